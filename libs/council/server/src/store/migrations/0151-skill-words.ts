import type { ContextMigration } from '@alongside/platform/database';

import { skillWords } from '../first-data/skill-words';

export const wordsForSkills: ContextMigration = {
  name: '0151-skill-words',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '2026-11-23'
  from jsonb_to_recordset($rows$${JSON.stringify(skillWords)}$rows$) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
