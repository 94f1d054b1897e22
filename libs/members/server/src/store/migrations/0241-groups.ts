import { protect, type ContextMigration } from '@alongside/platform/database';

/**
 * Groups and cohorts. Who is in a group stands on its row as lists of ids, so that the wall can look there: the group's own people see it, its agreement and who else is in it;
 * coordinators see groups, and cohorts only where they are named.
 */
export const groups: ContextMigration = {
  name: '0241-groups',
  sql: `
create table members.network_group (
  id uuid not null, name text not null, about text not null, apart boolean not null, started_on date not null, ended_on date,
  member_ids uuid[] not null default '{}', team_ids uuid[] not null default '{}',
  constraint network_group_pk primary key (id),
  constraint network_group_days check (ended_on is null or started_on <= ended_on),
  constraint network_group_looked_after check (cardinality(team_ids) > 0),
  constraint network_group_ended_is_empty check (ended_on is null or cardinality(member_ids) = 0));

create table members.group_place (
  id uuid not null, group_id uuid not null, person_id uuid not null, part text not null, apart boolean not null, from_day date not null, to_day date, name_shown boolean not null default false,
  constraint group_place_pk primary key (id),
  constraint group_place_group_fk foreign key (group_id) references members.network_group (id),
  constraint group_place_person_fk foreign key (person_id) references accounts.person (id),
  constraint group_place_part check (part in ('member', 'leads', 'team')),
  constraint group_place_days check (to_day is null or from_day <= to_day),
  constraint group_place_hidden_when_gone check (to_day is null or not name_shown));
create unique index group_place_once on members.group_place (group_id, person_id) where to_day is null;
-- Cohorts never meet: nobody is a member of two.
create unique index group_place_one_cohort on members.group_place (person_id) where to_day is null and apart and part <> 'team';
create index group_place_of_group on members.group_place (group_id);

create table members.group_agreement (
  id uuid not null, group_id uuid not null, version integer not null, words text not null, from_day date not null, written_by uuid,
  constraint group_agreement_pk primary key (id),
  constraint group_agreement_group_fk foreign key (group_id) references members.network_group (id),
  constraint group_agreement_version unique (group_id, version),
  constraint group_agreement_from_one check (version > 0));
create function members.refuse_agreement_change() returns trigger language plpgsql as $$ begin raise exception 'A version of an agreement stays as it was agreed to.'; end $$;
create trigger group_agreement_stays before update of group_id, version, words, from_day on members.group_agreement for each row
  when (old.words is distinct from new.words or old.version <> new.version or old.group_id <> new.group_id or old.from_day <> new.from_day) execute function members.refuse_agreement_change();

create table members.agreement_yes (
  id uuid not null, group_id uuid not null, agreement_id uuid not null, member_id uuid not null, said_at timestamptz not null,
  constraint agreement_yes_pk primary key (id),
  constraint agreement_yes_once unique (agreement_id, member_id),
  constraint agreement_yes_agreement_fk foreign key (agreement_id) references members.group_agreement (id),
  constraint agreement_yes_group_fk foreign key (group_id) references members.network_group (id),
  constraint agreement_yes_member_fk foreign key (member_id) references accounts.person (id));

${protect('members.network_group', { ownIn: ['member_ids', 'team_ids'], or: ["(not apart and (select platform.acting_as('coordinator')))"] })}
${protect('members.group_place', { own: ['person_id'], through: { column: 'group_id', table: 'members.network_group' } })}
${protect('members.group_agreement', { through: { column: 'group_id', table: 'members.network_group' } })}
${protect('members.agreement_yes', { own: ['member_id'], through: { column: 'group_id', table: 'members.network_group' } })}`,
};
