import { Clock, type Actor, type Id } from '@alongside/kernel';
import { languagesOf } from '@alongside/members/server';
import { sayWhoFits, type Session, type TypedWhoFits } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BookingStore } from '../store/booking.store';
import { SessionStore } from '../store/session.store';

/** Whom a date suits, while nobody was asked yet. Inviting locks the date as well, so nobody is asked meanwhile. */
@Injectable()
export class SayWhoFits {
  constructor(private readonly transactions: Transactions, private readonly sessions: SessionStore, private readonly bookings: BookingStore, private readonly clock: Clock) {}

  /** Throws Refusal NOT_FOUND and those of `sayWhoFits`. */
  run(id: Id<'Session'>, typed: TypedWhoFits, by: Actor): Promise<Session> {
    return this.transactions.run(async () => {
      const session = await this.sessions.lock(id);
      const somebodyAsked = (await this.bookings.memberIdsOf(id)).size > 0;
      return this.sessions.save(sayWhoFits(session, typed, languagesOf, somebodyAsked, this.clock.now()), by);
    });
  }
}
