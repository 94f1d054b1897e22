import type { ContextMigration } from '@alongside/platform/database';

export const sheetsForgotten: ContextMigration = {
  name: '0002-sheets-forgotten',
  sql: `
alter table members.member_import drop constraint member_import_state;
alter table members.member_import add constraint member_import_state check (state in ('draft', 'done', 'forgotten'));`,
};
