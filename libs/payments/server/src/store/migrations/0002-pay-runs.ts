import type { ContextMigration } from '@alongside/platform/database';

export const payRuns: ContextMigration = {
  name: '0002-pay-runs',
  sql: `
create table payments.pay_run (
  id uuid not null, state text not null, number integer, lines integer not null, total_pence bigint not null,
  created_by uuid not null, created_at timestamptz not null, released_by uuid, released_at timestamptz, pay_on date, paid_on date,
  constraint pay_run_pk primary key (id),
  constraint pay_run_created_by_fk foreign key (created_by) references accounts.person (id),
  constraint pay_run_released_by_fk foreign key (released_by) references accounts.person (id),
  constraint pay_run_number_once unique (number),
  constraint pay_run_state check (state in ('waiting', 'sent', 'paid', 'sent-back')),
  constraint pay_run_four_eyes check (released_by <> created_by),
  constraint pay_run_something check (lines > 0 and total_pence > 0),
  constraint pay_run_release_is_whole check
    ((state in ('sent', 'paid')) = (number is not null and released_by is not null and released_at is not null and pay_on is not null)),
  constraint pay_run_paid_has_day check ((state = 'paid') = (paid_on is not null)));
create index pay_run_latest on payments.pay_run (created_at desc, id);

alter table payments.payment add constraint payment_run_fk foreign key (run_id) references payments.pay_run (id);

-- A line is frozen with its sum. A payment the bank sent back may go again, but never stands in two live runs.
create table payments.pay_run_item (
  run_id uuid not null, line integer not null, payment_id uuid not null, amount_pence bigint not null, live boolean not null default true,
  constraint pay_run_item_pk primary key (run_id, line),
  constraint pay_run_item_run_fk foreign key (run_id) references payments.pay_run (id),
  constraint pay_run_item_payment_fk foreign key (payment_id) references payments.payment (id),
  constraint pay_run_item_once_a_run unique (run_id, payment_id),
  constraint pay_run_item_something check (amount_pence > 0));
create unique index pay_run_item_one_live_run on payments.pay_run_item (payment_id) where live;

-- The number is taken inside the releasing transaction, so a release that fails leaves no gap.
create table payments.pay_run_number (only_row boolean not null default true, last integer not null,
  constraint pay_run_number_pk primary key (only_row), constraint pay_run_number_one check (only_row));
insert into payments.pay_run_number (last) values (0);

-- Rendered once: the key allows one file a run, the check ties the bytes to their mark, the trigger keeps both.
create table payments.pay_run_file (
  run_id uuid not null, bytes bytea not null, sha256 text not null, lines integer not null, total_pence bigint not null, made_at timestamptz not null,
  constraint pay_run_file_pk primary key (run_id),
  constraint pay_run_file_run_fk foreign key (run_id) references payments.pay_run (id),
  constraint pay_run_file_mark check (sha256 = encode(sha256(bytes), 'hex')));
create function payments.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception '% is only ever added to', tg_table_name; end $$;
create trigger pay_run_file_is_kept before update or delete or truncate on payments.pay_run_file
  for each statement execute function payments.refuse_change();

create table payments.paying_account (
  id uuid not null, from_day date not null, service_user_number text not null, sort_code text not null, account_number text not null,
  name text not null, set_by uuid, set_at timestamptz not null,
  constraint paying_account_pk primary key (id),
  constraint paying_account_set_by_fk foreign key (set_by) references accounts.person (id),
  constraint paying_account_once_a_day unique (from_day),
  constraint paying_account_sun check (service_user_number ~ '^[0-9]{6}$'),
  constraint paying_account_sort_code check (sort_code ~ '^[0-9]{6}$'),
  constraint paying_account_number check (account_number ~ '^[0-9]{8}$'));`,
};
