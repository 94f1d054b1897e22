import type { ContextMigration } from '@alongside/platform/database';

export const whoMaySayYes: ContextMigration = {
  name: '0131-who-may-say-yes',
  sql: `
alter table members.guardianship add column responsibility text not null default 'not-asked', add column confirmed_by uuid, add column confirmed_on date;
-- Those of before were written down by coordinators who knew them.
update members.guardianship set confirmed_on = from_day, responsibility = case when relation in ('mother', 'special-guardian') then 'holds' else 'not-asked' end;
alter table members.guardianship
  add constraint guardianship_responsibility check (responsibility in ('holds', 'does-not', 'not-asked')),
  add constraint guardianship_confirmed check (confirmed_by is null or confirmed_on is not null),
  add constraint guardianship_confirmer_fk foreign key (confirmed_by) references accounts.person (id);

create table members.legal_status (
  id uuid not null, member_id uuid not null, words_sealed text not null, from_day date not null, to_day date, recorded_by uuid, confirmed_by uuid, confirmed_on date, recheck_on date not null,
  constraint legal_status_pk primary key (id),
  constraint legal_status_member_fk foreign key (member_id) references members.member (id),
  constraint legal_status_days check (to_day is null or from_day <= to_day),
  constraint legal_status_confirmed check (confirmed_by is null or confirmed_on is not null));
create unique index legal_status_one_now on members.legal_status (member_id) where to_day is null;
create index legal_status_recheck on members.legal_status (recheck_on) where to_day is null;

-- Two on one day would make it a matter of luck who is asked for a yes.
create function members.refuse_two_statuses_a_day() returns trigger language plpgsql as $$ begin
  if exists (select 1 from members.legal_status s where s.member_id = new.member_id and s.id <> new.id
      and daterange(s.from_day, s.to_day) && daterange(new.from_day, new.to_day)) then
    raise exception 'two legal statuses on one day' using errcode = 'exclusion_violation', constraint = 'legal_status_one_a_day';
  end if;
  return new;
end $$;
create trigger legal_status_one_a_day before insert or update on members.legal_status for each row execute function members.refuse_two_statuses_a_day();

create table members.delegated_authority (
  id uuid not null, member_id uuid not null, area text not null, delegated_to uuid not null, source_sealed text not null, from_day date not null, review_on date not null, to_day date,
  constraint delegated_authority_pk primary key (id),
  constraint delegated_authority_member_fk foreign key (member_id) references members.member (id),
  constraint delegated_authority_person_fk foreign key (delegated_to) references accounts.person (id),
  constraint delegated_authority_area check (area in ('health', 'education', 'leisure', 'faith', 'social-media', 'pictures-and-stories', 'travel', 'other')),
  constraint delegated_authority_days check (from_day < review_on and (to_day is null or from_day <= to_day)));
create unique index delegated_authority_once on members.delegated_authority (member_id, area, delegated_to) where to_day is null;

create table members.reconfirmation (
  id uuid not null, member_id uuid not null, because text not null, opened_on date not null, done_on date, done_by uuid,
  constraint reconfirmation_pk primary key (id),
  constraint reconfirmation_member_fk foreign key (member_id) references members.member (id),
  constraint reconfirmation_because check (because in ('moved', 'worker-changed')),
  constraint reconfirmation_done check (done_by is null or done_on is not null));
create unique index reconfirmation_open_once on members.reconfirmation (member_id, because) where done_on is null;`,
};
