import type { ContextMigration } from '@alongside/platform/database';

export const handoffsHaveARule: ContextMigration = {
  name: '0358-handoffs-have-a-rule',
  sql: `
insert into privacy.retention_rule (code, position, record, counted_from, policy_code, then_what) values
  ('handoff', 13, 'That a worry was passed on', 'the last thing that was done about it', 'retention.handoff_years', 'delete');`,
};
