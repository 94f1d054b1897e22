import { formFormats, wordsFrom, type Translation } from '@alongside/consent/rules';
import { newId, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { TRANSLATION } from './translations.read';

/** One draft a language and version. Once checked it becomes two forms, which people are shown; neither they nor it change from then on. */
@Injectable()
export class TranslationsStore {
  constructor(private readonly transactions: Transactions, private readonly events: EventLog) {}

  /** The newest of a language, if there is one. Two who write at once wait for each other. */
  async lockNewest(formId: Id<'ConsentForm'>, language: string): Promise<Translation | null> {
    const { manager } = this.transactions;
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent.translation ${formId} ${language}`]);
    const rows: Translation[] = await manager.query(`${TRANSLATION} where form_id = $1 and language = $2 order by edition desc limit 1`, [formId, language]);
    return rows[0] ?? null;
  }

  async lock(id: Id<'Translation'>): Promise<Translation | null> {
    const rows: Translation[] = await this.transactions.manager.query(`${TRANSLATION} where id = $1 for update`, [id]);
    return rows[0] ?? null;
  }

  async saveDraft({ state, facts }: Decision<Translation>, by: Actor): Promise<Translation> {
    await this.transactions.manager.query(
      `insert into consent.translation (id, form_id, scope, version, language, edition, lines, wrote_ids, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (id) do update set lines = excluded.lines, wrote_ids = excluded.wrote_ids, written_at = excluded.written_at`,
      [state.id, state.formId, state.scope, state.version, state.language, state.edition, JSON.stringify(state.lines), state.wroteIds, state.writtenAt],
    );
    await this.events.record(facts, by);
    return state;
  }

  async saveChecked({ state, facts }: Decision<Translation>, by: Actor): Promise<Translation> {
    const { manager } = this.transactions;
    await manager.query('update consent.translation set checked_by = $2, checked_at = $3 where id = $1', [state.id, state.checkedBy, state.checkedAt]);
    for (const format of formFormats) {
      await manager.query(
        `insert into consent.consent_form (id, purpose, version, language, format, words, valid_from, meaning_changed, edition, translation_id)
         select $1, purpose, version, $3, $4, $5, valid_from, false, $6, $7 from consent.consent_form where id = $2`,
        [newId(), state.formId, state.language, format, JSON.stringify(wordsFrom(state.scope, state.lines[format])), state.edition, state.id],
      );
    }
    await this.events.record(facts, by);
    return state;
  }
}
