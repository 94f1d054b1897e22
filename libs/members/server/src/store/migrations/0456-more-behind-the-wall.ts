import { protect, type ContextMigration } from '@alongside/platform/database';

/** A book of skills is its owner's. Where somebody who asks to join is reached is nobody's to read before they have shown that it is theirs. */
export const moreBehindTheWall: ContextMigration = {
  name: '0456-more-behind-the-wall',
  sql: `
${protect('members.member_skill', { own: ['member_id'] })}
${protect('members.enquiry_proof', {})}`,
};
