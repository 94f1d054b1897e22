import { Clock, type Actor, type Id } from '@alongside/kernel';
import { closeRegister, type Session } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ChildDays } from '../child-days';
import { BookingStore } from '../store/booking.store';
import { SessionStore } from '../store/session.store';

/** After this the register stands and the money follows by itself. */
@Injectable()
export class CloseRegister {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
    private readonly bookings: BookingStore,
    private readonly children: ChildDays,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND, REGISTER_NOT_OPEN, REGISTER_NOT_FINISHED, CHILDREN_NOT_LEFT, REGISTER_CLOSED. */
  run(sessionId: Id<'Session'>, by: Actor): Promise<Session> {
    return this.transactions.run(async () => {
      const session = await this.sessions.lock(sessionId);
      const bookings = await this.bookings.lockOfSession(sessionId);
      return this.sessions.save(closeRegister(session, bookings, this.clock.now(), await this.children.whyNotClose(session, bookings)), by);
    });
  }
}
