import type { ContextMigration } from '@alongside/platform/database';

/** Who saw a whole account, and the reason given. The reason is never part of the log: somebody typed it. */
export const reveals: ContextMigration = {
  name: '0006-reveals',
  sql: `
create table payments.reveal (
  id uuid not null, member_id uuid not null, payment_id uuid not null, account_id uuid not null, reason text not null, revealed_by uuid not null, revealed_at timestamptz not null,
  constraint reveal_pk primary key (id),
  constraint reveal_member_fk foreign key (member_id) references accounts.person (id),
  constraint reveal_by_fk foreign key (revealed_by) references accounts.person (id),
  constraint reveal_payment_fk foreign key (payment_id) references payments.payment (id),
  constraint reveal_account_fk foreign key (account_id) references payments.bank_account (id),
  constraint reveal_not_own check (revealed_by <> member_id));
create index reveal_newest on payments.reveal (revealed_at desc);`,
};
