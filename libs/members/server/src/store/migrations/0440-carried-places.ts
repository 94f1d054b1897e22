import type { ContextMigration } from '@alongside/platform/database';

/** While two records are joined, the one in use has the places and yeses of the other; which they stand for says what goes again when they are parted. */
export const carriedPlaces: ContextMigration = {
  name: '0440-carried-places',
  sql: `
alter table members.group_place add column carried_from uuid;
alter table members.group_place add constraint group_place_carried_fk foreign key (carried_from) references members.group_place (id) on delete cascade;
create index group_place_carried on members.group_place (carried_from) where carried_from is not null;
alter table members.agreement_yes add column carried_from uuid;
alter table members.agreement_yes add constraint agreement_yes_carried_fk foreign key (carried_from) references members.agreement_yes (id) on delete cascade;
create index agreement_yes_carried on members.agreement_yes (carried_from) where carried_from is not null;
-- For a record that is set beside another: how the person can be reached by the others. Ways only, of nobody by name.
create view members.v_ways_of_same as select b.id as member_id, o.reach_by from members.member b join members.member o on o.id = b.same_as or (o.same_as = b.same_as and o.id <> b.id) where b.same_as is not null;`,
};
