import type { ContextMigration } from '@alongside/platform/database';

/** A day of birth that was put right is a reason of its own to ask again. */
export const birthDatePutRight: ContextMigration = {
  name: '0341-birth-date-put-right',
  sql: `
alter table consent.renewal drop constraint renewal_reason;
alter table consent.renewal add constraint renewal_reason check (reason in ('birthday', 'interval', 'wording', 'legal-status', 'birth-date'));`,
};
