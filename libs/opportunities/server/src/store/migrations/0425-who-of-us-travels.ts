import type { ContextMigration } from '@alongside/platform/database';

/** Who of us is with a child on the way. Plans of before name nobody: that is told as a gap until somebody says it. */
export const whoOfUsTravels: ContextMigration = {
  name: '0425-who-of-us-travels',
  sql: `
alter table opportunities.child_day add column fetcher_ids uuid[] not null default '{}', add column taker_ids uuid[] not null default '{}',
  add constraint child_day_fetchers check (comes is not distinct from 'fetched-by-us' or cardinality(fetcher_ids) = 0),
  add constraint child_day_takers check (goes is not distinct from 'taken-by-us' or cardinality(taker_ids) = 0);
alter table opportunities.child_day alter column fetcher_ids drop default, alter column taker_ids drop default;`,
};
