import type { EmailChange } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { EmailChangeEntity } from './email-change.entity';

export interface DueEmail {
  readonly id: Id<'EmailChange'>;
  readonly address: string;
  readonly what: 'code' | 'told';
  /** Nobody else signs in with it; when somebody does, nothing leaves, and it looks the same from outside. */
  readonly isFree: boolean;
}

@Injectable()
export class EmailChangeStore extends RecordStore<EmailChangeEntity, EmailChange> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, EmailChangeEntity, (row) => ({ ...row }), (state) => Object.assign(new EmailChangeEntity(), state));
  }

  /** What was asked for last, locked; what was asked before is over. */
  async lockLast(personId: Id<'Person'>): Promise<EmailChange | null> {
    return this.transactions.manager.findOne(EmailChangeEntity, { where: { personId }, order: { askedAt: 'DESC', id: 'DESC' }, lock: { mode: 'pessimistic_write' } });
  }

  /** How often it was asked within a day for one person, by whomever. */
  async askedLately(personId: Id<'Person'>): Promise<number> {
    const row = await this.database.first<{ count: number }>("select count(*)::int as count from accounts.email_change where person_id = $1 and asked_at > now() - interval '1 day'", [personId]);
    return row?.count ?? 0;
  }

  /** How somebody comes in besides by e-mail. */
  async otherWays(personId: Id<'Person'>): Promise<number> {
    const row = await this.database.first<{ count: number }>(
      `select (p.sign_in_phone is not null)::int + (select count(*)::int from accounts.passkey k where k.person_id = p.id and k.removed_at is null)
         + (select count(*)::int from accounts.sign_in_card c where c.person_id = p.id and c.ended_at is null and c.pin_mark is not null and c.ends_at > now()) as count
       from accounts.person p where p.id = $1`, [personId],
    );
    return row?.count ?? 0;
  }

  /** Takes the next mail for a minute: a code to the new address, or word to the one before. If whoever took it dies, it comes back. */
  takeDue(): Promise<DueEmail | null> {
    return this.database.first<DueEmail & Record<string, unknown>>(
      `update accounts.email_change c set next_at = now() + interval '1 minute' where c.id = (
         select id from accounts.email_change where next_at <= now() and asked_at > now() - interval '1 day'
           and ((sent_at is null and changed_at is null) or (changed_at is not null and old_email is not null)) order by next_at limit 1 for update skip locked)
       returning c.id, case when c.changed_at is null then c.email else c.old_email end as address, case when c.changed_at is null then 'code' else 'told' end as what,
         not exists (select 1 from accounts.person p where p.sign_in_email = c.email) as "isFree"`,
      [],
    );
  }

  async mark(id: Id<'EmailChange'>, codeMark: Uint8Array): Promise<void> {
    await this.database.query('update accounts.email_change set code_mark = $2 where id = $1', [id, codeMark]);
  }

  async sent(id: Id<'EmailChange'>, what: DueEmail['what']): Promise<void> {
    await this.database.query(what === 'code' ? 'update accounts.email_change set sent_at = now(), next_at = now() where id = $1' : 'update accounts.email_change set told_at = now(), old_email = null where id = $1', [id]);
  }

  /** Addresses that were typed are not ours to keep. */
  async forgetOld(): Promise<void> {
    await this.database.query("delete from accounts.email_change where asked_at < now() - interval '2 days'");
  }
}
