import { systemActor } from '@alongside/kernel';
import { WelcomeBeside } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { ConsentsRead } from './store/consents.read';

/** members asks whose list of yes and no is settled: they said something themselves, and no question waits for their own word. */
@Injectable()
export class AnswerForWelcome implements OnModuleInit {
  constructor(private readonly transactions: Transactions, private readonly beside: WelcomeBeside, private readonly read: ConsentsRead) {}

  onModuleInit(): void {
    this.beside.isAnsweredBy('wallet', (memberIds) => this.transactions.as(systemActor('consent.welcome'), () => this.read.settledAmong(memberIds)));
  }
}
