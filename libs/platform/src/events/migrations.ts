import type { ContextMigration } from '../database/migrate';

const eventLog: ContextMigration = {
  name: '0001-event-log',
  sql: `
create table platform.event (
  id uuid not null, seq bigint generated always as identity,
  name text not null, subject_id uuid not null, data jsonb not null,
  at timestamptz not null, recorded_at timestamptz not null default clock_timestamp(),
  actor_kind text not null, actor_id uuid, purpose text not null,
  constraint event_pk primary key (id));
create unique index event_seq on platform.event (seq);
create index event_subject on platform.event (subject_id, seq);
create index event_actor on platform.event (actor_id, seq) where actor_id is not null;
create index event_name on platform.event (name, seq);
create function platform.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'the event log is only ever added to'; end $$;
create trigger event_is_append_only before update or delete or truncate on platform.event
  for each statement execute function platform.refuse_change();

create table platform.reaction (
  id uuid not null, event_id uuid not null, name text not null,
  dispatch integer not null default 0, dispatched_at timestamptz, next_at timestamptz not null default now(),
  attempts integer not null default 0, last_problem text, done_at timestamptz, parked_at timestamptz,
  constraint reaction_pk primary key (id),
  constraint reaction_event_fk foreign key (event_id) references platform.event (id),
  constraint reaction_once unique (event_id, name));
create index reaction_open on platform.reaction (next_at) where done_at is null and parked_at is null;

create table platform.idempotency (
  key text not null, actor_id uuid not null, operation text not null, body_hash text not null, answer jsonb,
  at timestamptz not null default now(),
  constraint idempotency_pk primary key (key, actor_id, operation));

create table platform.person_key (
  person_id uuid not null, master_key_id text not null, wrapped bytea not null, made_at timestamptz not null default now(),
  constraint person_key_pk primary key (person_id));

create table platform.demo_clock (only_row boolean not null default true, ahead_ms bigint not null,
  constraint demo_clock_pk primary key (only_row), constraint demo_clock_one check (only_row));`,
};

export const platformMigrations = { context: 'platform', migrations: [eventLog] } as const;
