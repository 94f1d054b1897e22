import { protect, type ContextMigration } from '@alongside/platform/database';

/** A permission is the young person's and theirs who were asked; what was said and the way to say it go with it. */
export const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: `
${protect('consent.permission', { own: ['member_id'], ownIn: ['guardian_ids'], roles: ['coordinator'] })}
${protect('consent.evidence', { through: { column: 'permission_id', table: 'consent.permission' } })}
${protect('consent.reply_link', { own: ['guardian_id'], roles: ['coordinator'] })}`,
};
