import { protect, type ContextMigration } from '@alongside/platform/database';

/** A link opens one person's date without signing in: the coordinator makes it, its page finds it by its mark. */
export const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: protect('opportunities.invitation', {
    roles: ['coordinator'],
    or: ['exists (select from opportunities.booking b where b.id = booking_id and b.member_id = (select platform.acting_person()))'],
  }),
};
