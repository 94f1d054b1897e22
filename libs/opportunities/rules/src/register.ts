import { decided, must, type Decision, type Fact, type Instant } from '@alongside/kernel';

import { attendanceOf, minutesThere } from './attendance';
import type { Booking } from './booking';
import { attendanceConfirmed, registerClosed } from './events';
import type { OpportunitiesRefusal } from './refusals';
import { hasStarted, lengthInMinutes, type Session } from './session';

export function whyNotCloseRegister(
  session: Pick<Session, 'heldOn' | 'startsAt' | 'registerClosedAt'>,
  bookings: readonly Pick<Booking, 'state'>[],
  now: Instant,
  children: OpportunitiesRefusal | null = null,
): OpportunitiesRefusal | null {
  if (session.registerClosedAt !== null) return 'REGISTER_CLOSED';
  if (!hasStarted(session, now)) return 'REGISTER_NOT_OPEN';
  return bookings.some(({ state }) => state === 'confirmed') ? 'REGISTER_NOT_FINISHED' : children;
}

/** From now on the register stands: each person's coming is told once, and the money follows from it. */
export function closeRegister(session: Session, bookings: readonly Booking[], now: Instant, children: OpportunitiesRefusal | null = null): Decision<Session> {
  must(whyNotCloseRegister(session, bookings, now, children));
  const closed: Session = { ...session, registerClosedAt: now };
  const comings = bookings.flatMap((booking): Fact[] => {
    const attendance = attendanceOf(booking);
    return attendance ? [attendanceConfirmed(booking, attendance, session, minutesThere(attendance, lengthInMinutes(session)))] : [];
  });
  return decided(closed, registerClosed(closed), ...comings);
}
