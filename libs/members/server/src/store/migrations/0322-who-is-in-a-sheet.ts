import type { ContextMigration } from '@alongside/platform/database';

/** Each who stands in a sheet sees that it was taken away; so it is kept beside the sheet who does, sealed like it and let go with it. */
export const whoIsInASheet: ContextMigration = {
  name: '0322-who-is-in-a-sheet',
  sql: 'alter table members.member_export add column people_sealed bytea, add constraint member_export_people check (people_sealed is null or file_sealed is not null);',
};
