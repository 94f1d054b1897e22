import type { SignInCode } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SignInCodeEntity } from './sign-in-code.entity';

@Injectable()
export class SignInCodeStore extends RecordStore<SignInCodeEntity, SignInCode> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, SignInCodeEntity, (row) => ({ ...row }), (code) => Object.assign(new SignInCodeEntity(), code));
  }

  /** Whose address this is; null for a stranger's. */
  async personWithEmail(email: string): Promise<Id<'Person'> | null> {
    const row = await this.database.first<{ id: Id<'Person'> }>('select id from accounts.person where sign_in_email = $1', [email]);
    return row?.id ?? null;
  }

  /** The last code this browser asked for with this address. */
  async latest(browserMark: Uint8Array, email: string): Promise<Id<'SignInCode'> | null> {
    const row = await this.database.first<{ id: Id<'SignInCode'> }>(
      'select id from accounts.sign_in_code where browser_mark = $1 and email = $2 order by asked_at desc limit 1',
      [browserMark, email],
    );
    return row?.id ?? null;
  }
}
