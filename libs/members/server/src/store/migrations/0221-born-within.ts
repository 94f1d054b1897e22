import type { ContextMigration } from '@alongside/platform/database';

/** Every night somebody asks whose birthday comes; nobody reads everybody for that. */
export const bornWithin: ContextMigration = {
  name: '0221-born-within',
  sql: `create index member_born_on on members.member (born_on, id) where born_on is not null;`,
};
