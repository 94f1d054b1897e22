import type { ContextMigration } from '@alongside/platform/database';

import { ageValues } from '../first-data/age-values';

export const agesForEachPurpose: ContextMigration = {
  name: '0358-age-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-27'
  from jsonb_to_recordset($rows$${JSON.stringify(ageValues)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);

-- An age nobody can have, or a word nobody knows, would decide who may say yes for a child.
alter table council.policy_value add constraint policy_value_ages check (
  (code not like 'consent.alone\\_from.%' or value ~ '^[0-9]{1,2}$') and (code not like 'consent.guardian\\_beside.%' or value in ('told', 'asked')));`,
};
