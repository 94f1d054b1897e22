import type { ContextMigration } from '@alongside/platform/database';

export const bankAccounts: ContextMigration = {
  name: '0004-bank-accounts',
  sql: `
create table payments.bank_account (
  id uuid not null, member_id uuid not null, sort_code_sealed text not null, number_sealed text not null, name_sealed text not null,
  last_digits text not null, blind_index text not null, set_at timestamptz not null, replaces boolean not null, ended_at timestamptz,
  constraint bank_account_pk primary key (id),
  constraint bank_account_member_fk foreign key (member_id) references accounts.person (id),
  constraint bank_account_digits check (last_digits ~ '^[0-9]{3}$'));
create unique index bank_account_one_live on payments.bank_account (member_id) where ended_at is null;
create index bank_account_same on payments.bank_account (blind_index) where ended_at is null;`,
};
