import type { ContextMigration } from '@alongside/platform/database';

/** A place written down by hand says when it went out and in how many copies: what has to come down later is counted now. */
export const placesByHand: ContextMigration = {
  name: '0263-places-by-hand',
  sql: `
alter table consent.consent_use add column used_on date, add column copies integer not null default 1,
  add constraint consent_use_copies check (copies between 1 and 1000000);`,
};
