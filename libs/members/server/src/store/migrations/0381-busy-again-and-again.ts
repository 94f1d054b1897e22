import type { ContextMigration } from '@alongside/platform/database';

/** When somebody can't come, again and again, and why, for themself alone. A profile lies behind the wall already. */
export const busyAgainAndAgain: ContextMigration = {
  name: '0381-busy-again-and-again',
  sql: `
alter table members.profile add column busy jsonb not null default '[]', add column reasons_sealed text,
  add constraint profile_busy check (jsonb_typeof(busy) = 'array');`,
};
