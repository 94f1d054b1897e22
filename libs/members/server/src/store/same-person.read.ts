import type { ContactWay, LikenessReason, LikenessState } from '@alongside/members/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface NamedLikeness {
  readonly id: Id<'Likeness'>;
  readonly oneId: Id<'Member'>;
  readonly otherId: Id<'Member'>;
  readonly oneName: string;
  readonly otherName: string;
  readonly reasons: readonly LikenessReason[];
  readonly state: LikenessState;
  readonly foundAt: Instant;
}

/** A record that is set beside the one in use. */
export interface OtherRecord {
  readonly joinedId: Id<'JoinedRecord'>;
  readonly id: Id<'Member'>;
  readonly knownAs: string;
  readonly fullName: string;
  readonly joinedAt: Instant;
  readonly joinedBy: Id<'Person'> | null;
}

const LIKENESS = `select l.id, l.one_id as "oneId", l.other_id as "otherId", a.full_name as "oneName", b.full_name as "otherName", l.reasons, l.state, l.found_at as "foundAt"
  from members.likeness l join members.member a on a.id = l.one_id join members.member b on b.id = l.other_id`;

@Injectable()
export class SamePersonRead {
  constructor(private readonly database: Database) {}

  /** What waits for somebody to look, the surest first. */
  open(first: number): Promise<NamedLikeness[]> {
    return this.database.query<NamedLikeness & Record<string, unknown>>(
      `${LIKENESS} where l.state = 'open' and a.same_as is null and b.same_as is null order by cardinality(l.reasons) desc, l.found_at desc, l.id limit $1`, [first],
    );
  }

  async pair(one: Id<'Member'>, other: Id<'Member'>): Promise<NamedLikeness | null> {
    return (await this.database.query<NamedLikeness & Record<string, unknown>>(`${LIKENESS} where l.one_id = least($1::uuid, $2::uuid) and l.other_id = greatest($1::uuid, $2::uuid)`, [one, other]))[0] ?? null;
  }

  beside(keptId: Id<'Member'>): Promise<OtherRecord[]> {
    return this.database.query<OtherRecord & Record<string, unknown>>(
      `select j.id as "joinedId", m.id, m.known_as as "knownAs", m.full_name as "fullName", j.joined_at as "joinedAt", j.joined_by as "joinedBy"
       from members.joined_record j join members.member m on m.id = j.other_id where j.kept_id = $1 and j.parted_at is null order by j.joined_at, j.id`, [keptId],
    );
  }

  /** For each record in use, those that are set beside it. */
  async othersOf(ids: readonly Id<string>[]): Promise<ReadonlyMap<string, readonly Id<'Member'>[]>> {
    const rows = await this.database.query<{ keptId: string; otherIds: Id<'Member'>[] }>('select same_as as "keptId", array_agg(id order by id) as "otherIds" from members.member where same_as = any($1) group by same_as', [ids]);
    return new Map(rows.map(({ keptId, otherIds }) => [keptId, otherIds]));
  }

  /** For each of these records, whichever is in use, the other records of the same person. Those without any are left out. */
  async besides(ids: readonly Id<string>[]): Promise<ReadonlyMap<string, readonly Id<'Member'>[]>> {
    const rows = await this.database.query<{ askedId: string; otherIds: Id<'Member'>[] }>(
      `with pair as (
         select same_as as one, id as other from members.member where same_as = any($1)
         union all select id, same_as from members.member where id = any($1) and same_as is not null
         union all select a.id, b.id from members.member a join members.member b on b.same_as = a.same_as and b.id <> a.id where a.id = any($1) and a.same_as is not null)
       select one as "askedId", array_agg(other order by other) as "otherIds" from pair group by one`, [ids],
    );
    return new Map(rows.map(({ askedId, otherIds }) => [askedId, otherIds]));
  }

  /** Every record of the people behind these, the ones asked for among them. */
  async allOf(ids: readonly Id<string>[]): Promise<readonly Id<'Member'>[]> {
    const rows = await this.database.query<{ id: Id<'Member'> }>(
      `with in_use as (select coalesce(same_as, id) as id from members.member where id = any($1))
       select m.id from members.member m where m.id in (select id from in_use) or m.same_as in (select id from in_use) order by m.id`, [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Of these, the ones that are set beside another, locked for reading until the transaction ends, so that none becomes so meanwhile. */
  async notInUse(ids: readonly Id<string>[]): Promise<readonly Id<'Member'>[]> {
    const rows = await this.database.query<{ id: Id<'Member'>; sameAs: string | null }>('select id, same_as as "sameAs" from members.member where id = any($1) order by id for share', [ids]);
    return rows.filter(({ sameAs }) => sameAs !== null).map(({ id }) => id);
  }

  /** Whether it is written down who may say yes for somebody. */
  async hasDeciders(id: Id<'Member'>): Promise<boolean> {
    const row = await this.database.first<{ has: boolean }>(
      'select exists (select from members.guardianship where member_id = $1 and to_day is null) or exists (select from members.legal_status where member_id = $1 and to_day is null) as has', [id],
    );
    return row?.has ?? false;
  }

  async waysOfOthers(keptId: Id<'Member'>): Promise<readonly (readonly ContactWay[])[]> {
    return (await this.database.query<{ reachBy: ContactWay[] }>('select reach_by as "reachBy" from members.member where same_as = $1', [keptId])).map(({ reachBy }) => reachBy);
  }
}
