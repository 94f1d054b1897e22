import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { markLeft, planChildDay, takeBackLeft, type ChildDay, type TypedDay } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ChildDays } from '../child-days';
import { BookingStore } from '../store/booking.store';
import { ChildDayStore } from '../store/child-day.store';
import { SessionStore } from '../store/session.store';

/** How a child comes and goes home is written down before; that they left, and with whom, on the day. */
@Injectable()
export class KeepChildDay {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly sessions: SessionStore,
    private readonly days: ChildDayStore,
    private readonly children: ChildDays,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND for who is no child, and those of `planChildDay`. */
  plan(bookingId: Id<'Booking'>, typed: TypedDay, by: Actor): Promise<ChildDay> {
    return this.ofChild(bookingId, by, async ({ memberId, session, personId }) => planChildDay(await this.days.of(bookingId), typed, await this.children.around(memberId, session), personId));
  }

  /** Throws Refusal NOT_FOUND, and those of `markLeft`. */
  left(bookingId: Id<'Booking'>, how: string | null, withId: string | null, by: Actor): Promise<ChildDay> {
    return this.ofChild(bookingId, by, async ({ booking, memberId, session, isClosed, personId }) => {
      const day = await this.days.of(bookingId);
      if (how === null) return takeBackLeft(day, isClosed);
      return markLeft(day, booking, isClosed, { how, withId, around: await this.children.around(memberId, session), by: personId, now: this.clock.now() });
    });
  }

  private ofChild(bookingId: Id<'Booking'>, by: Actor, deed: (child: Child) => Promise<ReturnType<typeof planChildDay>>): Promise<ChildDay> {
    const { personId } = by;
    if (personId === null) throw new Refusal('FORBIDDEN');
    return this.transactions.run(async () => {
      const booking = await this.bookings.lock(bookingId);
      const session = await this.sessions.get(booking.sessionId);
      if (!(await this.children.isForChild(booking, session))) throw new Refusal('NOT_FOUND');
      return this.days.save(await deed({ booking, memberId: booking.memberId, session, isClosed: session.registerClosedAt !== null, personId }), by);
    });
  }
}

interface Child {
  readonly booking: Awaited<ReturnType<BookingStore['lock']>>;
  readonly memberId: Id<'Member'>;
  readonly session: Parameters<ChildDays['around']>[1];
  readonly isClosed: boolean;
  readonly personId: Id<'Person'>;
}
