import { FIRST_LANGUAGE } from '@alongside/consent/rules';
import { Clock, Refusal, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ReadingFormats } from './store/reading-formats';
import { WordingsRead } from './store/wordings.read';

/** The language somebody reads forms in from now on: English, or one that some form is there in. */
@Injectable()
export class ChooseLanguage {
  constructor(private readonly clock: Clock, private readonly read: WordingsRead, private readonly formats: ReadingFormats) {}

  /** Throws Refusal LANGUAGE_UNKNOWN. */
  async run(personId: Id<string>, language: string): Promise<void> {
    if (language !== FIRST_LANGUAGE && !(await this.read.languages()).includes(language)) throw new Refusal('LANGUAGE_UNKNOWN', 'language', { typed: language.slice(0, 40) });
    await this.formats.chooseLanguage(personId, language, this.clock.now());
  }
}
