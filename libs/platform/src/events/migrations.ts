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

/** Each row carries a mark of its content that only the house can make; what waits to be sealed stands in a list that a commit adds to. */
const sealedLog: ContextMigration = {
  name: '0002-sealed-log',
  sql: `
alter table platform.event add column mark bytea;

create table platform.unsealed (seq bigint not null, constraint unsealed_pk primary key (seq));
insert into platform.unsealed (seq) select seq from platform.event;
create function platform.wait_for_seal() returns trigger language plpgsql as
  $$ begin insert into platform.unsealed (seq) select seq from added; return null; end $$;
create trigger event_waits_for_seal after insert on platform.event referencing new table as added
  for each statement execute function platform.wait_for_seal();

create table platform.seal (
  number bigint not null, sealed_at timestamptz(3) not null, rows integer not null,
  leaves bytea not null, root bytea not null, previous bytea not null, mark bytea not null,
  constraint seal_pk primary key (number), constraint seal_once unique (previous));
create trigger seal_is_append_only before update or delete or truncate on platform.seal
  for each statement execute function platform.refuse_change();

create table platform.house_key (name text not null, master_key_id text not null, wrapped bytea not null,
  constraint house_key_pk primary key (name));

create table platform.look (
  digest bytea not null, quarter timestamptz not null,
  constraint look_pk primary key (digest, quarter));
create index look_old on platform.look (quarter);

create table platform.alarm (
  name text not null, rows integer not null, since timestamptz not null, seen_at timestamptz not null,
  constraint alarm_pk primary key (name));`,
};

/** What was done with a member is asked by her id and time, by the data protection officer and by the rules of who looked. */
const logByMember: ContextMigration = {
  name: '0003-log-by-member',
  sql: `
create index event_member on platform.event ((data->>'memberId'), at) where data->>'memberId' is not null;
create index event_look on platform.event (at) where name ~ '-(read|looked-at|searched)$';`,
};

/** Files, already drawn anew: pages in two widths, each sealed; what was sent is kept as a hash only. */
const files: ContextMigration = {
  name: '0121-files',
  sql: `
create table platform.file (
  id uuid not null, purpose text not null, sent_by uuid not null, sent_at timestamptz not null,
  hash bytea not null, pages integer not null,
  attached_to uuid, attached_at timestamptz, person_id uuid,
  constraint file_pk primary key (id),
  constraint file_pages check (pages between 1 and 500),
  constraint file_hash check (octet_length(hash) = 32),
  constraint file_attached check ((attached_to is null) = (attached_at is null)),
  constraint file_person check (person_id is null or attached_to is not null));
create index file_waiting on platform.file (sent_by, sent_at) where attached_to is null;
create index file_of_person on platform.file (person_id) where person_id is not null;

create table platform.file_page (
  file_id uuid not null, number integer not null, width text not null, sealed bytea not null,
  constraint file_page_pk primary key (file_id, number, width),
  constraint file_page_file_fk foreign key (file_id) references platform.file (id) on delete cascade,
  constraint file_page_number check (number >= 1),
  constraint file_page_width check (width in ('phone', 'wide')));`,
};

/** Who asks for something to be sent, as a mark that lives for an hour; and how much was sent. */
const strangers: ContextMigration = {
  name: '0111-strangers',
  sql: `
create table platform.stranger_ask (network_mark bytea not null, at timestamptz not null default now());
create index stranger_ask_of on platform.stranger_ask (network_mark, at);
create index stranger_ask_old on platform.stranger_ask (at);
create table platform.stranger_send (at timestamptz not null);
create index stranger_send_at on platform.stranger_send (at);`,
};

/** Who acts, as the transaction says it (`set local`): no word, no row. The walls before the tables ask these two. */
const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: `
create function platform.acting_person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('alongside.person', true), '')::uuid $$;
create function platform.acting_as(variadic roles text[]) returns boolean language sql stable parallel safe as
  $$ select coalesce(string_to_array(current_setting('alongside.roles', true), ',') && roles, false) $$;`,
};

/** Looks whose names end otherwise are looks, too: a worry or a kept note opened, a sheet taken away, a paper read. */
const allLooks: ContextMigration = {
  name: '0321-all-looks',
  sql: `
drop index platform.event_look;
create index event_look on platform.event (at) where name ~
  '-(read|looked-at|searched)$|^(members[.]export-taken-away|members[.]handoff-opened|members[.]kept-note-opened|opportunities[.]paper-opened|opportunities[.]shelf-paper-opened)$';`,
};

/** The answers of deeds done once are let go by age. */
const answersByAge: ContextMigration = { name: '0324-answers-by-age', sql: 'create index idempotency_age on platform.idempotency (at);' };

/** The heads of seals on their way out of the house. */
const sealHeads: ContextMigration = {
  name: '0356-seal-heads',
  sql: `
create table platform.seal_head (
  number bigint not null, mark bytea not null, sealed_at timestamptz not null, made_at timestamptz not null default now(),
  next_at timestamptz not null default now(), attempts integer not null default 0, mailed_at timestamptz, filed_at timestamptz, done_at timestamptz,
  constraint seal_head_pk primary key (number),
  constraint seal_head_mark check (octet_length(mark) = 32),
  constraint seal_head_done check (done_at is null or mailed_at is not null or filed_at is not null));
create index seal_head_waiting on platform.seal_head (next_at) where done_at is null;
create index seal_head_made on platform.seal_head (made_at);`,
};

/** Reactions that are due together travel in one job, so a row knows its job by name instead of counting its hand-overs. */
const jobOfReaction: ContextMigration = {
  name: '0363-job-of-reaction',
  sql: `
alter table platform.reaction add column job text;
update platform.reaction set dispatched_at = null where done_at is null;
alter table platform.reaction drop column dispatch;
alter table platform.reaction add constraint reaction_handed_over check (dispatched_at is null or job is not null or done_at is not null);
create index reaction_of_job on platform.reaction (job) where done_at is null;`,
};

export const platformMigrations = { context: 'platform', migrations: [eventLog, sealedLog, logByMember, files, strangers, secondWall, allLooks, answersByAge, sealHeads, jobOfReaction] } as const;
