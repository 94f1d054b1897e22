import type { Comparable, Likeness } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { LikenessEntity } from './likeness.entity';

@Injectable()
export class LikenessStore extends RecordStore<LikenessEntity, Likeness> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, LikenessEntity, (row) => ({ ...row }), ({ reasons, ...likeness }) => Object.assign(new LikenessEntity(), likeness, { reasons: [...reasons] }));
  }

  /** Records whose likeness nobody has looked for yet, some at a time; they are looked at once. One program at a time, so that a pair is found once. */
  async takeDue(most: number): Promise<Id<'Member'>[]> {
    await this.transactions.manager.query("select pg_advisory_xact_lock(hashtext('members.likeness'))");
    const [rows] = (await this.transactions.manager.query(
      'delete from members.likeness_due where member_id in (select member_id from members.likeness_due order by member_id limit $1) returning member_id as "memberId"', [most],
    )) as [{ memberId: Id<'Member'> }[], number];
    return rows.map(({ memberId }) => memberId);
  }

  /** Pairs that nobody was asked about before, each once. */
  async pairsOf(ids: readonly Id<'Member'>[]): Promise<{ readonly one: Comparable; readonly other: Comparable }[]> {
    return this.transactions.manager.query(
      `select ${['a', 'b'].map((of) => `json_build_object('id', ${of}.id, 'fullName', ${of}.full_name, 'knownAs', ${of}.known_as, 'bornOn', ${of}.born_on, 'reference', ${of}.reference, 'email', ${of}.email, 'phone', ${of}.phone)`).join(' as one, ')} as other
       from (select distinct least(one_id, other_id) as one_id, greatest(one_id, other_id) as other_id from members.alike($1)) pair
       join members.member a on a.id = pair.one_id join members.member b on b.id = pair.other_id
       where not exists (select from members.likeness l where l.one_id = pair.one_id and l.other_id = pair.other_id) order by pair.one_id, pair.other_id`,
      [ids],
    ) as Promise<{ readonly one: Comparable; readonly other: Comparable }[]>;
  }

  /** Locked; null for two nobody was asked about. */
  async lockPair(one: Id<'Member'>, other: Id<'Member'>): Promise<Likeness | null> {
    const [oneId, otherId] = one < other ? [one, other] : [other, one];
    return this.transactions.manager.findOne(LikenessEntity, { where: { oneId, otherId }, lock: { mode: 'pessimistic_write' } });
  }
}
