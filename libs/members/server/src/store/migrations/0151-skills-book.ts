import type { ContextMigration } from '@alongside/platform/database';

export const skillsBook: ContextMigration = {
  name: '0151-skills-book',
  sql: `
-- The id is that of the booking it comes from, so that one booking is written down once. What lies to the right is not named here.
create table members.part_taken (
  id uuid not null, member_id uuid not null, kind text not null, on_day date not null, minutes integer not null, paid boolean not null, step text,
  constraint part_taken_pk primary key (id),
  constraint part_taken_member_fk foreign key (member_id) references members.member (id),
  constraint part_taken_kind check (kind in ('panel', 'training', 'project', 'meeting')),
  constraint part_taken_step check (step in ('shadow', 'co-deliver', 'lead', 'paid-role')),
  constraint part_taken_minutes check (minutes > 0));
create index part_taken_of_member on members.part_taken (member_id, on_day);

create table members.step_offer (
  id uuid not null, member_id uuid not null, kind text not null, step text not null, offered_by uuid not null, offered_on date not null, answer text, answered_on date,
  constraint step_offer_pk primary key (id),
  constraint step_offer_member_fk foreign key (member_id) references members.member (id),
  constraint step_offer_kind check (kind in ('panel', 'training', 'project', 'meeting')),
  constraint step_offer_step check (step in ('shadow', 'co-deliver', 'lead', 'paid-role')),
  constraint step_offer_answer check (answer in ('yes', 'no')),
  constraint step_offer_answered check ((answer is null) = (answered_on is null)),
  constraint step_offer_not_own check (offered_by <> member_id));
create unique index step_offer_one_open on members.step_offer (member_id, kind) where answer is null;
create index step_offer_of_member on members.step_offer (member_id);

create table members.member_skill (
  id uuid not null, member_id uuid not null, kind text, words text not null, saved_on date not null, hidden boolean not null,
  constraint member_skill_pk primary key (id),
  constraint member_skill_member_fk foreign key (member_id) references members.member (id),
  constraint member_skill_kind check (kind in ('panel', 'training', 'project', 'meeting')));
create unique index member_skill_once on members.member_skill (member_id, lower(words));

create table members.reference_letter (
  id uuid not null, member_id uuid not null, written_by uuid not null, written_on date not null, state text not null, words_sealed text not null, agreed_on date, wish_sealed text,
  constraint reference_letter_pk primary key (id),
  constraint reference_letter_member_fk foreign key (member_id) references members.member (id),
  constraint reference_letter_state check (state in ('with-member', 'change-asked', 'agreed', 'withdrawn')),
  constraint reference_letter_agreed check ((state = 'agreed') = (agreed_on is not null)),
  constraint reference_letter_not_own check (written_by <> member_id));
create index reference_letter_of_member on members.reference_letter (member_id);`,
};
