import { Clock, must, requiredText, type Actor, type PlainDate } from '@alongside/kernel';
import { readBankDetails, type PayingAccount } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PayingAccountStore } from '../store/paying-account.store';

const LONGEST_BACS_NAME = 18;

/** From which account, and under which service user number, the council pays from a day on. */
@Injectable()
export class SetPayingAccount {
  constructor(private readonly transactions: Transactions, private readonly accounts: PayingAccountStore, private readonly clock: Clock) {}

  /** Throws Refusal naming serviceUserNumber, sortCode, accountNumber or name. */
  async run(typed: PayingAccount, from: PlainDate, by: Actor): Promise<void> {
    must(/^\d{6}$/.test(typed.serviceUserNumber) ? null : 'SERVICE_USER_NUMBER_NOT_SIX_DIGITS', 'serviceUserNumber');
    const { sortCode, accountNumber } = readBankDetails({ ...typed, accountName: typed.name });
    const account = { serviceUserNumber: typed.serviceUserNumber, sortCode, accountNumber, name: requiredText(typed.name, 'name', LONGEST_BACS_NAME) };
    return this.transactions.run(() => this.accounts.set(account, from, by, this.clock.now()));
  }
}
