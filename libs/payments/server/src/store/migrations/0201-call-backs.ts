import type { ContextMigration } from '@alongside/platform/database';

export const callBacks: ContextMigration = {
  name: '0201-call-backs',
  sql: `
alter table payments.bank_account
  add column proved boolean not null default true, add column call_back text not null default 'not-needed',
  add column called_by uuid, add column called_at timestamptz,
  add constraint bank_account_call_back check (call_back in ('not-needed', 'waiting', 'was-them', 'was-not-them')),
  add constraint bank_account_called check ((call_back in ('was-them', 'was-not-them')) = (called_by is not null and called_at is not null)),
  add constraint bank_account_rung_by_another check (called_by <> member_id),
  add constraint bank_account_not_theirs_is_over check (call_back <> 'was-not-them' or ended_at is not null),
  add constraint bank_account_called_by_fk foreign key (called_by) references accounts.person (id);
create index bank_account_to_ring on payments.bank_account (set_at) where call_back = 'waiting' and ended_at is null;`,
};
