import type { AskedScope, FormFormat, ScopeForm } from '@alongside/consent/rules';
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
      `${FORM} where purpose = $1 and format = 'standard' and valid_from <= $2 order by version desc limit 1`, [scope, on],
    ));
  }

  /** The same version in the format somebody reads; the plain one when there is no other. */
  async inFormat(id: Id<'ConsentForm'>, format: FormFormat): Promise<ScopeForm> {
    const key = `${id} ${format}`;
    const form = this.known.get(key) ?? this.found(await this.database.first<ScopeForm & Record<string, unknown>>(
      `select f.id, f.purpose as scope, f.version, f.language, f.format, f.words from consent.consent_form f
       join consent.consent_form asked on asked.id = $1 and f.purpose = asked.purpose and f.language = asked.language and f.version = asked.version
       where f.format in ($2, 'standard') order by f.format = $2 desc limit 1`,
      [id, format],
    ));
    this.known.set(key, form);
    return form;
  }

  private found(form: ScopeForm | null): ScopeForm {
    if (form === null) throw new Error('A consent form is missing; migrations bring it.');
    return form;
  }
}
