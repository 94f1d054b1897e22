import type { Id, PlainDate } from '@alongside/kernel';
import type { Booking, Session } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface NamedBooking extends Booking {
  readonly memberName: string;
}

export interface PlaceTaken extends Pick<Session, 'heldOn' | 'startsAt' | 'endsAt' | 'breakAt' | 'breakMinutes'> {
  readonly memberId: Id<'Member'>;
  readonly sessionId: Id<'Session'>;
  readonly isSure: boolean;
}

const COLUMNS = `b.id, b.session_id as "sessionId", b.member_id as "memberId", b.member_kind as "memberKind", b.state, b.permission,
  b.pay_pence as "payPence", b.pay_by as "payBy", b.answer_by as "answerBy", b.offered_at as "offeredAt", b.answered_at as "answeredAt", b.confirmed_at as "confirmedAt"`;

/** Those who hold a seat first, in the order they said so, then those still thinking, then the rest. A mark in the register moves nobody. */
const ORDER = `case when b.state in ('accepted', 'confirmed', 'came', 'came-late', 'sent-word', 'did-not-come') then 1 when b.state = 'held' then 2 when b.state = 'offered' then 3 else 4 end,
  coalesce(b.answered_at, b.offered_at), lower(k.known_as), b.id`;

@Injectable()
export class BookingsRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<string>): Promise<Booking | null> {
    return (await this.database.query<Booking>(`select ${COLUMNS} from opportunities.booking b where b.id = $1`, [id]))[0] ?? null;
  }

  /** Null when that person was never asked to that date. */
  async ofMemberIn(sessionId: Id<string>, personId: Id<string>): Promise<Booking | null> {
    return (await this.database.query<Booking>(`select ${COLUMNS} from opportunities.booking b where b.session_id = $1 and b.member_id = $2`, [sessionId, personId]))[0] ?? null;
  }

  ofSession(sessionId: Id<string>): Promise<NamedBooking[]> {
    return this.database.prepared<NamedBooking>({
      name: 'opportunities.bookings-of-session',
      text: `select ${COLUMNS}, k.known_as as "memberName" from opportunities.booking b join members.v_known_as k on k.member_id = b.member_id
             where b.session_id = $1 order by ${ORDER}`,
      values: [sessionId],
    });
  }

  /** Who has a place at a date or was asked and may still come. */
  async askedOrComing(sessionId: Id<string>): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>("select member_id as id from opportunities.booking where session_id = $1 and state in ('offered', 'held', 'accepted', 'confirmed')", [sessionId]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Who holds a seat on which day, for the days from and to, both included. */
  heldBetween(from: PlainDate, to: PlainDate): Promise<{ memberId: Id<'Member'>; heldOn: PlainDate }[]> {
    return this.database.query(
      `select b.member_id as "memberId", s.held_on as "heldOn" from opportunities.session s join opportunities.booking b on b.session_id = s.id
       where s.held_on between $1 and $2 and b.state in ('held', 'accepted', 'confirmed')`,
      [from, to],
    );
  }

  async sessionsOf(ids: readonly Id<'Booking'>[]): Promise<ReadonlyMap<string, Id<'Session'>>> {
    const rows = await this.database.query<{ id: string; sessionId: Id<'Session'> }>('select id, session_id as "sessionId" from opportunities.booking where id = any($1)', [ids]);
    return new Map(rows.map(({ id, sessionId }) => [id, sessionId]));
  }

  /** Which of these are of young people. */
  async youngAmong(ids: readonly Id<'Booking'>[]): Promise<ReadonlySet<Id<'Booking'>>> {
    const rows = await this.database.query<{ id: Id<'Booking'> }>(`select id from opportunities.booking where id = any($1) and member_kind = 'young-person'`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async countOf(memberId: Id<string>): Promise<number> {
    return (await this.database.first<{ n: number }>('select count(*)::int as n from opportunities.booking where member_id = $1', [memberId]))?.n ?? 0;
  }

  /** Everybody we count on, or hold a seat for, on one day. */
  countedOn(day: PlainDate): Promise<Booking[]> {
    return this.database.query<Booking>(
      `select ${COLUMNS} from opportunities.booking b join opportunities.session s on s.id = b.session_id where s.held_on = $1 and b.state in ('accepted', 'confirmed') order by b.id`, [day],
    );
  }

  /** How many seats each of them holds or held on the days from and to, both included. */
  async seatsBetween(memberIds: readonly Id<'Member'>[], from: PlainDate, to: PlainDate): Promise<ReadonlyMap<Id<'Member'>, number>> {
    const rows = await this.database.query<{ memberId: Id<'Member'>; seats: number }>(
      `select b.member_id as "memberId", count(*)::int as seats from opportunities.booking b join opportunities.session s on s.id = b.session_id
       where b.member_id = any($1) and s.held_on between $2 and $3 and b.state in ('held', 'accepted', 'confirmed', 'came', 'came-late', 'sent-word', 'did-not-come') group by 1`,
      [memberIds, from, to],
    );
    return new Map(rows.map(({ memberId, seats }) => [memberId, seats]));
  }

  /** When these members have a place, or keep one, on the days from and to, both included; `isSure` where we count on them or they were there. */
  placesBetween(memberIds: readonly Id<'Member'>[], from: PlainDate, to: PlainDate): Promise<PlaceTaken[]> {
    return this.database.query<PlaceTaken & Record<string, unknown>>(
      `select b.member_id as "memberId", b.session_id as "sessionId", s.held_on as "heldOn", s.starts_at as "startsAt", s.ends_at as "endsAt", s.break_at as "breakAt", s.break_minutes as "breakMinutes", b.state in ('confirmed', 'came', 'came-late') as "isSure"
       from opportunities.booking b join opportunities.session s on s.id = b.session_id
       where b.member_id = any($1) and s.held_on between $2 and $3 and b.state in ('held', 'accepted', 'confirmed', 'came', 'came-late')`,
      [memberIds, from, to],
    );
  }

  /** One person's bookings for days from the given one on, soonest first. */
  ofMember(memberId: Id<string>, from: PlainDate): Promise<Booking[]> {
    return this.database.prepared<Booking>({
      name: 'opportunities.bookings-of-member',
      text: `select ${COLUMNS} from opportunities.booking b join opportunities.session s on s.id = b.session_id
             where b.member_id = $1 and s.held_on >= $2 order by s.held_on, s.starts_at, s.id`,
      values: [memberId, from],
    });
  }
}
