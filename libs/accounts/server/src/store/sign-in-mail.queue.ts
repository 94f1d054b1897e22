import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import type { HowMuch } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

export interface DueCode {
  readonly codeId: Id<'SignInCode'>;
  readonly personId: Id<'Person'> | null;
  readonly channel: 'email' | 'text';
  readonly address: string;
  readonly attempts: number;
  /** False for a stranger's address, and when an address was asked for too often: then nothing leaves. */
  readonly maySend: boolean;
  /** The phone is known but belongs to more than one person: whoever holds it is told another way in. */
  readonly sharedPhone: boolean;
  /** Asked for where this person came in before. */
  readonly knownBrowser: boolean;
  /** The code would not work any more when it arrives. */
  readonly tooLate: boolean;
}

const EARLIER = "o.address = c.address and o.asked_at < c.asked_at and o.asked_at > c.asked_at - interval '10 minutes'";

/** Codes that wait to be sent. Waiting and retrying follow the true clock. */
@Injectable()
export class SignInMailQueue {
  constructor(private readonly database: Database) {}

  async put(codeId: Id<'SignInCode'>): Promise<void> {
    await this.database.query('insert into accounts.sign_in_mail (code_id) values ($1)', [codeId]);
  }

  /**
   * Takes the next one for a minute; if whoever took it dies, it comes back. Enough may leave for somebody who mistypes; a stranger cannot fill the mailbox, and
   * from one connection can use up neither what its owner may still ask for elsewhere nor what they may ask for where they came in before. Only what left counts.
   */
  take({ toOne, toOneFromNetwork }: Pick<HowMuch, 'toOne' | 'toOneFromNetwork'>): Promise<DueCode | null> {
    return this.database.first<DueCode & Record<string, unknown>>(
      `update accounts.sign_in_mail m set attempts = m.attempts + 1, next_at = now() + interval '1 minute'
       from accounts.sign_in_code c
       where c.id = m.code_id and m.code_id = (
         select code_id from accounts.sign_in_mail where sent_at is null and next_at <= now() order by next_at limit 1 for update skip locked)
       returning c.id as "codeId", case when m.by_email then 'email' else c.channel end as channel, c.person_id as "personId",
         case when m.by_email then (select p.sign_in_email from accounts.person p where p.id = c.person_id) else c.address end as address, m.attempts, c.known_browser as "knownBrowser", c.asked_at < now() - interval '10 minutes' as "tooLate",
         (c.person_id is not null
          and $1 > (select count(*) from accounts.sign_in_code o where ${EARLIER} and o.known_browser = c.known_browser and o.code_mark is not null)
          and (c.known_browser or $2 > (
            select count(*) from accounts.sign_in_code o where ${EARLIER} and not o.known_browser and o.network_mark is not distinct from c.network_mark))) as "maySend",
         (c.channel = 'text' and c.person_id is null and 2 > (select count(*) from accounts.sign_in_code o where ${EARLIER})
          and 1 < (select count(*) from accounts.person p where p.sign_in_phone = c.address)) as "sharedPhone"`,
      [toOne, toOneFromNetwork],
    );
  }

  /** The code's mark is kept just before the mail leaves; the code itself never is. */
  async mark(codeId: Id<'SignInCode'>, codeMark: Uint8Array): Promise<void> {
    await this.database.query('update accounts.sign_in_code set code_mark = $2 where id = $1', [codeId, codeMark]);
  }

  async done(codeId: Id<'SignInCode'>): Promise<void> {
    await this.database.query('update accounts.sign_in_mail set sent_at = now() where code_id = $1', [codeId]);
  }

  /** A text did not arrive: while its code is waited for, the next one goes to the person's own e-mail. Answers whether there is one. */
  async goByEmail(codeId: Id<'SignInCode'>): Promise<boolean> {
    const row = await this.database.first<{ id: string }>(
      `update accounts.sign_in_mail m set by_email = true, sent_at = null, next_at = now() from accounts.sign_in_code c, accounts.person p
       where m.code_id = $1 and c.id = m.code_id and p.id = c.person_id and not m.by_email and p.sign_in_email is not null and p.closed_at is null
         and c.used_at is null and c.asked_at > now() - interval '9 minutes' returning c.id`, [codeId],
    );
    return row !== null;
  }

  /** Addresses that were typed are not ours to keep, and after an hour nobody needs to know from which connection. */
  async forgetOld(): Promise<void> {
    await this.database.query("delete from accounts.sign_in_code where asked_at < now() - interval '1 day'");
    await this.database.query("update accounts.sign_in_code set network_mark = null where network_mark is not null and asked_at < now() - interval '1 hour'");
  }
}
