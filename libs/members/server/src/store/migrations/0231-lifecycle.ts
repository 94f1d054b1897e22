import { protect, type ContextMigration } from '@alongside/platform/database';

/** A stage follows from days and from what was met; what says so stands beside it, so that a stage nobody can explain is refused. */
export const lifecycle: ContextMigration = {
  name: '0231-lifecycle',
  sql: `
create table members.enquiry (
  id uuid not null, state text not null, name text, kind text not null, age integer, channel text not null, address text, heard_from text, asked_at timestamptz not null,
  proved_at timestamptz, answer_by date, answered_by uuid, answered_on date, member_id uuid, needs_word boolean not null, word_on date, closed_because text, closed_on date,
  constraint enquiry_pk primary key (id),
  constraint enquiry_member_fk foreign key (member_id) references members.member (id),
  constraint enquiry_state check (state in ('unproved', 'waiting', 'answered', 'taken-in', 'closed')),
  constraint enquiry_channel check (channel in ('email', 'text')),
  constraint enquiry_heard_from check (heard_from in ('friend', 'worker', 'hub', 'school', 'poster', 'online', 'other')),
  constraint enquiry_proved check (state = 'unproved' or (proved_at is not null and answer_by is not null)),
  constraint enquiry_answered check (state <> 'answered' or answered_on is not null),
  constraint enquiry_closed check ((state = 'closed') = (closed_because is not null)),
  constraint enquiry_closed_because check (closed_because in ('not-now', 'changed-mind', 'no-answer', 'known-already', 'not-for-us')),
  -- Of somebody taken in only the days stay here; of a young one not without a guardian's word.
  constraint enquiry_taken_in check (state <> 'taken-in' or (member_id is not null and name is null and address is null and (not needs_word or word_on is not null))));
create index enquiry_open on members.enquiry (asked_at) where state in ('waiting', 'answered');
create unique index enquiry_member on members.enquiry (member_id) where member_id is not null;
${protect('members.enquiry', { own: ['member_id'], roles: ['coordinator'] })}

-- The code on its way to an address, until it comes back or is too old.
create table members.enquiry_proof (
  enquiry_id uuid not null, address text not null, network_mark bytea, code_mark bytea, tries integer not null default 0, asked_at timestamptz not null default now(),
  next_at timestamptz not null default now(), attempts integer not null default 0, sent_at timestamptz,
  constraint enquiry_proof_pk primary key (enquiry_id),
  constraint enquiry_proof_enquiry_fk foreign key (enquiry_id) references members.enquiry (id) on delete cascade);
create index enquiry_proof_due on members.enquiry_proof (next_at) where sent_at is null;
create index enquiry_proof_address on members.enquiry_proof (address, asked_at);

alter table members.member
  add column enquiry_id uuid, add column met_on date, add column welcomed_on date, add column rest_from date, add column rest_until date,
  add column leave_said_on date, add column leaves_on date, add column left_because text;
update members.member set rest_from = current_date where stage = 'resting';
update members.member set leave_said_on = current_date, leaves_on = current_date, left_because = 'own-word' where stage = 'left';
alter table members.member drop constraint member_stage;
alter table members.member
  add constraint member_enquiry_fk foreign key (enquiry_id) references members.enquiry (id),
  add constraint member_stage check (stage in ('onboarding', 'active', 'resting', 'leaving', 'left')),
  add constraint member_rests check ((rest_until is null or rest_from < rest_until) and (rest_until is null or rest_from is not null) and (stage <> 'resting' or rest_from is not null)),
  add constraint member_leaves check ((leaves_on is not null) = (stage in ('leaving', 'left')) and (leaves_on is null) = (left_because is null) and (leaves_on is null) = (leave_said_on is null)),
  add constraint member_left_because check (left_because in ('own-word', 'asked-us', 'moved-away', 'lost-touch', 'grown-out', 'died')),
  add constraint member_starts check (stage <> 'onboarding' or (enquiry_id is not null and welcomed_on is null));
create index member_turning on members.member (stage) where stage in ('onboarding', 'resting', 'leaving');`,
};
