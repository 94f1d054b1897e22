import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { sayDayChanged, seeDayChange, type DayChange } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { DayChangeWords } from '../day-change-words';
import { DaysOfMyChildren } from '../days-of-my-children';
import { BookingStore } from '../store/booking.store';
import { DayChangeStore } from '../store/day-change.store';
import { DayChangesRead } from '../store/day-changes.read';
import { SessionStore } from '../store/session.store';

/** Whoever looks after a child says that the day is different; the team reads it. The plan stays as it is until a person has talked to them. */
@Injectable()
export class SayDayChanged {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly sessions: SessionStore,
    private readonly changes: DayChangeStore,
    private readonly read: DayChangesRead,
    private readonly days: DaysOfMyChildren,
    private readonly words: DayChangeWords,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND for a child that is not theirs to see, ANSWER_MISSING, ANSWER_TOO_LONG, and those of `sayDayChanged`. */
  say(bookingId: Id<'Booking'>, typed: string, by: Actor): Promise<DayChange> {
    const { personId } = by;
    if (personId === null) throw new Refusal('FORBIDDEN');
    return this.transactions.run(async () => {
      if (!(await this.days.sees(bookingId, personId))) throw new Refusal('NOT_FOUND');
      const { sessionId } = await this.bookings.lock(bookingId);
      const { heldOn } = await this.sessions.get(sessionId);
      const unread = (await this.read.of([bookingId])).filter(({ seenAt }) => seenAt === null).length;
      const id = newId<'DayChange'>();
      const wordsSealed = await this.words.seal(personId, id, typed);
      return this.changes.save(sayDayChanged({ id, bookingId, saidBy: personId, wordsSealed, saidAt: this.clock.now(), heldOn, unread, today: this.clock.today() }), by);
    });
  }

  /** Throws Refusal NOT_FOUND. */
  bookingOf(id: Id<'DayChange'>): Promise<Id<'Booking'>> {
    return this.transactions.run(async () => {
      const change = await this.changes.find(id);
      if (change === null) throw new Refusal('NOT_FOUND');
      return change.bookingId;
    });
  }

  /** Throws Refusal NOT_FOUND. */
  seen(id: Id<'DayChange'>, by: Actor): Promise<DayChange> {
    const { personId } = by;
    if (personId === null) throw new Refusal('FORBIDDEN');
    return this.transactions.run(async () => {
      const change = await this.changes.lock(id);
      const seen = seeDayChange(change, personId, this.clock.now());
      return seen === null ? change : this.changes.save(seen, by);
    });
  }
}
