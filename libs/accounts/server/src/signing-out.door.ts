import { endSession } from '@alongside/accounts/rules';
import { SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { KnownBrowsers } from './store/known-browsers';
import { SessionStore } from './store/session.store';

/** For whoever has found out that it was not the person who is signed in as them. Joins the caller's transaction. */
@Injectable()
export class SigningOutDoor {
  constructor(private readonly transactions: Transactions, private readonly sessions: SessionStore, private readonly browsers: KnownBrowsers, private readonly trueClock: SystemClock) {}

  /** Whoever is signed in as this person is not any more, on every device, and no browser is known as theirs. */
  everywhere(personId: Id<'Person'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const now = this.trueClock.now();
      await this.sessions.saveAll((await this.sessions.openOf(personId)).map((session) => endSession(session, now)), by);
      await this.browsers.forgetAllOf(personId);
    });
  }
}
