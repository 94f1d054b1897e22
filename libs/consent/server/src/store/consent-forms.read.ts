import type { ConsentForm, FormFormat } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ConsentFormsRead {
  constructor(private readonly database: Database) {}

  /** The same version in the format somebody reads; the plain one when there is no other. */
  async inFormat(id: Id<'ConsentForm'>, format: FormFormat): Promise<ConsentForm> {
    return this.found(await this.database.first<ConsentForm & Record<string, unknown>>(
      `select f.id, f.purpose, f.version, f.language, f.format, f.words from consent.consent_form f
       join consent.consent_form asked on asked.id = $1 and f.purpose = asked.purpose and f.language = asked.language and f.version = asked.version
       where f.format in ($2, 'standard') order by f.format = $2 desc limit 1`, [id, format],
    ));
  }

  /** The newest version that holds on a day, in plain words. */
  async current(purpose: ConsentForm['purpose'], on: PlainDate): Promise<ConsentForm> {
    return this.found(await this.database.first<ConsentForm & Record<string, unknown>>(
      `select id, purpose, version, language, format, words from consent.consent_form where purpose = $1 and format = 'standard' and valid_from <= $2 order by version desc limit 1`, [purpose, on],
    ));
  }

  private found(form: ConsentForm | null): ConsentForm {
    if (form === null) throw new Error('A consent form is missing; migrations bring it.');
    return form;
  }
}
