import { protect, type ContextMigration } from '@alongside/platform/database';

/** Who was told what, and when. The demo's own letter box is read by its door only. */
export const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: `
${protect('messages.message', { own: ['to_person'], roles: ['coordinator'], readers: ['administrator'] })}
${protect('messages.reminder', { own: ['member_id'], roles: ['coordinator'] })}
${protect('messages.captured_mail', {})}`,
};
