import type { FormFormat } from '@alongside/consent/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** How somebody likes to read forms. Which one was shown stands in the evidence of each answer. */
@Injectable()
export class ReadingFormats {
  constructor(private readonly database: Database) {}

  async of(personId: Id<string>): Promise<FormFormat> {
    const row = await this.database.first<{ format: FormFormat }>('select format from consent.reading_format where person_id = $1', [personId]);
    return row?.format ?? 'standard';
  }

  async choose(personId: Id<string>, format: FormFormat, at: Instant): Promise<void> {
    await this.database.query(
      `insert into consent.reading_format (person_id, format, chosen_at) values ($1, $2, $3)
       on conflict (person_id) do update set format = excluded.format, chosen_at = excluded.chosen_at`,
      [personId, format, at],
    );
  }
}
