import type { ContextMigration } from '@alongside/platform/database';

/** Whoever comes in says whether they are grown up; a sheet says it for its parents and carers. Whom a sheet brought is known too: for a child nobody was asked. Of those who came before nobody knows what they would have said. */
export const grownUpSaid: ContextMigration = {
  name: '0490-grown-up-said',
  sql: `
alter table members.enquiry add column grown_up boolean;
update members.enquiry set grown_up = age >= 18 where age is not null;
alter table members.member add column by_sheet_on date;
alter table members.member_import add column grown_ups boolean not null default false;`,
};
