import type { SignInAddress, SignInCode } from '@alongside/accounts/rules';
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

  /** Whose address this is; null for a stranger's or one that is closed, and for a phone that more than one person has. */
  async whoHas({ channel, address }: SignInAddress): Promise<Id<'Person'> | null> {
    const column = channel === 'email' ? 'sign_in_email' : 'sign_in_phone';
    const rows = await this.database.query<{ id: Id<'Person'> }>(`select id from accounts.person where ${column} = $1 and closed_at is null limit 2`, [address]);
    return rows.length === 1 ? (rows[0]?.id ?? null) : null;
  }

  /** Codes on their way to an address that is somebody's no more. */
  async forgetOf(personId: Id<'Person'>): Promise<void> {
    await this.database.query('delete from accounts.sign_in_code where person_id = $1', [personId]);
  }

  /** The last code this browser asked for with this address. */
  async latest(browserMark: Uint8Array, address: string): Promise<Id<'SignInCode'> | null> {
    const row = await this.database.first<{ id: Id<'SignInCode'> }>(
      'select id from accounts.sign_in_code where browser_mark = $1 and address = $2 order by asked_at desc limit 1',
      [browserMark, address],
    );
    return row?.id ?? null;
  }

  /** The last code this browser asked for, for a link that says only the code. */
  async latestOf(browserMark: Uint8Array): Promise<Id<'SignInCode'> | null> {
    const row = await this.database.first<{ id: Id<'SignInCode'> }>(
      'select id from accounts.sign_in_code where browser_mark = $1 order by asked_at desc limit 1',
      [browserMark],
    );
    return row?.id ?? null;
  }
}
