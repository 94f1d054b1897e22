import type { FormFormat } from '@alongside/consent/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface ChosenReading {
  readonly format: FormFormat;
  /** Null: they chose none themselves. */
  readonly language: string | null;
}

/** How somebody likes to read forms, and in which language. Which one was shown stands in the evidence of each answer. */
@Injectable()
export class ReadingFormats {
  constructor(private readonly database: Database) {}

  async of(personId: Id<string>): Promise<FormFormat> {
    return (await this.chosen(personId)).format;
  }

  async chosen(personId: Id<string>): Promise<ChosenReading> {
    const row = await this.database.first<ChosenReading & Record<string, unknown>>('select format, language from consent.reading_format where person_id = $1', [personId]);
    return row ?? { format: 'standard', language: null };
  }

  async choose(personId: Id<string>, format: FormFormat, at: Instant): Promise<void> {
    await this.database.query(
      `insert into consent.reading_format (person_id, format, chosen_at) values ($1, $2, $3)
       on conflict (person_id) do update set format = excluded.format, chosen_at = excluded.chosen_at`,
      [personId, format, at],
    );
  }

  async chooseLanguage(personId: Id<string>, language: string, at: Instant): Promise<void> {
    await this.database.query(
      `insert into consent.reading_format (person_id, format, language, chosen_at) values ($1, 'standard', $2, $3)
       on conflict (person_id) do update set language = excluded.language, chosen_at = excluded.chosen_at`,
      [personId, language, at],
    );
  }
}
