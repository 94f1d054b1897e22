import {
  askForEmailChange, emailAddress, MOST_ASKED, readCode, removeEmail, signInByEmail, tryEmailChange, whyNotChangeEmailOf, whyNotChangeOwnEmail, whyNotConfirm, whyNotHere, whyNotRemoveEmail,
  type Person, type SureWay,
} from '@alongside/accounts/rules';
import { must, newId, Refusal, SystemClock, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { fits } from '../sign-in-marks';
import { EmailChangeStore } from '../store/email-change.store';
import { PersonStore } from '../store/person.store';
import { SignInCodeStore } from '../store/sign-in-code.store';
import { WaysInOfOthersRead } from '../store/ways-in-of-others.read';
import { SignOutEverywhere } from './sign-out-everywhere';

export const SEND_EMAIL_CHANGES = 'accounts.send-email-changes';

/** Keys and cards are walled off from whoever helps: the house counts them. */
const house = systemActor('accounts.count-ways-in');

/** Whose address: one's own, or that of somebody whom one helps, and then how one made sure. */
export interface EmailOf {
  readonly personId: Id<'Person'>;
  readonly sureBy: SureWay | null;
}

/** The address somebody signs in with: changed by a code from the new one, or taken away where another way stays. */
@Injectable()
export class ChangeSignInEmail {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly changes: EmailChangeStore,
    private readonly codes: SignInCodeStore,
    private readonly ways: WaysInOfOthersRead,
    private readonly everywhere: SignOutEverywhere,
    private readonly nudge: Nudge,
    private readonly trueClock: SystemClock,
  ) {}

  /** A code goes to the new address; one that somebody has gets none, and the answer is the same. Throws Refusal ANSWER_MISSING, EMAIL_NOT_UNDERSTOOD, EMAIL_ASKED_TOO_OFTEN, and as `may`. */
  ask(of: EmailOf, typed: string, by: Actor): Promise<void> {
    const email = emailAddress(typed);
    if (email === null) throw new Refusal('ANSWER_MISSING', 'email');
    return this.transactions.run(async () => {
      const { person, askedById } = await this.may(of, by);
      must((await this.changes.askedLately(person.id)) < MOST_ASKED ? null : 'EMAIL_ASKED_TOO_OFTEN', 'email');
      await this.changes.save(askForEmailChange({ id: newId(), personId: person.id, askedById, sureBy: of.sureBy, email, oldEmail: person.signInEmail }, this.trueClock.now()), by);
      await this.nudge.job(SEND_EMAIL_CHANGES);
    });
  }

  /** The address counts from now on. Throws Refusal EMAIL_CODE_NOT_RIGHT, the same for every reason. */
  async confirm(of: EmailOf, typed: string, by: Actor): Promise<void> {
    // A wrong try must be counted, so it is saved before it is refused.
    const whyNot = await this.transactions.run(async () => {
      const { person } = await this.may(of, by);
      const change = await this.changes.lockLast(person.id);
      if (change === null || change.email === null) return 'EMAIL_CODE_NOT_RIGHT';
      const now = this.trueClock.now();
      const matches = fits(change.codeMark, change.id, readCode(typed)) && (await this.people.emailsTaken([change.email])).size === 0;
      const refused = whyNotConfirm(change, matches, by, now);
      await this.changes.save(tryEmailChange(change, matches, by, now), by);
      if (refused === null) await this.becomes(person, change.email, of, by);
      return refused;
    });
    if (whyNot !== null) throw new Refusal(whyNot, 'code');
  }

  /** Throws Refusal NO_EMAIL, EMAIL_ONLY_WAY, and as `may`. */
  remove(of: EmailOf, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const { person, askedById } = await this.may(of, by);
      const otherWays = await this.transactions.as(house, () => this.changes.otherWays(person.id));
      must(whyNotRemoveEmail({ audience: person.audience, otherWays, email: person.signInEmail }));
      await this.changes.save(removeEmail({ id: newId(), personId: person.id, askedById, sureBy: of.sureBy, oldEmail: person.signInEmail }, this.trueClock.now()), by);
      await this.becomes(person, null, of, by);
    });
  }

  /** Codes to the address before open nothing any more; whoever was helped is signed out, because somebody else may have come in with it. */
  private async becomes(person: Person, email: string | null, { sureBy }: EmailOf, by: Actor): Promise<void> {
    await this.people.save(signInByEmail(person, email), by);
    await this.codes.forgetOf(person.id);
    if (sureBy !== null) await this.everywhere.of(person.id, by);
    await this.nudge.job(SEND_EMAIL_CHANGES);
  }

  /** Throws Refusal NOT_FOUND, WAYS_IN_OF_YOUR_OWN, EMAIL_OF_POWER, ACCOUNT_CLOSED; for one's own SIGN_IN_FIRST, STEP_UP_FIRST. */
  private async may({ personId, sureBy }: EmailOf, by: Actor): Promise<{ readonly person: Person; readonly askedById: Id<'Person'> }> {
    if (by.personId === null) throw new Refusal('SIGN_IN_FIRST');
    const person = await this.people.lock(personId);
    const counted = await this.ways.counted(personId);
    must(sureBy === null ? whyNotChangeOwnEmail(counted, by) : whyNotChangeEmailOf(counted, by));
    must(whyNotHere(person));
    return { person, askedById: by.personId };
  }
}
