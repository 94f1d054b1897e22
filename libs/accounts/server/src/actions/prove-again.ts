import { daysKept, proveAgain } from '@alongside/accounts/rules';
import { Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { newSessionToken, tokenMark } from '../session-token';
import { SessionStore } from '../store/session.store';

/** The new token, and for how many days more the cookie of a kept phone stays. */
export interface Proved {
  readonly token: string;
  readonly days: number | undefined;
}

/** Marks the asker's session as proved with a second proof just now, which the caller has checked. Answers the new token; the old one is dead. */
@Injectable()
export class ProveAgain {
  constructor(private readonly transactions: Transactions, private readonly sessions: SessionStore, private readonly trueClock: SystemClock) {}

  run(by: Actor): Promise<Proved> {
    return this.transactions.run(async () => {
      if (!by.sessionId) throw new Refusal('SIGN_IN_FIRST');
      const session = await this.sessions.lock(by.sessionId as Id<'Session'>);
      if (session.endedAt !== null || session.supportedById !== null) throw new Refusal('SIGN_IN_FIRST');
      const token = newSessionToken();
      const now = this.trueClock.now();
      const proved = await this.sessions.save(proveAgain(session, tokenMark(token), now), by);
      return { token, days: daysKept(proved, now) };
    });
  }
}
