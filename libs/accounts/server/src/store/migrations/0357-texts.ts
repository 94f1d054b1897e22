import type { ContextMigration } from '@alongside/platform/database';

/** A number is tried before codes for signing in go there, and what became of a text is known. Numbers of before were in use and stay. */
export const texts: ContextMigration = {
  name: '0357-texts',
  sql: `
create table accounts.phone_try (
  id uuid not null, person_id uuid not null, asked_by_id uuid not null, phone text not null, code_mark bytea, asked_at timestamptz not null, tries integer not null, answered_at timestamptz,
  next_at timestamptz not null default now(), sent_at timestamptz,
  constraint phone_try_pk primary key (id),
  constraint phone_try_person_fk foreign key (person_id) references accounts.person (id),
  constraint phone_try_asker_fk foreign key (asked_by_id) references accounts.person (id));
create index phone_try_of on accounts.phone_try (person_id, asked_at desc);
create index phone_try_due on accounts.phone_try (next_at) where sent_at is null;

create table accounts.sent_text (
  id uuid not null, reference text not null, person_id uuid not null, phone text not null, code_id uuid, sent_at timestamptz not null, outcome text, answered_at timestamptz,
  constraint sent_text_pk primary key (id),
  constraint sent_text_once unique (reference),
  constraint sent_text_person_fk foreign key (person_id) references accounts.person (id),
  constraint sent_text_outcome check (outcome in ('delivered', 'no-such-number', 'not-reached', 'not-sent')),
  constraint sent_text_answered check ((outcome is null) = (answered_at is null)));
create index sent_text_of on accounts.sent_text (person_id, sent_at desc);

alter table accounts.sign_in_mail add column by_email boolean not null default false;`,
};
