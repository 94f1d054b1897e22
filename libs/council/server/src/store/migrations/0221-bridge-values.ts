import type { ContextMigration } from '@alongside/platform/database';

/** When a yes is asked for again before a birthday. Its row has another name by now: see 0437. */
export const valuesOfTheBridge: ContextMigration = {
  name: '0221-bridge-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on) values
  ('consent.bridge_ages', 'Birthdays on which a yes is asked for again', 'consent', 'choice', '13,16,18', '2024-01-01', null,
   'Our policy: UK GDPR Article 8 at 13, own word from 16, adult at 18; the council’s legal team confirms.', '2026-11-26');`,
};
