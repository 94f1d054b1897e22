import type { ContextMigration } from '@alongside/platform/database';

import { loneValues } from '../first-data/lone-values';

export const valuesOfLoneWorking: ContextMigration = {
  name: '0480-lone-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-27'
  from jsonb_to_recordset($rows$${JSON.stringify(loneValues)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
