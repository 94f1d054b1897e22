import { linkWorkAccount, provedTwice, whyNotLinkWorkAccount } from '@alongside/accounts/rules';
import { must, newId, Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { WorkSignIn, type WorkIdentity, type WorkSignInAsked } from '@alongside/platform/auth';
import { Transactions } from '@alongside/platform/database';
import { Injectable, Optional } from '@nestjs/common';

import { Challenges } from '../store/challenges';
import { PeopleRead } from '../store/people.read';
import { PersonStore } from '../store/person.store';
import { WorkAccountStore } from '../store/work-account.store';
import { EndSession } from './end-session';
import { OpenSession, type SignedIn } from './open-session';
import { ProveAgain } from './prove-again';

interface Waiting extends WorkSignInAsked {
  /** The session in which the person proves again; null to sign in. */
  readonly sessionId: string | null;
  readonly returnTo: string;
}

/** How a round ended: with somebody who came in or proved again, or with the fault that kept them out. Where they were going is known either way. */
export interface WorkSignInEnd {
  readonly returnTo: string;
  /** They were signed in already, and wanted to show that it is still them. */
  readonly proving: boolean;
  readonly signedIn: SignedIn | null;
  readonly fault: unknown;
}

/** Signing in, or proving again, with the council's own account. Only staff have one. */
@Injectable()
export class SignInWithWorkAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly challenges: Challenges,
    private readonly people: PeopleRead,
    private readonly persons: PersonStore,
    private readonly accounts: WorkAccountStore,
    private readonly open: OpenSession,
    private readonly end: EndSession,
    private readonly prove: ProveAgain,
    private readonly trueClock: SystemClock,
    @Optional() private readonly work?: WorkSignIn,
  ) {}

  get isOpen(): boolean {
    return this.work?.isSet === true;
  }

  /** Where to send the browser. Throws Refusal WORK_SIGN_IN_AWAY. */
  async begin(browser: string, returnTo: string, again: boolean, by: Actor): Promise<string> {
    if (!this.work) throw new Refusal('WORK_SIGN_IN_AWAY');
    const { address, asked } = await this.work.begin(again).catch(() => away());
    const waiting: Waiting = { ...asked, sessionId: again ? (by.sessionId ?? null) : null, returnTo };
    await this.transactions.run(() => this.challenges.put('work-account', browser, { personId: again ? by.personId : null, secret: JSON.stringify(waiting) }));
    return address;
  }

  /** Throws Refusal WORK_SIGN_IN_NOT_RIGHT for a round that nobody began here, or that is late or used. Its fault is the same for an answer that is foreign or tampered with, and WORK_ACCOUNT_UNKNOWN for nobody of ours, and for a second one of somebody who has one. */
  async finish(query: string, browser: string, by: Actor): Promise<WorkSignInEnd> {
    const asked = await this.transactions.run(() => this.challenges.take('work-account', browser));
    if (!asked || !this.work) throw new Refusal('WORK_SIGN_IN_NOT_RIGHT');
    const waiting = JSON.parse(asked.secret) as Waiting;
    const end = { returnTo: waiting.returnTo, proving: waiting.sessionId !== null };
    try {
      const identity = await this.work.finish(query, waiting).catch((error: unknown) => (isAway(error) ? away() : notRight()));
      return { ...end, signedIn: await this.comeIn(identity, waiting, by), fault: null };
    } catch (fault) {
      return { ...end, signedIn: null, fault };
    }
  }

  private comeIn(identity: WorkIdentity, { sessionId }: Waiting, by: Actor): Promise<SignedIn> {
    return this.transactions.run(async () => {
      const personId = await this.whoIs(identity, by);
      const twice = provedTwice(identity.methods);
      if (sessionId === null) {
        await this.end.run(by);
        return this.open.signIn(personId, { assurance: twice ? 2 : 1, way: 'work-account' });
      }
      if (personId !== by.personId || sessionId !== by.sessionId || !twice) throw new Refusal('WORK_SIGN_IN_NOT_RIGHT');
      return { personId, assurance: 2, token: (await this.prove.run(by)).token, kept: false, device: 'usual' };
    });
  }

  /** By the account linked before; the first time by an address the council vouches for, and only a member of staff's who has none of that sign-in yet. */
  private async whoIs({ issuer, subject, email }: WorkIdentity, by: Actor): Promise<Id<'Person'>> {
    const linked = await this.accounts.who(issuer, subject);
    if (linked) return (await this.open.isOpen(linked.personId)) ? linked.personId : unknown();
    const person = email === null ? null : await this.people.byEmail(email);
    if (person?.audience !== 'staff' || !(await this.open.isOpen(person.id))) return unknown();
    // Two that come at one moment wait for each other, so that the second finds the first.
    await this.persons.lock(person.id);
    must(whyNotLinkWorkAccount(await this.accounts.linkedTo(person.id), issuer));
    await this.accounts.save(linkWorkAccount({ id: newId(), personId: person.id, issuer, subject }, this.trueClock.now()), by);
    return person.id;
  }
}

function away(): never {
  throw new Refusal('WORK_SIGN_IN_AWAY');
}

function unknown(): never {
  throw new Refusal('WORK_ACCOUNT_UNKNOWN');
}

function notRight(): never {
  throw new Refusal('WORK_SIGN_IN_NOT_RIGHT');
}

/** No answer in time, or one that is none: a page for people, or that it is broken. */
const NO_ANSWER = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];

/** It was the sign-in's doing and not the person's. */
function isAway(error: unknown): boolean {
  const { code, name, cause } = error as { readonly code?: string; readonly name?: string; readonly cause?: unknown };
  return name === 'TypeError' || NO_ANSWER.includes(code ?? '') || (cause as { readonly name?: string } | undefined)?.name === 'TypeError';
}
