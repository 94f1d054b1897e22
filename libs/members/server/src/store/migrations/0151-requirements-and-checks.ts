import type { ContextMigration } from '@alongside/platform/database';

export const requirementsAndChecks: ContextMigration = {
  name: '0151-requirements-and-checks',
  sql: `
create table members.requirement (
  id uuid not null, code uuid not null, version integer not null, name text not null, why text not null,
  activities text[] not null, seats text[] not null, pay text not null, dbs_level text not null, reference_level integer not null, valid_months integer,
  from_day date not null, to_day date,
  constraint requirement_pk primary key (id),
  constraint requirement_version_once unique (code, version),
  constraint requirement_gates check (cardinality(activities) > 0 and cardinality(seats) > 0),
  constraint requirement_activities check (activities <@ array['panel', 'training', 'project', 'meeting']),
  constraint requirement_seats check (seats <@ array['parent-carer', 'young-person']),
  constraint requirement_pay check (pay in ('any', 'paid', 'unpaid')),
  constraint requirement_dbs_level check (dbs_level in ('none', 'basic', 'standard', 'enhanced', 'enhanced-barred')),
  constraint requirement_reference_level check (reference_level between 0 and 6),
  constraint requirement_valid check (valid_months > 0),
  constraint requirement_days check (to_day is null or to_day >= from_day));

-- Two versions of one requirement on one day would make it a matter of luck what somebody is asked for.
create function members.refuse_two_versions_a_day() returns trigger language plpgsql as $$ begin
  if exists (select 1 from members.requirement r where r.code = new.code and r.id <> new.id
      and daterange(r.from_day, r.to_day, '[]') && daterange(new.from_day, new.to_day, '[]')) then
    raise exception 'two versions of a requirement on one day' using errcode = 'exclusion_violation', constraint = 'requirement_one_version_a_day';
  end if;
  return new;
end $$;
create trigger requirement_one_version_a_day before insert or update on members.requirement
  for each row execute function members.refuse_two_versions_a_day();

-- That something was seen, by whom and until when. There is no column for what stood in it.
create table members.requirement_record (
  id uuid not null, member_id uuid not null, requirement_id uuid not null, code uuid not null,
  asked_on date, due_by date, met_on date, met_by uuid, reference_sealed text,
  dbs_level text not null, dbs_fee text, certificate_on date, update_service boolean not null, reference_level integer not null,
  valid_until date, taken_back_on date,
  constraint requirement_record_pk primary key (id),
  constraint requirement_record_member_fk foreign key (member_id) references members.member (id),
  constraint requirement_record_requirement_fk foreign key (requirement_id) references members.requirement (id),
  constraint requirement_record_begun check (asked_on is not null or met_on is not null),
  constraint requirement_record_due check ((asked_on is null) = (due_by is null)),
  constraint requirement_record_seen_by_somebody check ((met_on is null) = (met_by is null)),
  constraint requirement_record_not_own check (met_by is null or met_by <> member_id),
  constraint requirement_record_runs_out_later check (valid_until is null or met_on <= valid_until),
  constraint requirement_record_dbs_level check (dbs_level in ('none', 'basic', 'standard', 'enhanced', 'enhanced-barred')),
  constraint requirement_record_dbs_fee check (dbs_fee in ('paid-for', 'free-volunteer')),
  constraint requirement_record_dbs_whole check (dbs_level = 'none' or (certificate_on is not null and reference_sealed is not null and dbs_fee is not null)),
  constraint requirement_record_reference_level check (reference_level between 0 and 6));
create unique index requirement_record_one_open on members.requirement_record (member_id, requirement_id) where met_on is null and taken_back_on is null;
create index requirement_record_of_member on members.requirement_record (member_id);
create index requirement_record_running_out on members.requirement_record (valid_until) where taken_back_on is null and valid_until is not null;
create index requirement_record_waiting on members.requirement_record (due_by) where met_on is null and taken_back_on is null;

create table members.exemption (
  id uuid not null, member_id uuid not null, code uuid not null, from_day date not null, until_day date not null,
  reason_sealed text not null, given_by uuid not null, ended_on date,
  constraint exemption_pk primary key (id),
  constraint exemption_member_fk foreign key (member_id) references members.member (id),
  constraint exemption_not_own check (given_by <> member_id),
  constraint exemption_days check (from_day <= until_day));
create index exemption_of_member on members.exemption (member_id);

-- One warning, told once: whoever comes second finds it here.
create table members.check_warning (
  record_id uuid not null, what text not null, told_at timestamptz not null,
  constraint check_warning_once primary key (record_id, what),
  constraint check_warning_record_fk foreign key (record_id) references members.requirement_record (id));

-- A stable promise, like a door: on which days something is required before an activity. A list that must be fast asks only where it must.
create view members.v_gate as select unnest(activities) as activity, from_day, coalesce(to_day, 'infinity'::date) as to_day from members.requirement;`,
};
