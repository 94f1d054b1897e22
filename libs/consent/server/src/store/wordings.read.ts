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

  /** For each of these versions, the languages an older version of it is there in. */
  async earlierOf(formIds: readonly Id<'ConsentForm'>[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.database.query<{ formId: string; languages: string[] }>(
      `select asked.id as "formId", array_agg(distinct f.language) as languages from consent.consent_form asked
       join consent.consent_form f on f.purpose = asked.purpose and f.version < asked.version and f.translation_id is not null where asked.id = any($1) group by asked.id`, [formIds],
    );
    return new Map(rows.map(({ formId, languages }) => [formId, languages]));
  }

  /** Every language a form is there in, besides English. */
  async languages(): Promise<readonly string[]> {
    return (await this.database.query<{ language: string }>('select distinct language from consent.consent_form where translation_id is not null order by 1')).map(({ language }) => language);
  }
}
