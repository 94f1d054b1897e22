import { endSession } from '@alongside/accounts/rules';
import { Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { KnownBrowsers } from '../store/known-browsers';
import { SessionStore } from '../store/session.store';

/** Ends the asker's sessions: all of them, this one too, or a single one that was left open somewhere. */
@Injectable()
export class SignOutEverywhere {
  constructor(private readonly transactions: Transactions, private readonly sessions: SessionStore, private readonly browsers: KnownBrowsers, private readonly trueClock: SystemClock) {}

  async run(by: Actor): Promise<void> {
    if (by.personId !== null) await this.of(by.personId, by);
  }

  /** Another's: whoever is signed in as this person is not any more, on every device, and no browser is known as theirs. */
  of(personId: Id<'Person'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const now = this.trueClock.now();
      await this.sessions.saveAll((await this.sessions.openOf(personId)).map((session) => endSession(session, now)), by);
      await this.browsers.forgetAllOf(personId);
    });
  }

  /** Everybody's: after an older copy of the database came back, a session that was ended since would live again. Answers how many. */
  everybody(by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      const now = this.trueClock.now();
      const open = await this.sessions.allOpen();
      await this.sessions.saveAll(open.map((session) => endSession(session, now)), by);
      return open.length;
    });
  }

  /** Throws Refusal NOT_FOUND when it is not the asker's own. */
  one(id: Id<'Session'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const session = await this.sessions.lock(id);
      if (session.personId !== by.personId) throw new Refusal('NOT_FOUND');
      if (session.endedAt === null) await this.sessions.save(endSession(session, this.trueClock.now()), by);
    });
  }
}
