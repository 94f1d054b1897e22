import type { ContextMigration } from '@alongside/platform/database';

export const messagesAndReminders: ContextMigration = {
  name: '0001-messages-and-reminders',
  sql: `
create table messages.message (
  id uuid not null,
  kind text not null, to_person uuid not null, channel text not null, about jsonb not null, dedupe_key text not null,
  state text not null, problem text,
  queued_at timestamptz not null, due_at timestamptz not null, sent_at timestamptz,
  -- The lease is the machine's own: it follows the true clock, never the demo's.
  attempts integer not null default 0, next_at timestamptz not null default now(), leased_until timestamptz, last_problem text,
  constraint message_pk primary key (id),
  constraint message_to_person_fk foreign key (to_person) references accounts.person (id),
  constraint message_once unique (dedupe_key),
  constraint message_channel_known check (channel in ('email')),
  constraint message_state_known check (state in ('held', 'queued', 'sent', 'failed', 'not-needed')),
  constraint message_sent_has_time check ((state = 'sent') = (sent_at is not null)));
create index message_waiting on messages.message (due_at) where state = 'queued';
create index message_newest on messages.message (queued_at desc, id desc);
create index message_to on messages.message (to_person, queued_at desc);

create table messages.reminder (
  id uuid not null, booking_id uuid not null, member_id uuid not null, due_at timestamptz not null, state text not null,
  constraint reminder_pk primary key (id),
  constraint reminder_one_a_booking unique (booking_id),
  constraint reminder_state_known check (state in ('planned', 'given', 'dropped')));
create index reminder_due on messages.reminder (due_at) where state = 'planned';`,
};
