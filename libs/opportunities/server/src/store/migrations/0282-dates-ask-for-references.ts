import type { ContextMigration } from '@alongside/platform/database';

/** A date may ask for a reference of a level; 0: it asks for none. */
export const datesAskForReferences: ContextMigration = {
  name: '0282-dates-ask-for-references',
  sql: `
alter table opportunities.session add column reference_level integer not null default 0;
alter table opportunities.session add constraint session_reference_level check (reference_level between 0 and 6);`,
};
