import type { ContextMigration } from '@alongside/platform/database';

/** Whom they meet, who runs it and what they get, as it was told with the question. What was asked before has none of it. */
export const aroundTheDate: ContextMigration = {
  name: '0421-around-the-date',
  sql: `alter table consent.permission add column around jsonb;`,
};
