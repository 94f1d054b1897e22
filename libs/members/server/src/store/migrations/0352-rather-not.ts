import type { ContextMigration } from '@alongside/platform/database';

/** Kinds of dates somebody asks us not to ask them to. A profile lies behind the wall already. */
export const ratherNot: ContextMigration = {
  name: '0352-rather-not',
  sql: `
alter table members.profile add column rather_not text[] not null default '{}',
  add constraint profile_rather_not check (rather_not <@ array['panel', 'training', 'project', 'meeting'] and cardinality(rather_not) <= 4);`,
};
