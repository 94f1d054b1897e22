import { protect, type ContextMigration } from '@alongside/platform/database';

/** What could happen to young people on a date is read by whoever plans it and by the manager who signs, and by nobody else. */
export const plansBehindTheWall: ContextMigration = {
  name: '0326-plans-behind-the-wall',
  sql: protect('opportunities.safety_plan', { roles: ['coordinator', 'service-lead'] }),
};
