import type { ContextMigration } from '@alongside/platform/database';

/** Who looks after a child is confirmed with how the team knows. Links confirmed before this was asked keep an empty place. */
export const howItIsKnown: ContextMigration = {
  name: '0430-how-it-is-known',
  sql: `
alter table members.guardianship add column confirmed_how text,
  add constraint guardianship_known_how check (confirmed_how in ('saw-paper', 'council-record', 'worker-said', 'they-said')),
  add constraint guardianship_how_confirmed check (confirmed_how is null or confirmed_on is not null);`,
};
