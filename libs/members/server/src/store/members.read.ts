import type { BroadKind, ContactWay, Language, MemberKind, Stage } from '@alongside/members/rules';
import { broadKindOf, memberKinds } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A member as a coordinator and the contexts to the right may know them; sealed answers are not in it. */
export interface MemberCard {
  readonly id: Id<'Member'>;
  readonly kind: MemberKind;
  readonly knownAs: string;
  readonly fullName: string;
  readonly bornOn: PlainDate | null;
  readonly joinedOn: PlainDate;
  readonly stage: Stage;
  readonly metOn: PlainDate | null;
  /** The last day of a rest is the one before. */
  readonly restUntil: PlainDate | null;
  readonly leavesOn: PlainDate | null;
  readonly interests: readonly string[];
  readonly languages: readonly Language[];
  readonly strengths: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly reachBy: readonly ContactWay[];
  readonly reachNote: string | null;
  /** This record is set beside another, which is in use. */
  readonly sameAs: Id<'Member'> | null;
}

/** Records of one person keep to the stricter: a way is safe only where each of them names it. */
export const CARD = `select id, kind, known_as as "knownAs", full_name as "fullName", born_on as "bornOn", joined_on as "joinedOn", stage, met_on as "metOn", rest_until as "restUntil", leaves_on as "leavesOn", interests, languages, strengths,
  email, phone, same_as as "sameAs", reach_note as "reachNote",
  array(select way from unnest(m.reach_by) way where not exists (select from members.v_ways_beside o where o.member_id = m.id and way <> all(o.reach_by))
    and not exists (select from members.v_ways_of_same o where o.member_id = m.id and way <> all(o.reach_by))) as "reachBy"
  from members.member m`;

@Injectable()
export class MembersRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<string>): Promise<MemberCard | null> {
    // Of its own name: a plan for one is kept, a plan for many is made anew each time, and behind the wall planning is most of the work.
    return (await this.database.prepared<MemberCard>({ name: 'members.card', text: `${CARD} where id = $1`, values: [id] }))[0] ?? null;
  }

  many(ids: readonly Id<string>[]): Promise<MemberCard[]> {
    return this.database.prepared<MemberCard>({ name: 'members.cards', text: `${CARD} where id = any($1)`, values: [ids] });
  }

  /** Those who may be asked to a date: with us, or getting started and met (`mayBeAsked`). */
  active(kind: BroadKind | null): Promise<MemberCard[]> {
    return this.database.query<MemberCard>(`${CARD} where (stage = 'active' or (stage = 'onboarding' and met_on is not null)) and same_as is null and kind = any($1) order by known_as collate "en-GB-x-icu", id`, [kindsOf(kind)]);
  }

  async birthDates(ids: readonly Id<string>[]): Promise<ReadonlyMap<string, PlainDate | null>> {
    const rows = await this.database.prepared<{ id: string; bornOn: PlainDate | null }>({ name: 'members.birth-dates', text: 'select id, born_on as "bornOn" from members.member where id = any($1)', values: [ids] });
    return new Map(rows.map(({ id, bornOn }) => [id, bornOn]));
  }

  /** A page of those who are with us and were born within a span, after the last one seen. */
  bornWithin(from: PlainDate, to: PlainDate, after: Id<'Member'> | null, first: number): Promise<{ id: Id<'Member'>; bornOn: PlainDate }[]> {
    return this.database.query<{ id: Id<'Member'>; bornOn: PlainDate }>(
      `select id, born_on as "bornOn" from members.member where born_on between $1 and $2 and stage <> 'left' and same_as is null and ($3::uuid is null or id > $3) order by id limit $4`, [from, to, after, first],
    );
  }
}

function kindsOf(kind: BroadKind | null): readonly MemberKind[] {
  return kind === null ? memberKinds : memberKinds.filter((one) => broadKindOf(one) === kind);
}
