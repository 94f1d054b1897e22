import type { AskedScope, FormVersion, ScopeForm } from '@alongside/consent/rules';
import type { Actor, Decision } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

/** Versions are only ever added. Two who write at once wait for each other, and the second writes the one after. */
@Injectable()
export class FormVersionsStore {
  constructor(private readonly transactions: Transactions, private readonly events: EventLog) {}

  lock(scope: AskedScope): Promise<unknown> {
    return this.transactions.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent.consent_form ${scope}`]);
  }

  async save({ state, facts }: Decision<FormVersion>, by: Actor): Promise<FormVersion> {
    for (const form of Object.values<ScopeForm>(state.forms)) {
      await this.transactions.manager.query(
        'insert into consent.consent_form (id, purpose, version, language, format, words, valid_from, meaning_changed) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [form.id, form.scope, form.version, form.language, form.format, JSON.stringify(form.words), state.validFrom, state.meaningChanged],
      );
    }
    await this.events.record(facts, by);
    return state;
  }
}
