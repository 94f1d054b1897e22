import type { ClockTime, Id, PlainDate } from '@alongside/kernel';
import {
  consentAnswerOf, nothingBetween, whyNotConfirm, type BookingState, type MemberKind, type OpportunitiesRefusal, type Permission, type SeatGroup, type SessionKind,
} from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface ListedBooking {
  readonly id: Id<'Booking'>;
  readonly state: BookingState;
  readonly permission: Permission;
  readonly memberId: Id<'Member'>;
  readonly memberName: string;
  readonly whyNotConfirm: OpportunitiesRefusal | null;
}

export interface ListedSession {
  readonly id: Id<'Session'>;
  readonly kind: SessionKind;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly place: string;
  readonly seats: readonly SeatGroup[];
  readonly bookings: readonly ListedBooking[];
}

/** Whether something is required before it, and whether it is paid: as much as it takes to ask what is missing. */
export interface GatedSession extends ListedSession {
  readonly groupId: Id<'NetworkGroup'> | null;
  readonly gated: boolean;
  readonly payPence: number;
  readonly referenceLevel: number;
  readonly breakAt: ClockTime | null;
  readonly breakMinutes: number | null;
}

type Row = [Id<'Session'>, SessionKind, string, PlainDate, ClockTime, ClockTime, string, string | null, string | null, boolean, number, Id<'NetworkGroup'> | null, number, ClockTime | null, number | null];

/** More than any list shows; a session to which hundreds were asked must not slow the others down. */
const MOST_BOOKINGS = 24;
const LENGTHS = [10, 50, 100] as const;
/** Between the values of one booking; no typed text can hold it, see cleanText. */
const UNIT = '\u001f';

/**
 * The coordinator's hot list. One text a session carries its bookings: the database joins values faster than it builds arrays or JSON,
 * and splitting is faster than parsing. See the benchmark `coordinator-list` before changing anything here.
 */
const text = (most: number) => `
  select s.id, s.kind, s.title, s.held_on, s.starts_at, s.ends_at, s.place, g.seats, b.bookings,
    s.reference_level > 0 or exists (select from members.v_gate v where v.activity = s.kind and s.held_on between v.from_day and v.to_day), s.pay_pence, s.group_id, s.reference_level, s.break_at, s.break_minutes
  from (select * from opportunities.session where held_on >= $1 and (group_id is null or group_id <> all($2)) order by held_on, starts_at, id limit ${most}) s
  cross join lateral (
    select string_agg(g.member_kind || E'\\x1f' || g.capacity || E'\\x1f' || g.taken, E'\\x1f' order by g.member_kind) as seats
    from opportunities.seat_group g where g.session_id = s.id) g
  cross join lateral (
    select string_agg(x.id || E'\\x1f' || x.state || E'\\x1f' || x.permission || E'\\x1f' || x.member_id || E'\\x1f' || k.known_as, E'\\x1f') as bookings
    from (select id, state, permission, member_id from opportunities.booking where session_id = s.id order by id limit ${MOST_BOOKINGS}) x
    join members.v_known_as k on k.member_id = x.member_id) b
  order by s.held_on, s.starts_at, s.id`;

@Injectable()
export class UpcomingSessionsRead {
  constructor(private readonly database: Database) {}

  /** Without dates for groups that are hidden from whoever asks. */
  async from(day: PlainDate, first: number, hidden: readonly Id<'NetworkGroup'>[] = []): Promise<readonly GatedSession[]> {
    // A limit that is not known when the plan is made costs a new plan each time, a fifth of the whole question.
    const most = LENGTHS.find((length) => first <= length) ?? first;
    const rows = await this.database.preparedArrays<Row>({ name: `opportunities.upcoming-sessions-${most}`, text: text(most), values: [day, hidden] });
    return rows.slice(0, first).map(([id, kind, title, heldOn, startsAt, endsAt, place, seats, bookings, gated, payPence, groupId, referenceLevel, breakAt, breakMinutes]) =>
      ({ id, kind, title, heldOn, startsAt, endsAt, place, seats: seatsIn(seats), bookings: bookingsIn(bookings), gated, payPence, groupId, referenceLevel, breakAt, breakMinutes }));
  }
}

function seatsIn(text: string | null): readonly SeatGroup[] {
  const seats: SeatGroup[] = [];
  const values = text === null ? [] : text.split(UNIT);
  for (let at = 0; at + 2 < values.length; at += 3) seats.push({ kind: values[at] as MemberKind, count: Number(values[at + 1]), taken: Number(values[at + 2]) });
  return seats;
}

function bookingsIn(text: string | null): readonly ListedBooking[] {
  const bookings: ListedBooking[] = [];
  const values = text === null ? [] : text.split(UNIT);
  for (let at = 0; at + 4 < values.length; at += 5) {
    const state = values[at + 1] as BookingState;
    const permission = values[at + 2] as Permission;
    bookings.push({
      id: values[at] as Id<'Booking'>, state, permission, memberId: values[at + 3] as Id<'Member'>, memberName: values[at + 4] ?? '',
      whyNotConfirm: whyNotConfirm({ state }, { ...nothingBetween, consent: consentAnswerOf({ permission }) }),
    });
  }
  return bookings;
}
