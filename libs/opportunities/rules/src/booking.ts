import { decided, type Decision, type Id, type Instant, type Pence, type PlainDate } from '@alongside/kernel';

import { offerMade } from './events';
import type { MemberKind } from './seats';
import type { Session } from './session';

/**
 * offered → held → accepted / declined / lapsed; accepted → confirmed → came / came-late / sent-word / did-not-come; cancelled.
 * An answer may be changed until the session starts.
 */
export const bookingStates = [
  'offered', 'held', 'accepted', 'declined', 'lapsed', 'cancelled', 'confirmed', 'came', 'came-late', 'sent-word', 'did-not-come',
] as const;
export type BookingState = (typeof bookingStates)[number];

export const permissions = ['not-needed', 'waiting', 'given', 'refused'] as const;
/** What consent has said about this member and this session, as far as we were told. */
export type Permission = (typeof permissions)[number];

/** One member and one session: what was promised and what became of it. */
export interface Booking {
  readonly id: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly memberId: Id<'Member'>;
  readonly memberKind: MemberKind;
  readonly state: BookingState;
  readonly permission: Permission;
  readonly payPence: Pence;
  readonly payBy: PlainDate;
  readonly answerBy: PlainDate;
  readonly offeredAt: Instant;
  readonly answeredAt: Instant | null;
  readonly confirmedAt: Instant | null;
}

const seated: ReadonlySet<BookingState> = new Set(['held', 'accepted', 'confirmed', 'came', 'came-late', 'sent-word', 'did-not-come']);

export function holdsSeat(booking: Pick<Booking, 'state'>): boolean {
  return seated.has(booking.state);
}

/** How many seats more (1), fewer (-1) or as many (0) are spoken for after the change. */
export function seatChange(before: Pick<Booking, 'state'>, after: Pick<Booking, 'state'>): -1 | 0 | 1 {
  return (Number(holdsSeat(after)) - Number(holdsSeat(before))) as -1 | 0 | 1;
}

/** An offer keeps its promise of money even when the rates change later. */
export function offerSeat(session: Session, member: { readonly memberId: Id<'Member'>; readonly memberKind: MemberKind }, id: Id<'Booking'>, now: Instant): Decision<Booking> {
  const booking: Booking = {
    id, sessionId: session.id, ...member, state: 'offered', permission: 'not-needed',
    payPence: session.payPence, payBy: session.payBy, answerBy: session.answerBy, offeredAt: now, answeredAt: null, confirmedAt: null,
  };
  return decided(booking, offerMade(booking));
}
