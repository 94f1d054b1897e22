import type { Id, PlainDate } from '@alongside/kernel';
import type { SeatGroup, Session } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

type Row = Omit<Session, 'seats'> & { readonly seats: readonly SeatGroup[] | null };

const SESSION = `
  select s.id, s.kind, s.title, s.plain_summary as "plainSummary", s.held_on as "heldOn", s.starts_at as "startsAt", s.ends_at as "endsAt",
    s.place, s.place_note as "placeNote", s.activity, s.pay_tier as "payTier", s.pay_pence as "payPence", s.pay_by as "payBy", s.answer_by as "answerBy",
    s.contact_id as "contactId", s.group_id as "groupId", s.with_ids as "withIds", s.reference_level as "referenceLevel",
    json_build_object('languages', s.fit_languages, 'fromAge', s.fit_from_age, 'toAge', s.fit_to_age, 'about', s.about) as fit, s.break_at as "breakAt", s.break_minutes as "breakMinutes", s.register_closed_at as "registerClosedAt",
    (select json_agg(json_build_object('kind', g.member_kind, 'count', g.capacity, 'taken', g.taken) order by g.member_kind)
     from opportunities.seat_group g where g.session_id = s.id) as seats
  from opportunities.session s`;

@Injectable()
export class SessionsRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<string>): Promise<Session | null> {
    return (await this.many([id]))[0] ?? null;
  }

  /** Dates to come that are for these groups, soonest first. */
  async ofGroups(groupIds: readonly Id<'NetworkGroup'>[], from: PlainDate): Promise<readonly Session[]> {
    return seated(await this.database.prepared<Row>({ name: 'opportunities.sessions-of-groups', text: `${SESSION} where s.group_id = any($1) and s.held_on >= $2 order by s.held_on, s.starts_at, s.id`, values: [groupIds, from] }));
  }

  async many(ids: readonly Id<string>[]): Promise<readonly Session[]> {
    return seated(await this.database.prepared<Row>({ name: 'opportunities.sessions', text: `${SESSION} where s.id = any($1) order by s.held_on, s.starts_at, s.id`, values: [ids] }));
  }
}

function seated(rows: readonly Row[]): readonly Session[] {
  return rows.map((row) => ({ ...row, seats: row.seats ?? [] }));
}
