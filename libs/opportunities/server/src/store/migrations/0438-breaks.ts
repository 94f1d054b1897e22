import type { ContextMigration } from '@alongside/platform/database';

/** When a date has a break, and for how long: whoever is of school age may not go on longer than four hours without an hour in between. */
export const breaks: ContextMigration = {
  name: '0438-breaks',
  sql: `
alter table opportunities.session add column break_at text, add column break_minutes integer,
  add constraint session_break check ((break_at is null) = (break_minutes is null) and (break_at is null or (break_at > starts_at and break_at < ends_at and break_minutes between 5 and 180)));`,
};
