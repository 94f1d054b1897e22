import type { ContextMigration } from '@alongside/platform/database';

import { consentValues } from '../first-data/consent-values';

export const valuesOfConsent: ContextMigration = {
  name: '0171-consent-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-23'
  from jsonb_to_recordset($rows$${JSON.stringify(consentValues)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
