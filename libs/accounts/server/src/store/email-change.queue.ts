import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A code to the new address, one to the address or number from before, word there that a change waits, and word that it changed. */
export type EmailNews = 'code' | 'old-code' | 'waits' | 'told';

export interface DueEmail {
  readonly id: Id<'EmailChange'>;
  readonly personId: Id<'Person'>;
  readonly what: EmailNews;
  readonly channel: 'email' | 'text';
  /** Null when there is nowhere to tell it. */
  readonly address: string | null;
  readonly countsAt: Instant | null;
  /** Nobody else signs in with it; when somebody does, nothing leaves, and it looks the same from outside. */
  readonly isFree: boolean;
}

const WHAT = `case
  when e.stopped_at is not null then null
  when e.changed_at is not null then case when e.old_email is not null and e.changed_at > now() - interval '1 day' then 'told' end
  when e.confirmed_at is not null then case when e.waits_told_at is null then 'waits' end
  when e.asked_at < now() - interval '1 day' then null
  when e.prove_by in ('email', 'text') and e.old_sent_at is null then 'old-code'
  when e.sent_at is null then 'code' end`;

/** A number that two people have tells neither. */
const PHONE = 'case when exists (select 1 from accounts.person o where o.sign_in_phone = p.sign_in_phone and o.id <> p.id) then null else p.sign_in_phone end';

const DONE: Readonly<Record<EmailNews, string>> = { code: 'sent_at = now()', 'old-code': 'old_sent_at = now()', waits: 'waits_told_at = now()', told: 'told_at = now(), old_email = null' };

/** Mail and texts about addresses that change, on their way. */
@Injectable()
export class EmailChangeQueue {
  constructor(private readonly database: Database) {}

  /** Takes the next one for a minute. If whoever took it dies, it comes back. */
  take(): Promise<DueEmail | null> {
    return this.database.first<DueEmail & Record<string, unknown>>(
      `update accounts.email_change c set next_at = now() + interval '1 minute'
       from (select e.id, ${WHAT} as what from accounts.email_change e where e.next_at <= now() and (${WHAT}) is not null order by e.next_at limit 1 for update skip locked) due, accounts.person p
       where c.id = due.id and p.id = c.person_id
       returning c.id, c.person_id as "personId", due.what, c.counts_at as "countsAt",
         case when due.what = 'code' then 'email' when due.what = 'old-code' then c.prove_by when c.old_email is null then 'text' else 'email' end as channel,
         case when due.what = 'code' then c.email when due.what = 'old-code' and c.prove_by = 'text' then ${PHONE} else coalesce(c.old_email, ${PHONE}) end as address,
         not exists (select 1 from accounts.person o where o.sign_in_email = c.email) as "isFree"`,
      [],
    );
  }

  async mark(id: Id<'EmailChange'>, what: 'code' | 'old-code', codeMark: Uint8Array): Promise<void> {
    await this.database.query(`update accounts.email_change set ${what === 'code' ? 'code_mark' : 'old_code_mark'} = $2 where id = $1`, [id, codeMark]);
  }

  async sent(id: Id<'EmailChange'>, what: EmailNews): Promise<void> {
    await this.database.query(`update accounts.email_change set ${DONE[what]}, next_at = now() where id = $1`, [id]);
  }

  /** Addresses that were typed are not ours to keep: two days after it is settled or given up, a month while the team has not made sure. */
  async forgetOld(): Promise<void> {
    await this.database.query(
      `delete from accounts.email_change where case
         when changed_at is null and stopped_at is null and confirmed_at is not null then counts_at is null and confirmed_at < now() - interval '30 days'
         else coalesce(changed_at, stopped_at, asked_at) < now() - interval '2 days' end`,
    );
  }
}
