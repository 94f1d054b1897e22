import type { ContextMigration } from '@alongside/platform/database';

export const members: ContextMigration = {
  name: '0001-members',
  sql: `
create table members.member (
  id uuid not null, kind text not null, full_name text not null, known_as text not null, born_on date, joined_on date not null,
  stage text not null, interests text[] not null, strengths text, reference text,
  email text, phone text, reach_by text[] not null, reach_note text, access_needs_sealed text,
  constraint member_pk primary key (id),
  constraint member_person_fk foreign key (id) references accounts.person (id),
  constraint member_reference_once unique (reference),
  constraint member_kind check (kind in ('parent', 'carer', 'foster-carer', 'kinship-carer', 'young-person', 'care-experienced-young-person', 'adult-lived-experience')),
  constraint member_stage check (stage in ('active', 'resting', 'left')));
create index member_by_name on members.member (lower(known_as), id);
create index member_by_kind on members.member (kind) where stage = 'active';

create table members.guardianship (
  id uuid not null, member_id uuid not null, guardian_id uuid not null, relation text not null, from_day date not null, to_day date,
  constraint guardianship_pk primary key (id),
  constraint guardianship_member_fk foreign key (member_id) references members.member (id),
  constraint guardianship_person_fk foreign key (guardian_id) references accounts.person (id),
  constraint guardianship_not_self check (member_id <> guardian_id),
  constraint guardianship_days check (to_day is null or from_day <= to_day));
create unique index guardianship_once on members.guardianship (member_id, guardian_id) where to_day is null;
create index guardianship_of_guardian on members.guardianship (guardian_id);

create table members.linked_professional (
  id uuid not null, member_id uuid not null, name text not null, job text not null, phone text, from_day date not null, to_day date,
  constraint linked_professional_pk primary key (id),
  constraint linked_professional_member_fk foreign key (member_id) references members.member (id));
create index linked_professional_of_member on members.linked_professional (member_id);

create table members.member_import (
  id uuid not null, file_name text not null, started_by uuid not null, started_at timestamptz not null, sheet jsonb not null,
  columns jsonb not null, kind_for_all text, leave_out integer[] not null, state text not null,
  created integer not null, changed integer not null, same integer not null,
  constraint member_import_pk primary key (id),
  constraint member_import_state check (state in ('draft', 'done')));
create index member_import_drafts on members.member_import (started_at desc);

-- A stable promise, like a door: contexts to the right join it to show a name beside what is theirs.
create view members.v_known_as as select id as member_id, known_as, kind from members.member;`,
};
