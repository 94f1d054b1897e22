import type { Wording } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface EarlierLanguage {
  readonly language: string;
  /** What is said in it once the English is newer. */
  readonly says: string;
}

/** In which languages and formats the words of a version can be read. */
@Injectable()
export class WordingsRead {
  constructor(private readonly database: Database) {}

  /** Every edition of the version this form belongs to. */
  of(formId: Id<'ConsentForm'>): Promise<Wording[]> {
    return this.database.query<Wording & Record<string, unknown>>(
      `select f.id, f.language, f.format, f.edition from consent.consent_form f
       join consent.consent_form asked on asked.id = $1 and f.purpose = asked.purpose and f.version = asked.version`, [formId],
    );
  }

  /** The languages older versions of it are there in. */
  earlier(formId: Id<'ConsentForm'>): Promise<EarlierLanguage[]> {
    return this.database.query<EarlierLanguage & Record<string, unknown>>(
      `select distinct on (f.language) f.language, f.words->>'newerInEnglish' as says from consent.consent_form f
       join consent.consent_form asked on asked.id = $1 and f.purpose = asked.purpose and f.version < asked.version
       where f.translation_id is not null and f.format = 'standard' order by f.language, f.version desc, f.edition desc`, [formId],
    );
  }

  /** Every language a form is there in, besides English. */
  async languages(): Promise<readonly string[]> {
    return (await this.database.query<{ language: string }>('select distinct language from consent.consent_form where translation_id is not null order by 1')).map(({ language }) => language);
  }
}
