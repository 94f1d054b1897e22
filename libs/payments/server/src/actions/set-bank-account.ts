import { Clock, must, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { lastDigits, modulusCheck, readBankDetails, setBankAccount, type BankDetails } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BankTables } from '../bank-tables';
import { BankAccountStore } from '../store/bank-account.store';
import { WhoHelped } from '../who-helped';

/** A member says where her money goes. The account before it ends; what she typed stands only in the vault. With one proof only it waits until she was rung. */
@Injectable()
export class SetBankAccount {
  constructor(private readonly transactions: Transactions, private readonly accounts: BankAccountStore, private readonly tables: BankTables, private readonly helped: WhoHelped, private readonly clock: Clock) {}

  /** Throws Refusal naming sortCode, accountNumber or accountName. Answers the digits that may be shown. */
  async run(typed: BankDetails, by: Actor): Promise<string> {
    if (by.personId === null) throw new Refusal('SIGN_IN_FIRST');
    return this.forMember(by.personId as string as Id<'Member'>, typed, by);
  }

  async forMember(memberId: Id<'Member'>, typed: BankDetails, by: Actor): Promise<string> {
    const details = readBankDetails(typed);
    const answer = modulusCheck(details.sortCode, details.accountNumber, await this.tables.now());
    must(answer === 'does-not-fit' ? 'ACCOUNT_NUMBER_NOT_OF_SORT_CODE' : null, 'accountNumber');
    return this.transactions.run(async () => {
      const now = this.clock.now();
      const replaces = await this.accounts.endLive(memberId, now);
      const account = { id: newId<'BankAccount'>(), memberId, lastDigits: lastDigits(details.accountNumber), setAt: now, replaces };
      await this.accounts.add(setBankAccount(account, await this.helped.cameIn(memberId), by), details, by);
      return account.lastDigits;
    });
  }
}
