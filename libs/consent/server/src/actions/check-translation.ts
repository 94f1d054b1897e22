import { checkTranslation, type Translation } from '@alongside/consent/rules';
import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { TranslationsStore } from '../store/translations.store';

/** A second person who reads the language puts their name to it; from then on people are shown it. */
@Injectable()
export class CheckTranslation {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly store: TranslationsStore) {}

  /** Throws Refusal NOT_FOUND, TRANSLATION_CHECKED, OWN_TRANSLATION, READER_NEEDED. */
  run(id: Id<'Translation'>, readsIt: boolean, by: Actor): Promise<Translation> {
    return this.transactions.run(async () => {
      const translation = await this.store.lock(id);
      if (translation === null || by.personId === null) throw new Refusal('NOT_FOUND');
      return this.store.saveChecked(checkTranslation(translation, { by: by.personId, readsIt, now: this.clock.now() }), by);
    });
  }
}
