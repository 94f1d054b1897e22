import type { EmailChange } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';

import { EmailChangeEntity } from './email-change.entity';

@Injectable()
export class EmailChangeStore extends RecordStore<EmailChangeEntity, EmailChange> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, EmailChangeEntity, (row) => ({ ...row }), (state) => Object.assign(new EmailChangeEntity(), state));
  }

  /** What was asked for last, locked; what was asked before is over. */
  async lockLast(personId: Id<'Person'>): Promise<EmailChange | null> {
    return this.transactions.manager.findOne(EmailChangeEntity, { where: { personId }, order: { askedAt: 'DESC', id: 'DESC' }, lock: { mode: 'pessimistic_write' } });
  }

  /** The one that waits, locked. */
  async lockWaiting(personId: Id<'Person'>): Promise<EmailChange | null> {
    return this.transactions.manager.findOne(EmailChangeEntity, { where: { personId, confirmedAt: Not(IsNull()), changedAt: IsNull(), stoppedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whose days are over. */
  due(now: Instant): Promise<{ readonly id: Id<'EmailChange'>; readonly personId: Id<'Person'> }[]> {
    return this.database.query<{ id: Id<'EmailChange'>; personId: Id<'Person'> }>(
      'select id, person_id as "personId" from accounts.email_change where counts_at <= $1 and changed_at is null and stopped_at is null order by counts_at', [now],
    );
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

  /** A number that two people have proves neither. */
  async hasOwnPhone(personId: Id<'Person'>): Promise<boolean> {
    const row = await this.database.first<{ own: boolean }>(
      `select p.sign_in_phone is not null and not exists (select 1 from accounts.person o where o.sign_in_phone = p.sign_in_phone and o.id <> p.id) as own
       from accounts.person p where p.id = $1`, [personId],
    );
    return row?.own === true;
  }
}
