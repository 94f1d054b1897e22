import { openSession, whyNotHere, type DeviceKind, type WayIn } from '@alongside/accounts/rules';
import { must, newId, Refusal, SystemClock, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { newSessionToken, tokenMark } from '../session-token';
import { PersonStore } from '../store/person.store';
import { SessionStore } from '../store/session.store';

export interface SignedIn {
  readonly personId: Id<'Person'>;
  readonly assurance: 1 | 2;
  /** For the cookie; it is kept nowhere. */
  readonly token: string;
  /** The person's own device: its cookie outlives the browser. */
  readonly kept: boolean;
  readonly device: DeviceKind;
}

interface HowSignedIn {
  readonly assurance: 1 | 2;
  readonly way: WayIn;
  readonly device?: DeviceKind;
  readonly supportedById?: Id<'Person'> | null;
}

/** Signs a person in whose right to it has been proved by the caller: always with a new token, whatever the browser brought. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly sessions: SessionStore,
    private readonly trueClock: SystemClock,
  ) {}

  async run(personId: Id<'Person'>, assurance: 1 | 2): Promise<string> {
    return (await this.signIn(personId, { assurance, way: 'demo' })).token;
  }

  /** Nothing opens a closed account: ways in ask before they say that theirs was right. */
  async isOpen(personId: Id<'Person'>): Promise<boolean> {
    const person = await this.people.find(personId);
    return person !== null && whyNotHere(person) === null;
  }

  /** Throws Refusal NOT_FOUND, ACCOUNT_CLOSED. */
  signIn(personId: Id<'Person'>, { assurance, way, device = 'usual', supportedById = null }: HowSignedIn): Promise<SignedIn> {
    return this.transactions.run(async () => {
      const person = await this.people.find(personId);
      if (!person) throw new Refusal('NOT_FOUND');
      must(whyNotHere(person));
      const token = newSessionToken();
      const opened = openSession({ id: newId(), person, tokenMark: tokenMark(token), assurance, way, device, supportedById }, this.trueClock.now());
      await this.sessions.save(opened, { kind: 'person', personId, roles: [], purpose: 'sign-in', assurance, sessionId: opened.state.id });
      return { personId, assurance, token, kept: device === 'kept' && person.audience !== 'staff', device };
    });
  }
}
