import { tryFigures, whyNotUseFigures } from '@alongside/accounts/rules';
import { Refusal, SystemClock, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { stepOf } from '../authenticator-figures';
import { AuthenticatorStore } from '../store/authenticator.store';
import { SECRET_COLUMN } from './change-authenticator';
import { ProveAgain, type Proved } from './prove-again';

/** A second proof from an authenticator app. Answers the new token. Throws Refusal FIGURES_NOT_RIGHT, TOO_MANY_TRIES, SIGN_IN_FIRST. */
@Injectable()
export class ProveWithFigures {
  constructor(
    private readonly transactions: Transactions,
    private readonly authenticators: AuthenticatorStore,
    private readonly prove: ProveAgain,
    private readonly vault: Vault,
    private readonly trueClock: SystemClock,
  ) {}

  async run(figures: string, by: Actor): Promise<Proved> {
    const { personId } = by;
    if (personId === null) throw new Refusal('SIGN_IN_FIRST');
    // A wrong try must be counted, so it is saved before it is refused.
    const answer = await this.transactions.run(async () => {
      const one = await this.authenticators.lockOf(personId);
      if (one === null) return 'FIGURES_NOT_RIGHT';
      const now = this.trueClock.now();
      const step = stepOf(await this.vault.open(personId, SECRET_COLUMN, one.id, one.secretSealed), figures, now);
      const whyNot = whyNotUseFigures(one, step, now);
      await this.authenticators.save(tryFigures(one, step, now), by);
      return whyNot ?? (await this.prove.run(by));
    });
    if (typeof answer === 'string') throw new Refusal(answer, 'figures');
    return answer;
  }
}
