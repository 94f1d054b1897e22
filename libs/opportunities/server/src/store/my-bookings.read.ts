import type { Id, PlainDate } from '@alongside/kernel';
import type { Booking, Session } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** As much of a session as the person who was asked may see. */
export type SessionToldToMember = Pick<
  Session, 'id' | 'kind' | 'title' | 'plainSummary' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'placeNote' | 'contactId' | 'referenceLevel' | 'withIds' | 'seats' | 'breakAt' | 'breakMinutes'
>;

export interface MyBooking extends Booking {
  readonly session: SessionToldToMember;
}

const MINE = `
  select b.id, b.session_id as "sessionId", b.member_id as "memberId", b.member_kind as "memberKind", b.state, b.permission, b.pay_pence as "payPence",
    b.pay_by as "payBy", b.answer_by as "answerBy", b.offered_at as "offeredAt", b.answered_at as "answeredAt", b.confirmed_at as "confirmedAt",
    json_build_object('id', s.id, 'kind', s.kind, 'referenceLevel', s.reference_level, 'breakAt', s.break_at, 'breakMinutes', s.break_minutes, 'title', s.title, 'plainSummary', s.plain_summary, 'heldOn', s.held_on, 'startsAt', s.starts_at,
      'endsAt', s.ends_at, 'place', s.place, 'placeNote', s.place_note, 'contactId', s.contact_id, 'withIds', s.with_ids,
      'seats', (select json_agg(json_build_object('kind', g.member_kind, 'count', g.capacity, 'taken', g.taken) order by g.member_kind)
                from opportunities.seat_group g where g.session_id = s.id)) as session
  from opportunities.booking b join opportunities.session s on s.id = b.session_id
  where b.member_id = $1 and not (b.state = 'cancelled' and s.group_id is not null)`;

@Injectable()
export class MyBookingsRead {
  constructor(private readonly database: Database) {}

  /** One person's bookings for days from the given one on, soonest first. */
  from(memberId: Id<string>, day: PlainDate): Promise<MyBooking[]> {
    return this.database.prepared<MyBooking>({
      name: 'opportunities.my-bookings', text: `${MINE} and s.held_on >= $2 order by s.held_on, s.starts_at, s.id`, values: [memberId, day],
    });
  }

  async one(memberId: Id<string>, bookingId: Id<'Booking'>): Promise<MyBooking | null> {
    const found = await this.database.prepared<MyBooking>({ name: 'opportunities.my-booking', text: `${MINE} and b.id = $2`, values: [memberId, bookingId] });
    return found[0] ?? null;
  }
}
