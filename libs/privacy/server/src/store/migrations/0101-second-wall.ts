import { protect, type ContextMigration } from '@alongside/platform/database';

/** A copy of everything we hold about somebody is theirs; who checks that it was really them who asked sees that they did. Why a record is held is for the officer alone. */
export const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: `
${protect('privacy.copy_request', { own: ['person_id'], roles: ['dpo'] })}
${protect('privacy.legal_hold', { roles: ['dpo'] })}`,
};
