import type { ContextMigration } from '@alongside/platform/database';

/** The birthdays on which a yes is asked for again stood in two rows, and only one of them was read. It keeps its days and its source, under the name of the other. */
export const oneListOfBirthdays: ContextMigration = {
  name: '0437-one-list-of-birthdays',
  sql: `
delete from council.policy_value where code = 'consent.refresh_birthdays' and exists (select from council.policy_value where code = 'consent.bridge_ages');
update council.policy_value set code = 'consent.refresh_birthdays' where code = 'consent.bridge_ages';`,
};
