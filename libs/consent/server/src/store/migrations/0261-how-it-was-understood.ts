import type { ContextMigration } from '@alongside/platform/database';

/** A view of somebody's understanding says when they talked, who was there, how the young person put it, and when it is looked at again. */
export const howItWasUnderstood: ContextMigration = {
  name: '0261-how-it-was-understood',
  sql: `
alter table consent.gillick add column talked_on date, add column review_on date, add column there_sealed text, add column own_words_sealed text;
-- What was written before there was a day to look again is looked at again half a year after it was written.
-- The wall stands before whoever upgrades too: it is opened for this one sentence.
alter table consent.gillick disable trigger gillick_is_append_only, no force row level security;
update consent.gillick set talked_on = (assessed_at at time zone 'Europe/London')::date, review_on = (assessed_at at time zone 'Europe/London')::date + 182;
alter table consent.gillick enable trigger gillick_is_append_only, force row level security;
alter table consent.gillick alter column talked_on set not null, alter column review_on set not null,
  add constraint gillick_reviewed_later check (review_on > talked_on);`,
};
