import type { ContextMigration } from '@alongside/platform/database';

import { privacyValues } from '../first-data/privacy-values';

export const copyValues: ContextMigration = {
  name: '0183-privacy-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-23'
  from jsonb_to_recordset($rows$${JSON.stringify(privacyValues)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
