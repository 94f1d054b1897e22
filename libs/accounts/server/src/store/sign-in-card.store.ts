import type { SignInCard } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { SignInCardEntity } from './sign-in-card.entity';

@Injectable()
export class SignInCardStore extends RecordStore<SignInCardEntity, SignInCard> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, SignInCardEntity, (row) => ({ ...row }), (state) => Object.assign(new SignInCardEntity(), state));
  }

  async lockBy(codeMarks: readonly Uint8Array[]): Promise<SignInCard | null> {
    return this.transactions.manager.findOne(SignInCardEntity, { where: { codeMark: In(codeMarks), endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  /** The one card this person can use. */
  async lockOf(personId: Id<'Person'>): Promise<SignInCard | null> {
    return this.transactions.manager.findOne(SignInCardEntity, { where: { personId, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }
}
