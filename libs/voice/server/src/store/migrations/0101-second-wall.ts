import { protect, type ContextMigration } from '@alongside/platform/database';

/** What somebody said in their own words is theirs, and those' who keep the promise. */
export const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: protect('voice.saying', { own: ['member_id'], roles: ['coordinator', 'service-lead'] }),
};
