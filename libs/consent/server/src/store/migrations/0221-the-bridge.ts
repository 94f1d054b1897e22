import type { ContextMigration } from '@alongside/platform/database';

/** A question for a birthday is judged as of that day: a yes that comes earlier waits for it. */
export const theBridge: ContextMigration = {
  name: '0221-the-bridge',
  sql: `
alter table consent.consent add column decides_on date,
  add constraint consent_decides_on_renewal check (decides_on is null or renews_id is not null);
create index consent_comes_of_age on consent.consent (decides_on, member_id) where decides_on is not null and state in ('asked', 'in-discussion');`,
};
