import type { AskedScope, FormVersion, ScopeForm } from '@alongside/consent/rules';
import type { PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

interface Row extends Record<string, unknown>, ScopeForm {
  readonly validFrom: PlainDate;
  readonly meaningChanged: boolean;
}

const FORM = `select id, purpose as scope, version, language, format, words, valid_from as "validFrom", meaning_changed as "meaningChanged" from consent.consent_form where purpose <> 'attend-this-activity' and translation_id is null`;

/** Each version with both its formats. */
@Injectable()
export class FormVersionsRead {
  constructor(private readonly database: Database) {}

  /** The newest first, for each purpose. */
  async all(): Promise<readonly FormVersion[]> {
    return together(await this.database.query<Row>(`${FORM} order by purpose, version desc`));
  }

  async newest(scope: AskedScope): Promise<FormVersion | null> {
    return together(await this.database.query<Row>(`${FORM} and purpose = $1 order by version desc limit 2`, [scope]))[0] ?? null;
  }
}

function together(rows: readonly Row[]): readonly FormVersion[] {
  const easy = new Map(rows.filter(({ format }) => format === 'easy-read').map((row) => [`${row.scope} ${row.version}`, row]));
  return rows.filter(({ format }) => format === 'standard').map(({ validFrom, meaningChanged, ...standard }) => ({
    scope: standard.scope, version: standard.version, language: standard.language, validFrom, meaningChanged, forms: { standard, 'easy-read': easy.get(`${standard.scope} ${standard.version}`) ?? standard },
  }));
}
