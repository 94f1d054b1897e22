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
create index agreement_yes_carried on members.agreement_yes (carried_from) where carried_from is not null;`,
};
