import type { ContextMigration } from '@alongside/platform/database';

export const waysIn: ContextMigration = {
  name: '0003-ways-in',
  sql: `
alter table accounts.person add column sign_in_phone text;
create index person_sign_in_phone on accounts.person (sign_in_phone) where sign_in_phone is not null;

alter table accounts.sign_in_code rename column email to address;
alter table accounts.sign_in_code add column channel text not null default 'email', add constraint sign_in_code_channel check (channel in ('email', 'text'));

alter table accounts.session
  add column way text not null default 'code', add column device text not null default 'usual',
  add column proved_at timestamptz, add column supported_by_id uuid,
  add constraint session_device check (device in ('kept', 'usual', 'shared')),
  add constraint session_supported_by_fk foreign key (supported_by_id) references accounts.person (id);
update accounts.session set proved_at = opened_at where assurance = 2;

create table accounts.authenticator (
  id uuid not null, person_id uuid not null, secret_sealed text not null, added_at timestamptz not null, last_step integer not null,
  tries integer not null, first_try_at timestamptz, removed_at timestamptz,
  constraint authenticator_pk primary key (id),
  constraint authenticator_person_fk foreign key (person_id) references accounts.person (id));
create unique index authenticator_one on accounts.authenticator (person_id) where removed_at is null;

create table accounts.passkey (
  id uuid not null, person_id uuid not null, credential_id text not null, public_key bytea not null, sign_count bigint not null,
  transports text[] not null, name text not null, added_at timestamptz not null, last_used_at timestamptz, removed_at timestamptz,
  constraint passkey_pk primary key (id),
  constraint passkey_credential_once unique (credential_id),
  constraint passkey_person_fk foreign key (person_id) references accounts.person (id));
create index passkey_of on accounts.passkey (person_id) where removed_at is null;

create table accounts.sign_in_card (
  id uuid not null, person_id uuid not null, code_mark bytea not null, printed_by_id uuid, printed_at timestamptz not null,
  ends_at timestamptz not null, pin_mark text, tries integer not null, first_try_at timestamptz, ended_at timestamptz,
  constraint sign_in_card_pk primary key (id),
  constraint sign_in_card_code_once unique (code_mark),
  constraint sign_in_card_person_fk foreign key (person_id) references accounts.person (id));
create unique index sign_in_card_one on accounts.sign_in_card (person_id) where ended_at is null;

create table accounts.work_account (
  id uuid not null, person_id uuid not null, issuer text not null, subject text not null, linked_at timestamptz not null,
  constraint work_account_pk primary key (id),
  constraint work_account_once unique (issuer, subject),
  constraint work_account_person_fk foreign key (person_id) references accounts.person (id));

create table accounts.challenge (
  id uuid not null, browser_mark bytea not null, purpose text not null, person_id uuid, secret text not null, made_at timestamptz not null default now(),
  constraint challenge_pk primary key (id));
create index challenge_browser on accounts.challenge (browser_mark, purpose);
create index challenge_age on accounts.challenge (made_at);`,
};
