import { FIRST_LANGUAGE, type ConsentForm } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ConsentFormsRead {
  constructor(private readonly database: Database) {}

  /** One wording of the form, as it was shown. */
  async one(id: Id<'ConsentForm'>): Promise<ConsentForm> {
    return this.found(await this.database.first<ConsentForm & Record<string, unknown>>('select id, purpose, version, language, format, words from consent.consent_form where id = $1', [id]));
  }

  /** The newest version that holds on a day, in plain words. */
  async current(purpose: ConsentForm['purpose'], on: PlainDate): Promise<ConsentForm> {
    return this.found(await this.database.first<ConsentForm & Record<string, unknown>>(
      `select id, purpose, version, language, format, words from consent.consent_form where purpose = $1 and format = 'standard' and language = $3 and valid_from <= $2 order by version desc limit 1`, [purpose, on, FIRST_LANGUAGE],
    ));
  }

  private found(form: ConsentForm | null): ConsentForm {
    if (form === null) throw new Error('A consent form is missing; migrations bring it.');
    return form;
  }
}
