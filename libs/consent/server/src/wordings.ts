import { languagesToTry, notYetIn, offered, rightToLeft, wordingFor, type FormFormat, type ReadingWish, type Wording } from '@alongside/consent/rules';
import { Refusal, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { ReadingFormats } from './store/reading-formats';
import { WordingsRead } from './store/wordings.read';

/** Said where older words are there in a language somebody reads, and these are not yet: in that language, as it was checked. */
export interface NotYet {
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly words: string;
}

/** Which words somebody is shown: as they lie in the form, so that the proof can name them. */
export interface ChosenWording {
  readonly formId: Id<'ConsentForm'>;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly format: FormFormat;
  readonly notYet: NotYet | null;
}

/** In which language and format somebody reads a form: what they chose once, else what their profile says, else English. */
@Injectable()
export class Wordings {
  constructor(private readonly formats: ReadingFormats, private readonly members: MembersDoor, private readonly read: WordingsRead) {}

  /** Every language and format the words of this version can be read in today. */
  async offered(formId: Id<'ConsentForm'>): Promise<readonly Wording[]> {
    return offered(await this.read.of(formId));
  }

  /** `shownId`: the words that were before somebody's eyes. Throws Refusal WORDS_NOT_THESE where they are not of the version that is asked. */
  async for(formId: Id<'ConsentForm'>, personId: Id<string>, shownId: Id<'ConsentForm'> | null = null): Promise<ChosenWording> {
    const all = await this.read.of(formId);
    if (shownId !== null) {
      const shown = all.find(({ id }) => id === shownId);
      if (!shown) throw new Refusal('WORDS_NOT_THESE');
      return inShort(shown, null);
    }
    const wish = await this.wishOf(personId);
    const chosen = wordingFor(all, wish);
    if (chosen === null) throw new Error('A consent form is missing; migrations bring it.');
    return inShort(chosen, languagesToTry(wish)[0] === chosen.language ? null : await this.notYet(formId, chosen.language, wish));
  }

  private async wishOf(personId: Id<string>): Promise<ReadingWish> {
    const { format, language } = await this.formats.chosen(personId);
    return { format, chosen: language, speaks: language === null ? ((await this.members.member(personId))?.languages ?? []) : [] };
  }

  private async notYet(formId: Id<'ConsentForm'>, shown: string, wish: ReadingWish): Promise<NotYet | null> {
    const earlier = await this.read.earlier(formId);
    const language = notYetIn(shown, earlier.map((one) => one.language), wish);
    const said = earlier.find((one) => one.language === language);
    return said ? { language: said.language, rightToLeft: rightToLeft(said.language), words: said.says } : null;
  }
}

function inShort({ id, language, format }: Wording, notYet: NotYet | null): ChosenWording {
  return { formId: id, language, rightToLeft: rightToLeft(language), format, notYet };
}
