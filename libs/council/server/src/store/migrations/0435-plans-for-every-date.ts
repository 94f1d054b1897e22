import type { ContextMigration } from '@alongside/platform/database';

import { safetyPlanValues } from '../first-data/safety-plan-values';

/** Every date with somebody under age has a safety plan; the council says when it is signed at the latest (adr 0052). What asked for one before anybody was asked goes on doing so. */
export const plansForEveryDate: ContextMigration = {
  name: '0435-plans-for-every-date',
  sql: `
update council.policy_value p set value = case p.value when 'yes' then 'asking' when 'no' then 'counting' else p.value end, label = v.label, source = v.source
  from jsonb_to_recordset($rows$${JSON.stringify(safetyPlanValues)}$rows$) as v(code text, label text, source text) where p.code = v.code;`,
};
