import type { ContextMigration } from '@alongside/platform/database';

/** A date may be for one group. */
export const forAGroup: ContextMigration = {
  name: '0241-for-a-group',
  sql: `
alter table opportunities.session add column group_id uuid;
alter table opportunities.session add constraint session_group_fk foreign key (group_id) references members.network_group (id);
create index session_of_group on opportunities.session (group_id, held_on) where group_id is not null;`,
};
