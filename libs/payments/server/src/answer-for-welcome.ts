import { systemActor } from '@alongside/kernel';
import { WelcomeBeside } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { KnownAccountsRead } from './store/known-accounts.read';

/** members asks to whom money can be paid: that there is an account, and nothing of it. */
@Injectable()
export class AnswerForWelcome implements OnModuleInit {
  constructor(private readonly transactions: Transactions, private readonly beside: WelcomeBeside, private readonly accounts: KnownAccountsRead) {}

  onModuleInit(): void {
    this.beside.isAnsweredBy('payment', (memberIds) => this.transactions.as(systemActor('payments.welcome'), async () => new Set<string>((await this.accounts.of(memberIds as never)).keys())));
  }
}
