import type { ContextMigration } from '@alongside/platform/database';

/** Where telling somebody what a young person decided is not safe, staff say so on the link, with a day and a name. Why has no column. */
export const notTold: ContextMigration = {
  name: '0331-not-told',
  sql: `
alter table members.guardianship add column not_told_since date, add column not_told_by uuid,
  add constraint guardianship_not_told_by_fk foreign key (not_told_by) references accounts.person (id),
  add constraint guardianship_not_told check ((not_told_since is null) = (not_told_by is null)),
  add constraint guardianship_not_told_confirmed check (not_told_since is null or confirmed_on is not null);`,
};
