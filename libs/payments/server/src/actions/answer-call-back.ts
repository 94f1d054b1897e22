import { SigningOutDoor } from '@alongside/accounts/server';
import { Clock, id, systemActor, type Actor, type Id } from '@alongside/kernel';
import { itWasNotThem, itWasThem, putBack, type BankAccount } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BankAccountStore } from '../store/bank-account.store';
import { WhoHelped } from '../who-helped';

const HOUSE = systemActor('payments.call-back');

/**
 * A coordinator rang the member whose bank account was changed with one proof, and says what came of it. The account stays the member's and the pay team's:
 * the row is touched in the house's own name, the record says who rang.
 */
@Injectable()
export class AnswerCallBack {
  constructor(
    private readonly transactions: Transactions,
    private readonly bank: BankAccountStore,
    private readonly helped: WhoHelped,
    private readonly signingOut: SigningOutDoor,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND, OWN_BANK_CHANGE, HELPED_THEM_IN, CALL_BACK_NOT_WAITING. */
  wasThem(accountId: string, by: Actor): Promise<void> {
    return this.transactions.as(HOUSE, () => this.transactions.run(async () => {
      const account = await this.known(accountId);
      await this.bank.save(itWasThem(account, by, this.clock.now()), by);
    }));
  }

  /** The account before is where the money goes again, and whoever is signed in as the member is not any more. Throws the same refusals. */
  wasNotThem(accountId: string, by: Actor): Promise<void> {
    return this.transactions.as(HOUSE, () => this.transactions.run(async () => {
      const account = await this.known(accountId);
      await this.bank.save(itWasNotThem(account, by, this.clock.now()), by);
      const before = await this.bank.lastTrusted(account.memberId);
      if (before) await this.bank.save(putBack(before), by);
      await this.signingOut.everywhere(account.memberId as string as Id<'Person'>, by);
    }));
  }

  /** With everybody who helped by now, so that the database knows them too. */
  private async known(accountId: string): Promise<BankAccount> {
    const account = await this.bank.lock(id<'BankAccount'>(accountId));
    const helpedBy = new Set([...account.helpedBy, ...(await this.helped.before(account.memberId, account.setAt))]);
    return { ...account, helpedBy: [...helpedBy] };
  }
}
