import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface PasskeyLine {
  readonly id: Id<'Passkey'>;
  readonly name: string;
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
}

export interface WaysIn {
  readonly email: string | null;
  readonly phone: string | null;
  readonly hasAuthenticator: boolean;
  readonly hasCard: boolean;
  readonly passkeys: readonly PasskeyLine[];
}

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
      `select sign_in_email as email, sign_in_phone as phone,
         exists (select 1 from accounts.authenticator a where a.person_id = p.id and a.removed_at is null) as "hasAuthenticator",
         exists (select 1 from accounts.sign_in_card c where c.person_id = p.id and c.ended_at is null and c.ends_at > now()) as "hasCard"
       from accounts.person p where p.id = $1`,
      [personId],
    );
    return row && { ...row, passkeys };
  }
}
