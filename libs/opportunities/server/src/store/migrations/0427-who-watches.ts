import type { ContextMigration } from '@alongside/platform/database';

/** Who of us watches on a date with young people. Plans of before have only a number: signed ones stand, and written anew they name people. */
export const whoWatches: ContextMigration = {
  name: '0427-who-watches',
  sql: `
alter table opportunities.safety_plan add column adult_ids uuid[] not null default '{}',
  add constraint safety_plan_adults_named check (cardinality(adult_ids) = 0 or cardinality(adult_ids) = adults);
alter table opportunities.safety_plan alter column adult_ids drop default;`,
};
