import type { ContextMigration } from '@alongside/platform/database';

export const signInCodes: ContextMigration = {
  name: '0002-sign-in-codes',
  sql: `
create table accounts.sign_in_code (
  id uuid not null, email text not null, person_id uuid, browser_mark bytea not null, code_mark bytea,
  asked_at timestamptz not null, tries integer not null, used_at timestamptz,
  constraint sign_in_code_pk primary key (id),
  constraint sign_in_code_person_fk foreign key (person_id) references accounts.person (id));
create index sign_in_code_browser on accounts.sign_in_code (browser_mark, email, asked_at desc);
create index sign_in_code_age on accounts.sign_in_code (asked_at);

create table accounts.sign_in_mail (
  code_id uuid not null, next_at timestamptz not null default now(), attempts integer not null default 0, sent_at timestamptz,
  constraint sign_in_mail_pk primary key (code_id),
  constraint sign_in_mail_code_fk foreign key (code_id) references accounts.sign_in_code (id) on delete cascade);
create index sign_in_mail_due on accounts.sign_in_mail (next_at) where sent_at is null;`,
};
