import { writeTranslation, type FormLines, type FormFormat, type Translation } from '@alongside/consent/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { languageNamed } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { TranslationsRead } from '../store/translations.read';
import { TranslationsStore } from '../store/translations.store';

export interface TranslationToWrite {
  readonly formId: Id<'ConsentForm'>;
  /** A BCP 47 tag, or the name of a language people here read. */
  readonly language: string;
  readonly lines: Readonly<Record<FormFormat, FormLines>>;
}

/** Signed, not written: there are no words of it to show. */
const SIGNED = new Set(['bfi']);

/** The same words in another language, by people. Nobody is shown them before a second person has checked them. */
@Injectable()
export class WriteTranslation {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly read: TranslationsRead,
    private readonly store: TranslationsStore,
  ) {}

  /** Throws Refusal NOT_FOUND, LANGUAGE_UNKNOWN, and the refusals of the rule naming the field. */
  run({ formId, language: typed, lines }: TranslationToWrite, by: Actor): Promise<Translation> {
    return this.transactions.run(async () => {
      const { personId } = by;
      const form = await this.read.form(formId, this.clock.today());
      if (form === null || personId === null) throw new Refusal('NOT_FOUND');
      const language = languageNamed(typed);
      if (language === null || SIGNED.has(language)) throw new Refusal('LANGUAGE_UNKNOWN', 'language', { typed: typed.slice(0, 40) });
      const last = await this.store.lockNewest(formId, language);
      return this.store.saveDraft(writeTranslation(form, last, { id: newId(), language, lines, by: personId, now: this.clock.now() }), by);
    });
  }
}
