import { FIRST_LANGUAGE, type AskedScope, type ScopeForm } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

const FORM = 'select id, purpose as scope, version, language, format, words from consent.consent_form';

/** Forms never change, so what was read once is known. */
@Injectable()
export class ScopeFormsRead {
  private readonly known = new Map<string, ScopeForm>();

  constructor(private readonly database: Database) {}

  /** The newest version that holds on a day, in plain words. */
  async current(scope: AskedScope, on: PlainDate): Promise<ScopeForm> {
    return this.found(await this.database.first<ScopeForm & Record<string, unknown>>(
      `${FORM} where purpose = $1 and format = 'standard' and language = $3 and valid_from <= $2 order by version desc limit 1`, [scope, on, FIRST_LANGUAGE],
    ));
  }

  /** One wording of a form, as it was shown. */
  async one(id: Id<'ConsentForm'>): Promise<ScopeForm> {
    const form = this.known.get(id) ?? this.found(await this.database.first<ScopeForm & Record<string, unknown>>(`${FORM} where id = $1`, [id]));
    this.known.set(id, form);
    return form;
  }

  private found(form: ScopeForm | null): ScopeForm {
    if (form === null) throw new Error('A consent form is missing; migrations bring it.');
    return form;
  }
}
