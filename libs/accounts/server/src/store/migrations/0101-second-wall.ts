import { protect, type ContextMigration } from '@alongside/platform/database';

/**
 * What somebody proves themselves with. Sessions and codes stay before the wall: they answer who acts, before anybody does,
 * and hold marks that open nothing.
 */
export const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: `
${protect('accounts.authenticator', { own: ['person_id'] })}
${protect('accounts.passkey', { own: ['person_id'] })}
${protect('accounts.sign_in_card', { own: ['person_id'], roles: ['coordinator'] })}`,
};
