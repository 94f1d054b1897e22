import type { ContextMigration } from '@alongside/platform/database';

import { childEmploymentValues } from '../first-data/child-employment-values';

/** Whether what children of school age do is employment in law, one kind of work at a time. */
export const childEmploymentKept: ContextMigration = {
  name: '0439-child-employment',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-27'
  from jsonb_to_recordset($rows$${JSON.stringify(childEmploymentValues)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
