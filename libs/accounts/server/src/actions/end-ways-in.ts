import { endSecondProofs, removeAuthenticator, removePasskey, unlinkWorkAccount, whyNotHelpWithWaysIn, type Person, type SureWay } from '@alongside/accounts/rules';
import { must, Refusal, SystemClock, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AuthenticatorStore } from '../store/authenticator.store';
import { PasskeyStore } from '../store/passkey.store';
import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';
import { WorkAccountStore } from '../store/work-account.store';
import { SignOutEverywhere } from './sign-out-everywhere';

/** What somebody comes in with is walled off from everybody else: the house takes it away, in the name of whoever asked. */
const house = systemActor('accounts.end-ways-in');

/** A phone was lost or stolen, and its owner cannot end by themselves what it opens. */
@Injectable()
export class EndWaysIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly authenticators: AuthenticatorStore,
    private readonly passkeys: PasskeyStore,
    private readonly workAccounts: WorkAccountStore,
    private readonly everywhere: SignOutEverywhere,
    private readonly trueClock: SystemClock,
  ) {}

  /** Throws Refusal NOT_FOUND for somebody else's to help, and WAYS_IN_OF_YOUR_OWN. */
  signOut(personId: Id<'Person'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      await this.mayHelp(personId, by);
      await this.everywhere.of(personId, by);
    });
  }

  /** The app and every key open nothing any more, and nobody is signed in as them. Throws besides NO_SECOND_PROOF. */
  endSecondProofs(personId: Id<'Person'>, sureBy: SureWay, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const person = await this.mayHelp(personId, by);
      if ((await this.transactions.as(house, () => this.removeAll(personId, by))) === 0) throw new Refusal('NO_SECOND_PROOF');
      await this.people.save(endSecondProofs(person, sureBy), by);
      await this.everywhere.of(personId, by);
    });
  }

  /** The work account opens nothing any more, and nobody is signed in as them; the next one that the council vouches for with their address is linked. Throws besides NO_WORK_ACCOUNT. */
  unlinkWorkAccount(personId: Id<'Person'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      await this.mayHelp(personId, by);
      if ((await this.unlinkAll(personId, by)) === 0) throw new Refusal('NO_WORK_ACCOUNT');
      await this.everywhere.of(personId, by);
    });
  }

  /** An account is closed: no app, key, work account or session from before opens it when it is opened again; a code to its address, or a work account with it, does. */
  async all(personId: Id<'Person'>, by: Actor): Promise<void> {
    await this.transactions.as(house, () => this.transactions.run(() => this.removeAll(personId, by)));
    await this.unlinkAll(personId, by);
    await this.everywhere.of(personId, by);
  }

  /** Answers how many. */
  private async unlinkAll(personId: Id<'Person'>, by: Actor): Promise<number> {
    const [linked, now] = [await this.workAccounts.linkedTo(personId), this.trueClock.now()];
    for (const account of linked) await this.workAccounts.save(unlinkWorkAccount(account, now), by);
    return linked.length;
  }

  /** Answers how many. */
  private async removeAll(personId: Id<'Person'>, by: Actor): Promise<number> {
    const [authenticator, passkeys, now] = [await this.authenticators.lockOf(personId), await this.passkeys.of(personId), this.trueClock.now()];
    if (authenticator !== null) await this.authenticators.save(removeAuthenticator(authenticator, now), by);
    for (const passkey of passkeys) await this.passkeys.save(removePasskey(passkey, now), by);
    return passkeys.length + (authenticator === null ? 0 : 1);
  }

  private async mayHelp(personId: Id<'Person'>, by: Actor): Promise<Person> {
    const person = await this.people.lock(personId);
    must(whyNotHelpWithWaysIn({ ...person, roles: await this.grants.rolesOf(personId) }, by));
    return person;
  }
}
