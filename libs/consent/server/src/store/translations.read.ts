import { FIRST_LANGUAGE, type TranslatedForm, type Translation } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export const TRANSLATION = `select id, form_id as "formId", scope, version, language, edition, lines, wrote_ids as "wroteIds", written_at as "writtenAt", checked_by as "checkedBy", checked_at as "checkedAt" from consent.translation`;

/** A version people are asked with today or soon, to be put into other languages. */
export interface FormToTranslate extends TranslatedForm {
  readonly validFrom: PlainDate;
}

@Injectable()
export class TranslationsRead {
  constructor(private readonly database: Database) {}

  /** Every version that holds today or will; each purpose by its name, the newest first. */
  forms(today: PlainDate): Promise<FormToTranslate[]> {
    return this.some(today, 'where not f.replaced order by f.scope, f.version desc', []);
  }

  async form(id: Id<'ConsentForm'>, today: PlainDate): Promise<FormToTranslate | null> {
    return (await this.some(today, 'where f.id = $3', [id]))[0] ?? null;
  }

  /** Of each language the newest, what nobody has checked yet among them. */
  of(formIds: readonly Id<'ConsentForm'>[]): Promise<Translation[]> {
    return this.database.query<Translation & Record<string, unknown>>(`${TRANSLATION} where form_id = any($1) order by form_id, language, edition desc`, [formIds]);
  }

  async one(id: Id<'Translation'>): Promise<Translation | null> {
    return this.database.first<Translation & Record<string, unknown>>(`${TRANSLATION} where id = $1`, [id]);
  }

  private some(today: PlainDate, where: string, values: readonly unknown[]): Promise<FormToTranslate[]> {
    return this.database.query<FormToTranslate & Record<string, unknown>>(
      `select f.id, f.scope, f.version, f.words, f.replaced, f."validFrom" from (
         select s.id, s.purpose as scope, s.version, s.valid_from as "validFrom", jsonb_build_object('standard', s.words, 'easy-read', coalesce(e.words, s.words)) as words,
           exists (select from consent.consent_form n where n.purpose = s.purpose and n.language = s.language and n.version > s.version and n.valid_from <= $1) as replaced
         from consent.consent_form s left join consent.consent_form e on e.purpose = s.purpose and e.language = s.language and e.version = s.version and e.format = 'easy-read'
         where s.language = $2 and s.format = 'standard') f ${where}`,
      [today, FIRST_LANGUAGE, ...values],
    );
  }
}
