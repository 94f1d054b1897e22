import type { ContextMigration } from '@alongside/platform/database';

import { checkValues } from '../first-data/check-values';

export const whenChecksAreTold: ContextMigration = {
  name: '0151-check-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-23'
  from jsonb_to_recordset($rows$${JSON.stringify(checkValues)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
