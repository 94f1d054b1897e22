import type { ContextMigration } from '@alongside/platform/database';

import { safetyValues } from '../first-data/safety-values';

export const safetyCouncilValues: ContextMigration = {
  name: '0161-safety-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-23'
  from jsonb_to_recordset($rows$${JSON.stringify(safetyValues)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
