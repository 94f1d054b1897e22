import { openSession } from '@alongside/accounts/rules';
import { newId, Refusal, SystemClock, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { newSessionToken, tokenMark } from '../session-token';
import { PersonStore } from '../store/person.store';
import { SessionStore } from '../store/session.store';

/** Signs a person in whose right to it has been proved by the caller. Answers the token for the cookie; it is kept nowhere. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly sessions: SessionStore,
    private readonly trueClock: SystemClock,
  ) {}

  run(personId: Id<'Person'>, assurance: 1 | 2): Promise<string> {
    return this.transactions.run(async () => {
      const person = await this.people.find(personId);
      if (!person) throw new Refusal('NOT_FOUND');
      const token = newSessionToken();
      const opened = openSession({ id: newId(), person, tokenMark: tokenMark(token), assurance }, this.trueClock.now());
      await this.sessions.save(opened, { kind: 'person', personId, roles: [], purpose: 'sign-in', assurance, sessionId: opened.state.id });
      return token;
    });
  }
}
