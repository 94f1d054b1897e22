import { protect, type ContextMigration } from '@alongside/platform/database';

/** That somebody looked whether a date is safe for one member, and how a child comes, goes home and left. Only that it is so, and with whom: no words. */
export const placesAndChildrensDays: ContextMigration = {
  name: '0341-places-and-childrens-days',
  sql: `
create table opportunities.place_check (
  id uuid not null, session_id uuid not null, member_id uuid not null, rule_ids uuid[] not null, fits boolean not null, checked_by uuid not null, checked_at timestamptz not null,
  constraint place_check_pk primary key (id),
  constraint place_check_session_fk foreign key (session_id) references opportunities.session (id),
  constraint place_check_rules check (cardinality(rule_ids) > 0));
create unique index place_check_once on opportunities.place_check (session_id, member_id);
create index place_check_member on opportunities.place_check (member_id);
${protect('opportunities.place_check', { roles: ['coordinator'] })}

create table opportunities.child_day (
  id uuid not null, comes text, goes text, collector_id uuid, contact_ids uuid[] not null, planned_by uuid, left_how text, left_with_id uuid, left_at timestamptz, left_by uuid,
  constraint child_day_pk primary key (id),
  constraint child_day_booking_fk foreign key (id) references opportunities.booking (id),
  constraint child_day_comes check (comes in ('brought', 'fetched-by-us', 'alone')),
  constraint child_day_goes check (goes in ('collected', 'taken-by-us', 'alone')),
  constraint child_day_planned check ((comes is null) = (goes is null) and (comes is null) = (planned_by is null) and (comes is null or cardinality(contact_ids) > 0)),
  constraint child_day_collected check (goes is distinct from 'collected' or collector_id is not null),
  constraint child_day_left_how check (left_how in ('collected', 'taken-by-us', 'alone', 'known-safe')),
  constraint child_day_left check ((left_how is null) = (left_at is null) and (left_how is null) = (left_by is null) and (left_how = 'collected') is not distinct from (case when left_how is null then null else left_with_id is not null end)),
  constraint child_day_alone check (left_how is distinct from 'alone' or goes = 'alone'));
${protect('opportunities.child_day', { roles: ['coordinator'] })}`,
};
