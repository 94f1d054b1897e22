import { protect, type ContextMigration } from '@alongside/platform/database';

/** That somebody asked to be forgotten is theirs to know, and the officer's. */
export const whoIsForgotten: ContextMigration = { name: '0456-who-is-forgotten', sql: protect('privacy.letting_go', { own: ['person_id'], roles: ['dpo'] }) };
