import type { BroadKind, ExportPurpose, MemberExport } from '@alongside/members/rules';
import { broadKindOf, memberKinds } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CARD, type MemberCard } from './members.read';

/** A member as a sheet may tell of them. */
export interface ExportedMember extends MemberCard {
  /** At trainings, up to today and with today in it; other records of the same person count too. */
  readonly trainingMinutes: number;
}

const EXPORT = `select e.id, e.purpose_id as "purposeId", e.fields, e.kind, e.asked_by as "askedBy", e.asked_at as "askedAt", e.state, e.people, e.kept_until as "keptUntil" from members.member_export e`;

@Injectable()
export class MemberExportsRead {
  constructor(private readonly database: Database) {}

  purposes(): Promise<ExportPurpose[]> {
    return this.database.query<ExportPurpose & Record<string, unknown>>(
      'select id, words, fields, approved_by as "approvedBy", approved_on as "approvedOn", ended_on as "endedOn" from members.export_purpose order by ended_on is not null, approved_on desc, id limit 100',
    );
  }

  /** The newest first; of whoever asks, or all for the data protection officer. */
  newest(first: number): Promise<MemberExport[]> {
    return this.database.query<MemberExport & Record<string, unknown>>(`${EXPORT} order by e.asked_at desc, e.id desc limit $1`, [first]);
  }

  async one(id: Id<'MemberExport'>): Promise<MemberExport | null> {
    return (await this.database.query<MemberExport & Record<string, unknown>>(`${EXPORT} where e.id = $1`, [id]))[0] ?? null;
  }

  /** Whoever is in the network, in the order of their ids, some at a time. Records beside another and people who left are not in it. */
  people(kind: BroadKind | null, after: Id<'Member'> | null, most: number, today: PlainDate): Promise<ExportedMember[]> {
    const kinds = kind === null ? memberKinds : memberKinds.filter((one) => broadKindOf(one) === kind);
    return this.database.query<ExportedMember & Record<string, unknown>>(
      `select x.*, coalesce((select sum(p.minutes) from members.part_taken p where p.kind = 'training' and p.on_day <= $4
         and (p.member_id = x.id or p.member_id in (select o.id from members.member o where o.same_as = x.id))), 0)::int as "trainingMinutes"
       from (${CARD} where stage <> 'left' and same_as is null and kind = any($1) and ($2::uuid is null or id > $2) order by id limit $3) x order by x.id`,
      [kinds, after, most, today],
    );
  }

  async countOf(kind: BroadKind | null): Promise<number> {
    const kinds = kind === null ? memberKinds : memberKinds.filter((one) => broadKindOf(one) === kind);
    return (await this.database.first<{ n: number }>("select count(*)::int as n from members.member where stage <> 'left' and same_as is null and kind = any($1)", [kinds]))?.n ?? 0;
  }
}
