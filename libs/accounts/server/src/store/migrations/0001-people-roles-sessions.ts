import type { ContextMigration } from '@alongside/platform/database';

export const peopleRolesSessions: ContextMigration = {
  name: '0001-people-roles-sessions',
  sql: `
create table accounts.person (
  id uuid not null, display_name text not null, first_name text not null, sign_in_email text,
  audience text not null, demo_key text, opened_at timestamptz not null,
  constraint person_pk primary key (id),
  constraint person_audience check (audience in ('adult', 'young', 'staff')),
  constraint person_email_lower check (sign_in_email = lower(sign_in_email)),
  constraint person_email_once unique (sign_in_email),
  constraint person_demo_key_once unique (demo_key));

create table accounts.role_grant (
  id uuid not null, person_id uuid not null, role text not null, granted_at timestamptz not null, ended_at timestamptz,
  constraint role_grant_pk primary key (id),
  constraint role_grant_person_fk foreign key (person_id) references accounts.person (id));
create unique index role_grant_held_once on accounts.role_grant (person_id, role) where ended_at is null;
create index role_grant_role on accounts.role_grant (role) where ended_at is null;

create table accounts.session (
  id uuid not null, person_id uuid not null, token_mark bytea not null, assurance smallint not null,
  opened_at timestamptz not null, last_seen_at timestamptz not null, ends_at timestamptz not null,
  idle_minutes integer not null, ended_at timestamptz,
  constraint session_pk primary key (id),
  constraint session_person_fk foreign key (person_id) references accounts.person (id),
  constraint session_token_once unique (token_mark),
  constraint session_assurance check (assurance in (1, 2)));
create index session_open on accounts.session (person_id) where ended_at is null;`,
};
