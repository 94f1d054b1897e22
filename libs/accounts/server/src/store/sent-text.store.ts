import type { SentText } from '@alongside/accounts/rules';
import { newId, type Id } from '@alongside/kernel';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SentTextEntity } from './sent-text.entity';

/** To whom a text went, for as long as its fate may be told and a while longer. Codes and words stand nowhere. */
@Injectable()
export class SentTextStore extends RecordStore<SentTextEntity, SentText> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, SentTextEntity, (row) => ({ ...row }), (state) => Object.assign(new SentTextEntity(), state));
  }

  /** Just before it leaves, so that no word about it comes too early. */
  async leaves({ reference, personId, phone, codeId = null }: Pick<SentText, 'reference' | 'personId' | 'phone'> & { readonly codeId?: Id<'SignInCode'> | null }): Promise<void> {
    await this.database.query(
      'insert into accounts.sent_text (id, reference, person_id, phone, code_id, sent_at) values ($1, $2, $3, $4, $5, now()) on conflict (reference) do nothing', [newId<'SentText'>(), reference, personId, phone, codeId],
    );
  }

  async lockReference(reference: string): Promise<SentText | null> {
    return this.transactions.manager.findOne(SentTextEntity, { where: { reference }, lock: { mode: 'pessimistic_write' } });
  }

  async forgetOld(): Promise<void> {
    await this.database.query("delete from accounts.sent_text where sent_at < now() - interval '60 days'");
  }
}
