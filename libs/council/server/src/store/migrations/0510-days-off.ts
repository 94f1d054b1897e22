import type { ContextMigration } from '@alongside/platform/database';

/** What the council says of its calendar beside the bank holidays of every year: one that is given once, and when there is no school. */
export const daysOffOfTheCouncil: ContextMigration = {
  name: '0510-days-off',
  sql: `
create table council.days_off (
  id uuid not null, kind text not null, name text not null, from_day date not null, to_day date not null, said_on date not null, taken_away_on date,
  constraint days_off_pk primary key (id),
  constraint days_off_kind check (kind in ('bank-holiday', 'school-holiday')),
  constraint days_off_span check (to_day >= from_day)
);`,
};
