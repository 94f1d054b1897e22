import type { ContextMigration } from '@alongside/platform/database';

/** What shows that a grown-up member is ready to watch over young people. It need not stand before any date. */
export const readyToWatch: ContextMigration = {
  name: '0436-ready-to-watch',
  sql: `
alter table members.requirement add column watching boolean not null default false;
alter table members.requirement alter column watching drop default;
alter table members.requirement drop constraint requirement_gates;
alter table members.requirement add constraint requirement_gates check ((cardinality(activities) > 0 or watching) and cardinality(seats) > 0);`,
};
