import type { ContextMigration } from '@alongside/platform/database';

/**
 * One work account of one sign-in opens one person's account, and it can be taken away. Where two had come together, the first stays; where an account was closed, none does.
 */
export const workAccountsUnlinked: ContextMigration = {
  name: '0400-work-accounts-unlinked',
  sql: `
alter table accounts.work_account add column unlinked_at timestamptz;
alter table accounts.work_account drop constraint work_account_once;
update accounts.work_account w set unlinked_at = now()
where exists (select 1 from accounts.person p where p.id = w.person_id and p.closed_at is not null)
  or exists (select 1 from accounts.work_account o where o.person_id = w.person_id and o.issuer = w.issuer and (o.linked_at, o.id) < (w.linked_at, w.id));
create unique index work_account_once on accounts.work_account (issuer, subject) where unlinked_at is null;
create unique index work_account_one_each on accounts.work_account (person_id, issuer) where unlinked_at is null;`,
};
