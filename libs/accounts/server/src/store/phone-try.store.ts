import type { PhoneTry } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PhoneTryEntity } from './phone-try.entity';

export interface DuePhone {
  readonly id: Id<'PhoneTry'>;
  readonly personId: Id<'Person'>;
  readonly phone: string;
}

@Injectable()
export class PhoneTryStore extends RecordStore<PhoneTryEntity, PhoneTry> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, PhoneTryEntity, (row) => ({ ...row }), (state) => Object.assign(new PhoneTryEntity(), state));
  }

  /** The number that was written down last, locked; what was tried before is over. */
  async lockLast(personId: Id<'Person'>): Promise<PhoneTry | null> {
    return this.transactions.manager.findOne(PhoneTryEntity, { where: { personId }, order: { askedAt: 'DESC', id: 'DESC' }, lock: { mode: 'pessimistic_write' } });
  }

  async askedLately(personId: Id<'Person'>): Promise<number> {
    const row = await this.database.first<{ count: number }>("select count(*)::int as count from accounts.phone_try where person_id = $1 and asked_at > now() - interval '1 day'", [personId]);
    return row?.count ?? 0;
  }

  /** Takes the next one for a minute, while its code would still be of use. If whoever took it dies, it comes back. */
  takeDue(): Promise<DuePhone | null> {
    return this.database.first<DuePhone & Record<string, unknown>>(
      `update accounts.phone_try t set next_at = now() + interval '1 minute' where t.id = (
         select id from accounts.phone_try where sent_at is null and next_at <= now() and answered_at is null and asked_at > now() - interval '30 minutes' order by next_at limit 1 for update skip locked)
       returning t.id, t.person_id as "personId", t.phone`, [],
    );
  }

  async mark(id: Id<'PhoneTry'>, codeMark: Uint8Array): Promise<void> {
    await this.database.query('update accounts.phone_try set code_mark = $2 where id = $1', [id, codeMark]);
  }

  async sent(id: Id<'PhoneTry'>): Promise<void> {
    await this.database.query('update accounts.phone_try set sent_at = now() where id = $1', [id]);
  }

  /** Numbers that were typed are not ours to keep; the one that answered stands with the person. */
  async forgetOld(): Promise<void> {
    await this.database.query("delete from accounts.phone_try where asked_at < now() - interval '2 days'");
  }
}
