import type { ContextMigration } from '@alongside/platform/database';

export const ledger: ContextMigration = {
  name: '0003-ledger',
  sql: `
create table payments.ledger_entry (
  id uuid not null, idempotency_key text not null, at timestamptz not null,
  constraint ledger_entry_pk primary key (id),
  constraint ledger_entry_once unique (idempotency_key));

create table payments.posting (
  entry_id uuid not null, place integer not null, account text not null, payment_id uuid not null, pence bigint not null,
  constraint posting_pk primary key (entry_id, place),
  constraint posting_entry_fk foreign key (entry_id) references payments.ledger_entry (id),
  constraint posting_payment_fk foreign key (payment_id) references payments.payment (id),
  constraint posting_account check (account in ('budget', 'payable', 'in-file', 'paid', 'voucher-stock', 'suspense')),
  constraint posting_something check (pence <> 0));
create index posting_payment on payments.posting (payment_id, account) include (pence);
create index posting_account_sum on payments.posting (account) include (pence);

-- Looked at when the transaction ends: an entry that does not add up to nothing takes the whole deed back.
create function payments.refuse_unbalanced() returns trigger language plpgsql as $$
declare entry uuid := to_jsonb(new) ->> tg_argv[0];
begin
  if (select coalesce(sum(pence), 1) from payments.posting where entry_id = entry) <> 0 then
    raise exception 'ledger entry % does not balance', entry using errcode = 'check_violation', constraint = 'ledger_entry_balanced';
  end if;
  return null;
end $$;
create constraint trigger posting_balanced after insert on payments.posting
  deferrable initially deferred for each row execute function payments.refuse_unbalanced('entry_id');
create constraint trigger ledger_entry_balanced after insert on payments.ledger_entry
  deferrable initially deferred for each row execute function payments.refuse_unbalanced('id');

create trigger posting_is_kept before update or delete or truncate on payments.posting
  for each statement execute function payments.refuse_change();
create trigger ledger_entry_is_kept before update or delete or truncate on payments.ledger_entry
  for each statement execute function payments.refuse_change();`,
};
