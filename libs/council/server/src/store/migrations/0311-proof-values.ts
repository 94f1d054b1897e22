import type { ContextMigration } from '@alongside/platform/database';

import { proofValues as rows } from '../first-data/proof-values';

export const valuesOfProofs: ContextMigration = {
  name: '0311-proof-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-26'
  from jsonb_to_recordset($rows$${JSON.stringify(rows)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
