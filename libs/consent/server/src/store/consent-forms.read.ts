import type { ConsentForm } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

const FORM = 'select id, purpose, version, language, words from consent.consent_form';

@Injectable()
export class ConsentFormsRead {
  constructor(private readonly database: Database) {}

  async byId(id: Id<'ConsentForm'>): Promise<ConsentForm> {
    return this.found(await this.database.first<ConsentForm>(`${FORM} where id = $1`, [id]));
  }

  /** The newest version that holds on a day. */
  async current(purpose: ConsentForm['purpose'], on: PlainDate): Promise<ConsentForm> {
    return this.found(await this.database.first<ConsentForm>(`${FORM} where purpose = $1 and valid_from <= $2 order by version desc limit 1`, [purpose, on]));
  }

  private found(form: ConsentForm | null): ConsentForm {
    if (form === null) throw new Error('A consent form is missing; migrations bring it.');
    return form;
  }
}
