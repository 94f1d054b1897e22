import {
  askForEmailChange, countEmailChange, emailAddress, emailProofsOf, letEmailChange, MOST_ASKED, readCode, removeEmail, signInByEmail, stopEmailChange, takesOldCode, tryEmailChange, whyNotChangeEmailOf,
  whyNotChangeOwnEmail, whyNotConfirm, whyNotHere, whyNotProveBy, whyNotRemoveEmail, type EmailChange, type EmailProof, type Person, type SureWay,
} from '@alongside/accounts/rules';
import { must, newId, Refusal, SystemClock, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable, Optional } from '@nestjs/common';

import { ProofLimits } from '../proof-limits';
import { fits } from '../sign-in-marks';
import { EmailChangeStore } from '../store/email-change.store';
import { PersonStore } from '../store/person.store';
import { SignInCodeStore } from '../store/sign-in-code.store';
import { WaysInOfOthersRead } from '../store/ways-in-of-others.read';
import { SignOutEverywhere } from './sign-out-everywhere';

export const SEND_EMAIL_CHANGES = 'accounts.send-email-changes';

/** Keys and cards are walled off from whoever helps: the house counts them. */
const house = systemActor('accounts.count-ways-in');
const clockwork = systemActor('accounts.count-email-changes');

/** Whose address: one's own, or that of somebody whom one helps, and then how one made sure. */
export interface EmailOf {
  readonly personId: Id<'Person'>;
  readonly sureBy: SureWay | null;
}

/** Written at last: it counts now, some days later, or once the team has made sure. */
export type EmailCounts = 'now' | 'later' | 'once-sure';

/** The address somebody signs in with: changed by a code from the new one and, with one proof, another from before; or taken away where another way stays. */
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
    @Optional() private readonly limits?: ProofLimits,
  ) {}

  /** How somebody shows that it is them before their own address changes; nothing is needed after a second proof. */
  async proofsOf(person: Pick<Person, 'id' | 'audience' | 'signInEmail'>): Promise<readonly EmailProof[]> {
    const { secondProofs } = await this.ways.counted(person.id);
    return emailProofsOf({ audience: person.audience, secondProofs, email: person.signInEmail, hasOwnPhone: await this.changes.hasOwnPhone(person.id) });
  }

  /**
   * A code goes to the new address; one that somebody has gets none, and the answer is the same. One that waited is over.
   * Throws Refusal ANSWER_MISSING, EMAIL_NOT_UNDERSTOOD, EMAIL_ASKED_TOO_OFTEN, EMAIL_PROOF_NOT_THERE, and as `may`.
   */
  ask(of: EmailOf, typed: string, chosen: EmailProof | null, by: Actor): Promise<void> {
    const email = emailAddress(typed);
    if (email === null) throw new Refusal('ANSWER_MISSING', 'email');
    return this.transactions.run(async () => {
      const { person, askedById } = await this.may(of, by);
      must((await this.changes.askedLately(person.id)) < MOST_ASKED ? null : 'EMAIL_ASKED_TOO_OFTEN', 'email');
      const proofs = of.sureBy === null ? await this.proofsOf(person) : [];
      const proveBy = proofs.length === 0 ? null : (chosen ?? proofs[0] ?? null);
      must(whyNotProveBy(proveBy, proofs), 'proveBy');
      const now = this.trueClock.now();
      await this.stopWaiting(person.id, by);
      await this.changes.save(askForEmailChange({ id: newId(), personId: person.id, askedById, sureBy: of.sureBy, proveBy, email, oldEmail: person.signInEmail }, now), by);
      await this.nudge.job(SEND_EMAIL_CHANGES);
    });
  }

  /** Throws Refusal EMAIL_CODE_NOT_RIGHT, the same for every reason, naming the code that was not right. */
  async confirm(of: EmailOf, typed: string, typedOld: string | null, by: Actor): Promise<EmailCounts> {
    const days = (await this.limits?.daysEmailWaits()) ?? 0;
    // A wrong try must be counted, so it is saved before it is refused.
    const outcome = await this.transactions.run(async (): Promise<Refusal | EmailCounts> => {
      const { person } = await this.may(of, by);
      const change = await this.changes.lockLast(person.id);
      if (change === null || change.email === null) return new Refusal('EMAIL_CODE_NOT_RIGHT', 'code');
      const now = this.trueClock.now();
      const code = fits(change.codeMark, change.id, readCode(typed)) && (await this.people.emailsTaken([change.email])).size === 0;
      const matches = { code, oldCode: fits(change.oldCodeMark, change.id, readCode(typedOld ?? '')) };
      const refused = whyNotConfirm(change, matches, by, now);
      const { proveBy } = await this.changes.save(tryEmailChange(change, matches, days, by, now), by);
      if (refused !== null) return new Refusal(refused, matches.code && takesOldCode(change) && !matches.oldCode ? 'oldCode' : 'code');
      if (proveBy === null) await this.becomes(person, change.email, of.sureBy, by);
      else await this.nudge.job(SEND_EMAIL_CHANGES);
      return proveBy === null ? 'now' : proveBy === 'team' ? 'once-sure' : 'later';
    });
    if (outcome instanceof Refusal) throw outcome;
    return outcome;
  }

  /** The team made sure that it is them. Throws Refusal NO_EMAIL_WAITS, EMAIL_TAKEN, and as `may`. */
  let(personId: Id<'Person'>, sureBy: SureWay, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const { person } = await this.may({ personId, sureBy }, by);
      const { email } = await this.changes.save(letEmailChange(await this.changes.lockWaiting(personId), sureBy, this.trueClock.now()), by);
      if (email === null || (await this.people.emailsTaken([email])).size > 0) throw new Refusal('EMAIL_TAKEN');
      await this.becomes(person, email, sureBy, by);
    });
  }

  /** One's own, or that of somebody who says that it was not them; then whoever was in is out. Throws Refusal NO_EMAIL_WAITS, and as `may`. */
  stop(of: EmailOf, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const { person } = await this.may(of, by, { stopping: true });
      await this.changes.save(stopEmailChange(await this.changes.lockWaiting(person.id), this.trueClock.now()), by);
      if (of.sureBy !== null) await this.everywhere.of(person.id, by);
    });
  }

  /** What waited long enough counts; unless the account was closed, or somebody else signs in with it by now. */
  async countDue(): Promise<void> {
    for (const { id, personId } of await this.changes.due(this.trueClock.now())) {
      await this.transactions.as(clockwork, () => this.transactions.run(async () => {
        const person = await this.people.lock(personId);
        const change = await this.changes.lock(id);
        const now = this.trueClock.now();
        const counted = countEmailChange(change, now);
        if (counted === null || change.email === null) return;
        const cannot = whyNotHere(person) !== null || (await this.people.emailsTaken([change.email])).size > 0;
        if (cannot) return void (await this.changes.save(stopEmailChange(change, now), clockwork));
        await this.changes.save(counted, clockwork);
        await this.becomes(person, change.email, null, clockwork);
      }));
    }
  }

  /** Throws Refusal NO_EMAIL, EMAIL_ONLY_WAY, and as `may`. */
  remove(of: EmailOf, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const { person, askedById } = await this.may(of, by);
      const otherWays = await this.transactions.as(house, () => this.changes.otherWays(person.id));
      must(whyNotRemoveEmail({ audience: person.audience, otherWays, email: person.signInEmail }));
      await this.changes.save(removeEmail({ id: newId(), personId: person.id, askedById, sureBy: of.sureBy, oldEmail: person.signInEmail }, this.trueClock.now()), by);
      await this.becomes(person, null, of.sureBy, by);
    });
  }

  /** Codes to the address before open nothing any more; whoever was helped is signed out, because somebody else may have come in with it. */
  private async becomes(person: Person, email: string | null, sureBy: SureWay | null, by: Actor): Promise<void> {
    await this.people.save(signInByEmail(person, email), by);
    await this.codes.forgetOf(person.id);
    await this.stopWaiting(person.id, by);
    if (sureBy !== null) await this.everywhere.of(person.id, by);
    await this.nudge.job(SEND_EMAIL_CHANGES);
  }

  private async stopWaiting(personId: Id<'Person'>, by: Actor): Promise<EmailChange | null> {
    const waiting = await this.changes.lockWaiting(personId);
    return waiting && this.changes.save(stopEmailChange(waiting, this.trueClock.now()), by);
  }

  /** Throws Refusal NOT_FOUND, WAYS_IN_OF_YOUR_OWN, EMAIL_OF_POWER, ACCOUNT_CLOSED; for one's own SIGN_IN_FIRST, STEP_UP_FIRST. To stop something nobody proves anything. */
  private async may({ personId, sureBy }: EmailOf, by: Actor, { stopping = false } = {}): Promise<{ readonly person: Person; readonly askedById: Id<'Person'> }> {
    if (by.personId === null) throw new Refusal('SIGN_IN_FIRST');
    const person = await this.people.lock(personId);
    const counted = await this.ways.counted(personId);
    must(sureBy === null ? whyNotChangeOwnEmail({ ...counted, secondProofs: stopping ? 0 : counted.secondProofs }, by) : whyNotChangeEmailOf(counted, by));
    must(whyNotHere(person));
    return { person, askedById: by.personId };
  }
}
