import type { ContextMigration } from '@alongside/platform/database';

/** A reference may stand only before dates that ask for one; of each is held the day on it and as what whoever gave it knows them. Dates that ask are found by themselves, so the list of gates leaves these out. */
export const referencesOnDemand: ContextMigration = {
  name: '0281-references-on-demand',
  sql: `
alter table members.requirement add column on_demand boolean not null default false;
alter table members.requirement add constraint requirement_on_demand_is_reference check (not on_demand or (reference_level > 0 and dbs_level = 'none'));
alter table members.requirement_record add column reference_on date, add column reference_from text;
alter table members.requirement_record add constraint requirement_record_reference_whole check ((reference_on is null) = (reference_from is null));
alter table members.requirement_record add constraint requirement_record_reference_from check (reference_from in ('employer', 'teacher', 'group-leader', 'worker', 'knows-well'));
create or replace view members.v_gate as select unnest(activities) as activity, from_day, coalesce(to_day, 'infinity'::date) as to_day from members.requirement where not on_demand;`,
};
