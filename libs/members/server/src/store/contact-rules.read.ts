import type { ContactRule } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** That there is a rule, of which kind, and from which other member it keeps them; what it says stays sealed. */
export interface UnopenedRule extends Pick<ContactRule, 'id' | 'memberId' | 'kind'> {
  /** Each record of the other member, so that it is found whichever of them was asked; none where the rule names no member. */
  readonly otherIds: readonly Id<'Member'>[];
}

export interface BornAndRuled {
  readonly bornOn: PlainDate | null;
  readonly hasSafetyRules: boolean;
}

/** Each rule `r` beside every record `a` of the person it belongs to: what stands on one record counts on all (docs/adr/0027). */
const RULE_ON_EACH_RECORD = `members.contact_rule r join members.member m on m.id = r.member_id
  join members.member a on a.id = coalesce(m.same_as, m.id) or a.same_as = coalesce(m.same_as, m.id)`;

/** What somebody is kept safe by; the words are still sealed. */
@Injectable()
export class ContactRulesRead {
  constructor(private readonly database: Database) {}

  of(memberIds: readonly Id<string>[], on: PlainDate): Promise<ContactRule[]> {
    return this.database.query<ContactRule & Record<string, unknown>>(
      `select id, member_id as "memberId", kind, other_id as "otherId", words_sealed as "wordsSealed", from_day as "from", review_on as "reviewOn", to_day as "to", written_by as "writtenBy",
         confirmed_by as "confirmedBy", confirmed_on as "confirmedOn"
       from members.contact_rule where (member_id = any($1) or member_id in (select o.id from members.member a join members.member o on o.id = coalesce(a.same_as, a.id) or o.same_as = coalesce(a.same_as, a.id) where a.id = any($1)))
         and from_day <= $2 and (to_day is null or $2 < to_day) order by member_id, kind, from_day, id`,
      [memberIds, on],
    );
  }

  /** Rules among these records that name another of them. No words are fetched, so no look is to be told. */
  between(memberIds: readonly Id<string>[], on: PlainDate): Promise<Pick<ContactRule, 'memberId' | 'otherId'>[]> {
    return this.database.query<Pick<ContactRule, 'memberId' | 'otherId'> & Record<string, unknown>>(
      `select member_id as "memberId", other_id as "otherId" from members.contact_rule
       where member_id = any($1) and other_id = any($1) and from_day <= $2 and (to_day is null or $2 < to_day) order by member_id, other_id`,
      [memberIds, on],
    );
  }

  /** All of them, with the other member where one names one. No words are fetched, so no look is to be told. */
  unopened(memberIds: readonly Id<string>[], on: PlainDate): Promise<UnopenedRule[]> {
    return this.database.query<UnopenedRule & Record<string, unknown>>(
      `select r.id, a.id as "memberId", r.kind,
         array(select x.id from members.member x where x.id = other.person or x.same_as = other.person order by x.id) as "otherIds"
       from ${RULE_ON_EACH_RECORD} left join lateral (select coalesce(o.same_as, o.id) as person from members.member o where o.id = r.other_id) other on true
       where a.id = any($1) and r.from_day <= $2 and (r.to_day is null or $2 < r.to_day) order by r.id`,
      [memberIds, on],
    );
  }

  /** Whom somebody keeps away from, or null where only the words say it; asked with every record of theirs. No words are fetched, so no look is to be told. */
  async avoided(memberIds: readonly Id<string>[], on: PlainDate): Promise<readonly (Id<string> | null)[]> {
    const rows = await this.database.query<{ otherId: Id<string> | null }>(
      `select other_id as "otherId" from members.contact_rule where member_id = any($1) and kind = 'avoid-person' and from_day <= $2 and (to_day is null or $2 < to_day)`, [memberIds, on],
    );
    return rows.map(({ otherId }) => otherId);
  }

  /** When each was born and whether they have a rule on any day of a span, without opening it: one question, because the longest list asks it of everybody. */
  async bornAndRuled(memberIds: readonly Id<string>[], from: PlainDate, to: PlainDate): Promise<ReadonlyMap<string, BornAndRuled>> {
    const rows = await this.database.prepared<BornAndRuled & { id: string }>({
      name: 'members.born-and-ruled',
      text: `select b.id, b.born_on as "bornOn", ruled.id is not null as "hasSafetyRules" from members.member b
             left join (select distinct a.id from ${RULE_ON_EACH_RECORD} where a.id = any($1) and r.from_day <= $3 and (r.to_day is null or $2 < r.to_day)) ruled on ruled.id = b.id
             where b.id = any($1)`,
      values: [memberIds, from, to],
    });
    return new Map(rows.map(({ id, bornOn, hasSafetyRules }) => [id, { bornOn, hasSafetyRules }]));
  }

  /** Who has any, without opening them. */
  async whoHas(memberIds: readonly Id<string>[]): Promise<ReadonlySet<Id<string>>> {
    const rows = await this.database.query<{ memberId: Id<'Member'> }>(`select distinct a.id as "memberId" from ${RULE_ON_EACH_RECORD}
       where a.id = any($1) and r.to_day is null`, [memberIds]);
    return new Set(rows.map(({ memberId }) => memberId));
  }
}
