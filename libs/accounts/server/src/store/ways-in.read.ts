import type { Audience } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PHONE_FAILS } from './phone-fails';

export interface PasskeyLine {
  readonly id: Id<'Passkey'>;
  readonly name: string;
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
}

export interface WaysIn {
  readonly email: string | null;
  readonly phone: string | null;
  readonly workPhone: string | null;
  readonly hasAuthenticator: boolean;
  readonly hasCard: boolean;
  /** Since when a work account opens it. */
  readonly workAccountSince: Instant | null;
  /** Wrong codes, figures and PINs since they came in the time before this one. */
  readonly wrongTries: number;
  readonly passkeys: readonly PasskeyLine[];
  /** An administrator's word holds. */
  readonly letAdd: boolean;
  readonly audience: Audience;
  readonly secondProofs: number;
  /** Nobody else has the same number for codes. */
  readonly hasOwnPhone: boolean;
  /** A number that was written down and waits for its code. */
  readonly phoneToTry: string | null;
  readonly phoneFails: Instant | null;
  /** Another address that does not count yet. */
  readonly waitingEmail: string | null;
  /** From when on; null while the team has not made sure. */
  readonly waitsUntil: Instant | null;
}

/** When they came in the time before the newest; a week ago for somebody who is here for the first time. */
const BEFORE_THIS = `coalesce((select s.opened_at from accounts.session s where s.person_id = p.id order by s.opened_at desc offset 1 limit 1), now() - interval '7 days')`;

/** How one person can come in. */
@Injectable()
export class WaysInRead {
  constructor(private readonly database: Database) {}

  async of(personId: Id<'Person'>): Promise<WaysIn | null> {
    const passkeys = await this.database.query<PasskeyLine & Record<string, unknown>>(
      'select id, name, added_at as "addedAt", last_used_at as "lastUsedAt" from accounts.passkey where person_id = $1 and removed_at is null order by added_at',
      [personId],
    );
    const row = await this.database.first<Omit<WaysIn, 'passkeys'> & Record<string, unknown>>(
      `select sign_in_email as email, sign_in_phone as phone, work_phone as "workPhone", p.audience,
         exists (select 1 from accounts.authenticator a where a.person_id = p.id and a.removed_at is null) as "hasAuthenticator",
         exists (select 1 from accounts.sign_in_card c where c.person_id = p.id and c.ended_at is null and c.ends_at > now()) as "hasCard",
         (select max(a.linked_at) from accounts.work_account a where a.person_id = p.id and a.unlinked_at is null) as "workAccountSince",
         exists (select 1 from accounts.proof_word w where w.person_id = p.id and w.used_at is null and w.let_at <= now() and w.ends_at > now()) as "letAdd",
         (select coalesce(sum(c.tries), 0)::int from accounts.sign_in_code c where c.person_id = p.id and c.asked_at > ${BEFORE_THIS})
           + (select coalesce(sum(a.tries), 0)::int from accounts.authenticator a where a.person_id = p.id and a.removed_at is null and a.first_try_at > ${BEFORE_THIS})
           + (select coalesce(sum(c.tries), 0)::int from accounts.sign_in_card c where c.person_id = p.id and c.ended_at is null and c.first_try_at > ${BEFORE_THIS}) as "wrongTries",
         (select count(*)::int from accounts.passkey k where k.person_id = p.id and k.removed_at is null)
           + (select count(*)::int from accounts.authenticator a where a.person_id = p.id and a.removed_at is null) as "secondProofs",
         sign_in_phone is not null and not exists (select 1 from accounts.person o where o.sign_in_phone = p.sign_in_phone and o.id <> p.id) as "hasOwnPhone",
         (select t.phone from accounts.phone_try t where t.person_id = p.id and t.answered_at is null and t.asked_at > now() - interval '30 minutes' and t.tries < 5
            and not exists (select 1 from accounts.phone_try l where l.person_id = p.id and l.asked_at > t.asked_at) limit 1) as "phoneToTry",
         ${PHONE_FAILS} as "phoneFails", e.email as "waitingEmail", e.counts_at as "waitsUntil"
       from accounts.person p
       left join accounts.email_change e on e.person_id = p.id and e.confirmed_at is not null and e.changed_at is null and e.stopped_at is null
       where p.id = $1`,
      [personId],
    );
    return row && { ...row, passkeys };
  }
}
