import { systemActor, type Id, type Instant } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** Deeds by which somebody else made, or took away, a way in for a person, or sat beside them. */
const HANDS = [
  'accounts.sign-in-card-printed', 'accounts.sign-in-phone-set', 'accounts.phone-try-asked', 'accounts.sign-in-email-set', 'accounts.email-change-asked', 'accounts.second-proofs-ended', 'accounts.first-proof-let', 'accounts.beside-looked-at',
];

/** What somebody proves themselves with is walled off from everybody else; the house looks only whether it is old enough. */
const house = systemActor('accounts.whether-settled');

/** What other contexts must know of somebody's ways in before they trust a deed about money. */
@Injectable()
export class HelpersRead {
  constructor(private readonly database: Database, private readonly transactions: Transactions) {}

  /** Who helped this person to a way in since then, each once; never they themselves. */
  async since(personId: Id<'Person'>, moment: Instant): Promise<Id<'Person'>[]> {
    const rows = await this.database.query<{ id: Id<'Person'> }>(
      `select distinct actor_id as id from platform.event
       where subject_id = $1 and name = any($2) and at >= $3 and actor_kind = 'person' and actor_id <> $1 order by 1`,
      [personId, HANDS, moment],
    );
    return rows.map(({ id }) => id);
  }

  /** An app, a key or a work account that was there some days ago already, by the true clock. */
  async hasSettledProof(personId: Id<'Person'>, days: number): Promise<boolean> {
    const settled = (table: string, since: string, live: string) =>
      `exists (select 1 from accounts.${table} where person_id = $1 and ${live} and ${since} <= now() - make_interval(days => $2::int))`;
    const row = await this.transactions.as(house, () => this.database.first<{ settled: boolean }>(
      `select ${settled('passkey', 'added_at', 'removed_at is null')} or ${settled('authenticator', 'added_at', 'removed_at is null')} or ${settled('work_account', 'linked_at', 'true')} as settled`,
      [personId, days],
    ));
    return row?.settled === true;
  }
}
