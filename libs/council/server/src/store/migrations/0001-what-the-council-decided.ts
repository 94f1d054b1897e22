import type { ContextMigration } from '@alongside/platform/database';

export const whatTheCouncilDecided: ContextMigration = {
  name: '0001-what-the-council-decided',
  sql: `
create table council.policy_value (
  id uuid not null default gen_random_uuid(), code text not null, label text not null, section text not null, unit text not null, value text not null,
  applies_from date not null, applies_to date, source text not null, checked_on date not null,
  constraint policy_value_pk primary key (id),
  constraint policy_value_from_once unique (code, applies_from),
  constraint policy_value_days check (applies_to is null or applies_to >= applies_from));

-- Two values of one thing on one day would make what is paid a matter of luck.
create function council.refuse_two_values_a_day() returns trigger language plpgsql as $$ begin
  if exists (select 1 from council.policy_value v where v.code = new.code and v.id <> new.id
      and daterange(v.applies_from, v.applies_to, '[]') && daterange(new.applies_from, new.applies_to, '[]')) then
    raise exception 'two values of % on one day', new.code using errcode = 'exclusion_violation', constraint = 'policy_value_one_a_day';
  end if;
  return new;
end $$;
create trigger policy_value_one_a_day before insert or update on council.policy_value
  for each row execute function council.refuse_two_values_a_day();

create table council.bank_holiday (day date not null, name text not null, constraint bank_holiday_pk primary key (day));

create table council.contact (
  code text not null, position integer not null, label text not null, phone text not null, what text not null,
  open_when text not null, for_everybody boolean not null, checked_on date not null,
  constraint contact_pk primary key (code),
  constraint contact_open_when check (open_when in ('always', 'hours', 'otherwise', 'unknown')));

create table council.contact_hours (
  contact_code text not null, weekday text not null, opens time not null, closes time not null,
  constraint contact_hours_pk primary key (contact_code, weekday),
  constraint contact_hours_contact_fk foreign key (contact_code) references council.contact (code),
  constraint contact_hours_order check (opens < closes));

create table council.practice_domain (
  code text not null, position integer not null, title text not null, practitioner_title text not null, family_title text not null,
  constraint practice_domain_pk primary key (code));

create table council.practice_line (
  domain text not null, voice text not null, position integer not null, line text not null, printed_as text not null,
  constraint practice_line_pk primary key (domain, voice, position),
  constraint practice_line_domain_fk foreign key (domain) references council.practice_domain (code),
  constraint practice_line_voice check (voice in ('practitioners', 'families')));

create table council.practice_note (
  kind text not null, position integer not null, line text not null,
  constraint practice_note_pk primary key (kind, position),
  constraint practice_note_kind check (kind in ('question', 'approach')));

create table council.priority (
  code text not null, text text not null, applies_from date not null, applies_to date, source text not null,
  constraint priority_pk primary key (code, applies_from));

create table council.committee (code text not null, name text not null, constraint committee_pk primary key (code));

create table council.report_section (
  number integer not null, title text not null,
  constraint report_section_pk primary key (number));

create table council.report_question (
  section integer not null, number text not null, question text not null,
  constraint report_question_pk primary key (number),
  constraint report_question_section_fk foreign key (section) references council.report_section (number));`,
};
