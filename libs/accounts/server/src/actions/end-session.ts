import { endSession } from '@alongside/accounts/rules';
import { SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SessionStore } from '../store/session.store';

/** Signs the asker out of this browser. Somebody who is not signed in is already out. */
@Injectable()
export class EndSession {
  constructor(private readonly transactions: Transactions, private readonly sessions: SessionStore, private readonly trueClock: SystemClock) {}

  async run(by: Actor): Promise<void> {
    const { sessionId } = by;
    if (!sessionId) return;
    await this.transactions.run(async () => {
      const session = await this.sessions.lock(sessionId as Id<'Session'>);
      if (session.endedAt === null) await this.sessions.save(endSession(session, this.trueClock.now()), by);
    });
  }
}
