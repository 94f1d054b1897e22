import { newId, type Instant } from '@alongside/kernel';
import type { LedgerEntry } from '@alongside/payments/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** Writes entries; nothing on the books is ever changed. The database refuses one that does not balance, and a key used before. */
@Injectable()
export class LedgerBooks {
  constructor(private readonly database: Database) {}

  async write({ key, postings }: LedgerEntry, now: Instant): Promise<void> {
    const id = newId<'LedgerEntry'>();
    await this.database.query(
      `with entry as (insert into payments.ledger_entry (id, idempotency_key, at) values ($1, $2, $3) returning id)
       insert into payments.posting (entry_id, place, account, payment_id, pence)
       select entry.id, place, account, payment_id, pence
       from entry, unnest($4::text[], $5::uuid[], $6::bigint[]) with ordinality as p(account, payment_id, pence, place)`,
      [id, key, now, postings.map(({ account }) => account), postings.map(({ paymentId }) => paymentId), postings.map(({ amount }) => amount)],
    );
  }
}
