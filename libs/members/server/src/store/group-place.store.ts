import type { GroupPlace } from '@alongside/members/rules';
import type { Actor, Decision, Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { GroupPlaceEntity } from './group-place.entity';

@Injectable()
export class GroupPlaceStore extends RecordStore<GroupPlaceEntity, GroupPlace> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, GroupPlaceEntity, (row) => ({ ...row }), (place) => Object.assign(new GroupPlaceEntity(), place));
  }

  /** Where somebody is today. */
  openOf(personId: Id<string>): Promise<GroupPlace[]> {
    return this.transactions.manager.find(GroupPlaceEntity, { where: { personId: personId as Id<'Person'>, to: IsNull() }, order: { id: 'ASC' } });
  }

  openIn(groupId: GroupPlace['groupId']): Promise<GroupPlace[]> {
    return this.transactions.manager.find(GroupPlaceEntity, { where: { groupId, to: IsNull() }, order: { id: 'ASC' } });
  }

  /** Of some people together, in one group today. */
  openOfIn(personIds: readonly Id<string>[], groupId: GroupPlace['groupId']): Promise<GroupPlace[]> {
    return this.transactions.manager.find(GroupPlaceEntity, { where: { personId: In([...personIds]), groupId, to: IsNull() }, order: { id: 'ASC' } });
  }

  /** Places one record has only because it is joined to another. */
  async carried(keptId: Id<string>, otherId: Id<string>): Promise<GroupPlace[]> {
    return this.transactions.manager.query(
      `select c.id, c.group_id as "groupId", c.person_id as "personId", c.part, c.apart, c.from_day as "from", c.to_day as "to", c.name_shown as "nameShown", c.carried_from as "carriedFrom"
       from members.group_place c join members.group_place p on p.id = c.carried_from where c.person_id = $1 and p.person_id = $2 order by c.id`, [keptId, otherId],
    );
  }

  /** What stood for another place goes, as if it had never been; the facts keep that it was. */
  async takeAway({ state, facts }: Decision<GroupPlace>, by: Actor): Promise<void> {
    await this.transactions.manager.delete(GroupPlaceEntity, { id: state.id });
    await this.events.record(facts, by);
  }
}
