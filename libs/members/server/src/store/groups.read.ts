import type { GroupAgreement, GroupPart, NetworkGroup, PlaceInGroup } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface NamedPlace {
  readonly id: Id<'GroupPlace'>;
  readonly groupId: Id<'NetworkGroup'>;
  readonly personId: Id<'Person'>;
  readonly part: GroupPart;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly nameShown: boolean;
  readonly name: string;
  /** The newest version they said yes to. */
  readonly saidYesTo: number | null;
  /** The place of another record of the same person that this one stands for. */
  readonly carriedFrom: Id<'GroupPlace'> | null;
}

const GROUP = `select g.id, g.name, g.about, g.apart, g.started_on as "startedOn", g.ended_on as "endedOn", g.member_ids as "memberIds", g.team_ids as "teamIds" from members.network_group g`;
const AGREEMENT = `select a.id, a.group_id as "groupId", a.version, a.words, a.from_day as "from", a.written_by as "writtenBy" from members.group_agreement a`;

/** Groups as the wall lets whoever asks see them. */
@Injectable()
export class GroupsRead {
  constructor(private readonly database: Database) {}

  /** Those going on first, by name. */
  inSight(): Promise<NetworkGroup[]> {
    return this.database.query<NetworkGroup & Record<string, unknown>>(`${GROUP} order by g.ended_on is not null, g.name collate "en-GB-x-icu", g.id`);
  }

  async one(id: Id<'NetworkGroup'>): Promise<NetworkGroup | null> {
    return (await this.database.query<NetworkGroup & Record<string, unknown>>(`${GROUP} where g.id = $1`, [id]))[0] ?? null;
  }

  /** Of these, those whoever asks may know of. */
  many(ids: readonly Id<'NetworkGroup'>[]): Promise<NetworkGroup[]> {
    return this.database.query<NetworkGroup & Record<string, unknown>>(`${GROUP} where g.id = any($1)`, [ids]);
  }

  /** Groups somebody is a member of today. */
  ofMember(personId: Id<'Person'>): Promise<NetworkGroup[]> {
    return this.database.query<NetworkGroup & Record<string, unknown>>(`${GROUP} where $1 = any(g.member_ids) and g.ended_on is null order by g.name collate "en-GB-x-icu", g.id`, [personId]);
  }

  /** Of these, which whoever asks may know of. */
  async seenAmong(ids: readonly Id<'NetworkGroup'>[]): Promise<ReadonlySet<Id<'NetworkGroup'>>> {
    if (ids.length === 0) return new Set();
    return new Set((await this.database.query<{ id: Id<'NetworkGroup'> }>('select id from members.network_group where id = any($1)', [ids])).map(({ id }) => id));
  }

  /** Where they are and were, ended groups among them; no cohort. Asked in the house's name. */
  placesEver(personIds: readonly Id<string>[]): Promise<PlaceInGroup[]> {
    return this.database.query<PlaceInGroup & Record<string, unknown>>(
      `select g.name as "groupName", p.part, p.from_day as "from", p.to_day as "to" from members.group_place p join members.network_group g on g.id = p.group_id
       where p.person_id = any($1) and not p.apart and p.carried_from is null order by p.from_day, p.id`,
      [personIds],
    );
  }

  /** Who else is in a group with any of them today, cohorts left out unless whoever asks may know of them. */
  async mates(personIds: readonly Id<string>[]): Promise<readonly Id<'Person'>[]> {
    const rows = await this.database.query<{ id: Id<'Person'> }>(
      'select distinct mate as id from members.network_group g, unnest(g.member_ids) mate where g.member_ids && $1::uuid[] and g.ended_on is null and mate <> all($1::uuid[])', [personIds],
    );
    return rows.map(({ id }) => id);
  }

  async cohortsOf(personIds: readonly Id<string>[]): Promise<ReadonlyMap<string, Id<'NetworkGroup'>>> {
    const rows = await this.database.query<{ personId: string; groupId: Id<'NetworkGroup'> }>(
      `select person_id as "personId", group_id as "groupId" from members.group_place where person_id = any($1) and to_day is null and apart and part <> 'team'`, [personIds],
    );
    return new Map(rows.map(({ personId, groupId }) => [personId, groupId]));
  }

  /** All versions, the newest first. */
  agreementsOf(groupIds: readonly Id<'NetworkGroup'>[]): Promise<GroupAgreement[]> {
    return this.database.query<GroupAgreement & Record<string, unknown>>(`${AGREEMENT} where a.group_id = any($1) order by a.group_id, a.version desc`, [groupIds]);
  }

  placesOf(groupIds: readonly Id<'NetworkGroup'>[]): Promise<NamedPlace[]> {
    return this.database.query<NamedPlace & Record<string, unknown>>(
      `select p.id, p.group_id as "groupId", p.person_id as "personId", p.part, p.from_day as "from", p.to_day as "to", p.name_shown as "nameShown", p.carried_from as "carriedFrom",
         coalesce(k.known_as, '') as name,
         (select max(a.version) from members.agreement_yes y join members.group_agreement a on a.id = y.agreement_id where y.group_id = p.group_id and y.member_id = p.person_id) as "saidYesTo"
       from members.group_place p left join members.v_known_as k on k.member_id = p.person_id
       where p.group_id = any($1) order by p.to_day is not null, k.known_as collate "en-GB-x-icu", p.from_day, p.id`,
      [groupIds],
    );
  }
}
