import type { GroupPlace } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';

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

  /** A member of some other cohort today. Asked in the house's name, for whoever asks may not know that cohort. */
  isInCohort(personId: Id<string>): Promise<boolean> {
    return this.transactions.manager.existsBy(GroupPlaceEntity, { personId: personId as Id<'Person'>, to: IsNull(), apart: true, part: Not('team') });
  }
}
