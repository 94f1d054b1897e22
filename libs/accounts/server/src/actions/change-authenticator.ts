import { addAuthenticator, removeAuthenticator } from '@alongside/accounts/rules';
import { newId, Refusal, SystemClock, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { authenticatorAddress, newAuthenticatorSecret, stepOf } from '../authenticator-figures';
import { AuthenticatorStore } from '../store/authenticator.store';
import { Challenges } from '../store/challenges';
import { PersonStore } from '../store/person.store';
import { WhetherSecondProof } from './whether-second-proof';

export const SECRET_COLUMN = 'accounts.authenticator.secret';
const WAITING_COLUMN = 'accounts.challenge.secret';

/** An authenticator app: shown a secret first, kept only when its first figures are right. The secret lies sealed in both places. */
@Injectable()
export class ChangeAuthenticator {
  constructor(
    private readonly transactions: Transactions,
    private readonly authenticators: AuthenticatorStore,
    private readonly people: PersonStore,
    private readonly challenges: Challenges,
    private readonly proofs: WhetherSecondProof,
    private readonly vault: Vault,
    private readonly trueClock: SystemClock,
  ) {}

  /** What the app reads, as an otpauth address. */
  begin(browser: string, by: Actor): Promise<string> {
    return this.transactions.run(async () => {
      const personId = await this.proofs.mayChange(by);
      const person = await this.people.find(personId);
      const secret = newAuthenticatorSecret();
      await this.challenges.put('add-authenticator', browser, { personId, secret: await this.vault.seal(personId, WAITING_COLUMN, personId, secret) });
      return authenticatorAddress(secret, person?.firstName ?? '');
    });
  }

  /** Throws Refusal FIGURES_NOT_RIGHT; the app may try again. One that was there before goes. */
  add(figures: string, browser: string, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const personId = await this.proofs.mayChange(by);
      const asked = await this.challenges.look('add-authenticator', browser);
      const now = this.trueClock.now();
      const secret = asked?.personId === personId ? await this.vault.open(personId, WAITING_COLUMN, personId, asked.secret) : null;
      const step = secret === null ? null : stepOf(secret, figures, now);
      if (secret === null || step === null) throw new Refusal('FIGURES_NOT_RIGHT', 'figures');
      await this.challenges.take('add-authenticator', browser);
      await this.removeOne(by);
      const id = newId<'Authenticator'>();
      await this.authenticators.save(addAuthenticator({ id, personId, secretSealed: await this.vault.seal(personId, SECRET_COLUMN, id, secret), lastStep: step }, now), by);
      await this.proofs.added(personId, by);
    });
  }

  remove(by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      await this.proofs.mayChange(by);
      await this.removeOne(by);
    });
  }

  private async removeOne(by: Actor): Promise<void> {
    const known = by.personId && (await this.authenticators.lockOf(by.personId));
    if (known) await this.authenticators.save(removeAuthenticator(known, this.trueClock.now()), by);
  }
}
