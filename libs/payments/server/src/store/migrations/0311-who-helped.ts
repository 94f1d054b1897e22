import type { ContextMigration } from '@alongside/platform/database';

export const whoHelped: ContextMigration = {
  name: '0311-who-helped',
  sql: `
alter table payments.bank_account
  add column helped_by uuid[] not null default '{}',
  add constraint bank_account_not_rung_by_a_helper check (called_by is null or not called_by = any (helped_by));`,
};
