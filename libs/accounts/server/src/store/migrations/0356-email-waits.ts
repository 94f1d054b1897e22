import type { ContextMigration } from '@alongside/platform/database';

/** With one proof a new address waits: for some days after a code from before, or for the team's word. One at a time, and no longer than its row says. */
export const emailWaits: ContextMigration = {
  name: '0356-email-waits',
  sql: `
alter table accounts.email_change
  add column prove_by text, add column old_code_mark bytea, add column confirmed_at timestamptz, add column counts_at timestamptz, add column stopped_at timestamptz,
  add column old_sent_at timestamptz, add column waits_told_at timestamptz,
  add constraint email_change_proof check (prove_by in ('email', 'text', 'team') and sure_by is null and email is not null or prove_by is null),
  add constraint email_change_waits check (confirmed_at is null or prove_by is not null),
  add constraint email_change_days check (counts_at is null or (confirmed_at is not null and prove_by <> 'team' and counts_at >= confirmed_at)),
  add constraint email_change_proved check (changed_at is null or prove_by is null or confirmed_at is not null),
  add constraint email_change_one_end check (stopped_at is null or (confirmed_at is not null and changed_at is null));
create unique index email_change_one_waits on accounts.email_change (person_id) where confirmed_at is not null and changed_at is null and stopped_at is null;
drop index accounts.email_change_due;
create index email_change_due on accounts.email_change (next_at) where stopped_at is null;`,
};
