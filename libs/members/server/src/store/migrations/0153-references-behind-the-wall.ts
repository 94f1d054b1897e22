import { protect, type ContextMigration } from '@alongside/platform/database';

/** What was written about somebody for others to read is theirs and the team's. */
export const referencesBehindTheWall: ContextMigration = {
  name: '0153-references-behind-the-wall',
  sql: protect('members.reference_letter', { own: ['member_id'], roles: ['coordinator'] }),
};
