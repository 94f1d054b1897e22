import type { ContextMigration } from '@alongside/platform/database';

/** A new address waits for its code; the one before is kept until it was told there, and then forgotten. */
export const emailChanges: ContextMigration = {
  name: '0303-email-changes',
  sql: `
create table accounts.email_change (
  id uuid not null, person_id uuid not null, asked_by_id uuid not null, sure_by text, email text, old_email text, code_mark bytea,
  asked_at timestamptz not null, tries integer not null, changed_at timestamptz, next_at timestamptz not null default now(), sent_at timestamptz, told_at timestamptz,
  constraint email_change_pk primary key (id),
  constraint email_change_person_fk foreign key (person_id) references accounts.person (id),
  constraint email_change_asker_fk foreign key (asked_by_id) references accounts.person (id),
  constraint email_change_sure check ((sure_by is null) = (asked_by_id = person_id)),
  constraint email_change_lower check (email = lower(email)),
  constraint email_change_removed check (email is not null or changed_at is not null));
create index email_change_of on accounts.email_change (person_id, asked_at desc);
create index email_change_due on accounts.email_change (next_at) where sent_at is null or told_at is null;`,
};
