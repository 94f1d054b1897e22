import type { ContextMigration } from '@alongside/platform/database';

export const sessionsSeatsBookings: ContextMigration = {
  name: '0001-sessions-seats-bookings',
  sql: `
create table opportunities.session (
  id uuid not null, kind text not null, title text not null, plain_summary text not null,
  held_on date not null, starts_at text not null, ends_at text not null, place text not null, place_note text,
  activity text not null, pay_tier text not null default 'two-hours', pay_pence integer not null, pay_by date not null, answer_by date not null,
  contact_id uuid not null, with_ids uuid[] not null default '{}', register_closed_at timestamptz,
  constraint session_pk primary key (id),
  constraint session_contact_fk foreign key (contact_id) references accounts.person (id),
  constraint session_kind check (kind in ('panel', 'training', 'project', 'meeting')),
  constraint session_times check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$' and ends_at ~ '^[0-2][0-9]:[0-5][0-9]$' and ends_at > starts_at),
  constraint session_pay_tier check (pay_tier in ('task', 'hour', 'two-hours', 'half-day', 'full-day', 'full-day-prepared')),
  constraint session_pay check (pay_pence >= 0),
  constraint session_answer_by check (answer_by <= held_on));
create index session_coming on opportunities.session (held_on, starts_at, id);

create table opportunities.seat_group (
  session_id uuid not null, member_kind text not null, capacity integer not null, taken integer not null default 0,
  constraint seat_group_pk primary key (session_id, member_kind),
  constraint seat_group_session_fk foreign key (session_id) references opportunities.session (id),
  constraint seat_group_kind check (member_kind in ('parent-carer', 'young-person')),
  constraint seat_group_taken check (taken between 0 and capacity));

create table opportunities.booking (
  id uuid not null, session_id uuid not null, member_id uuid not null, member_kind text not null,
  state text not null, permission text not null, pay_pence integer not null, pay_by date not null, answer_by date not null,
  offered_at timestamptz not null, answered_at timestamptz, confirmed_at timestamptz,
  constraint booking_pk primary key (id),
  constraint booking_once unique (session_id, member_id),
  constraint booking_session_fk foreign key (session_id) references opportunities.session (id),
  constraint booking_member_fk foreign key (member_id) references accounts.person (id),
  constraint booking_state check (state in ('offered', 'held', 'accepted', 'declined', 'lapsed', 'cancelled', 'confirmed', 'came', 'came-late', 'sent-word', 'did-not-come')),
  constraint booking_permission check (permission in ('not-needed', 'waiting', 'given', 'refused')),
  constraint booking_confirmed_allowed check (state <> 'confirmed' or permission in ('not-needed', 'given')));
create index booking_of_session on opportunities.booking (session_id, id) include (state, permission, member_id);
create index booking_of_member on opportunities.booking (member_id, session_id) include (state);
create index booking_answered on opportunities.booking (answered_at desc) where answered_at is not null;
create index booking_open on opportunities.booking (answer_by) where state in ('offered', 'held');

create table opportunities.invitation (
  id uuid not null, booking_id uuid not null, code_mark bytea not null, code_sealed text not null,
  made_at timestamptz not null, ends_at timestamptz not null,
  constraint invitation_pk primary key (id),
  constraint invitation_booking_fk foreign key (booking_id) references opportunities.booking (id),
  constraint invitation_code_once unique (code_mark));
create index invitation_of_booking on opportunities.invitation (booking_id, made_at desc);`,
};
