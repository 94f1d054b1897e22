import type { ContextMigration } from '@alongside/platform/database';

export const payments: ContextMigration = {
  name: '0001-payments',
  sql: `
create table payments.payment (
  id uuid not null, member_id uuid not null, booking_id uuid not null, session_id uuid not null, because_event_id uuid not null,
  activity text not null, pay_tier text not null, minutes integer not null, amount_pence bigint not null,
  held_on date not null, due_on date not null, pay_by date not null, state text not null, raised_at timestamptz not null,
  checked_by uuid, checked_at timestamptz, approved_by uuid, approved_at timestamptz,
  run_id uuid, sent_at timestamptz, pay_on date, paid_on date,
  constraint payment_pk primary key (id),
  constraint payment_member_fk foreign key (member_id) references accounts.person (id),
  constraint payment_checked_by_fk foreign key (checked_by) references accounts.person (id),
  constraint payment_approved_by_fk foreign key (approved_by) references accounts.person (id),
  constraint payment_once_a_fact unique (because_event_id),
  constraint payment_once_a_booking unique (booking_id),
  constraint payment_state check (state in
    ('due', 'checked', 'approved', 'in-run', 'sent', 'paid', 'held', 'queried', 'declined-by-member', 'failed')),
  constraint payment_something check (amount_pence > 0),
  constraint payment_minutes check (minutes >= 0),
  constraint payment_promise check (pay_by >= held_on),
  constraint payment_not_checked_by_payee check (checked_by <> member_id),
  constraint payment_not_approved_by_payee check (approved_by <> member_id),
  constraint payment_four_eyes check (approved_by <> checked_by),
  constraint payment_checked_first check (approved_by is null or checked_by is not null),
  constraint payment_check_is_whole check ((checked_by is null) = (checked_at is null)),
  constraint payment_approval_is_whole check ((approved_by is null) = (approved_at is null)),
  constraint payment_due_is_fresh check (state <> 'due' or checked_by is null),
  constraint payment_checked_has_checker check (state <> 'checked' or (checked_by is not null and approved_by is null)),
  constraint payment_leaves_approved check (state not in ('approved', 'in-run', 'sent', 'paid') or approved_by is not null),
  constraint payment_leaves_in_run check (state not in ('in-run', 'sent', 'paid') or run_id is not null),
  constraint payment_sent_has_day check (state not in ('sent', 'paid') or (sent_at is not null and pay_on is not null)),
  constraint payment_paid_has_day check ((state = 'paid') = (paid_on is not null)));
create index payment_waiting on payments.payment (state, pay_by, id) where state not in ('paid', 'declined-by-member');
create index payment_member on payments.payment (member_id, held_on desc);
create index payment_session on payments.payment (session_id);
create index payment_run on payments.payment (run_id) where run_id is not null;

-- Once somebody approved a sum, the sum and who gets it stand still.
create function payments.refuse_other_sum() returns trigger language plpgsql as $$
begin
  if old.approved_by is not null and new.approved_by is not null
     and (new.amount_pence, new.member_id, new.booking_id) is distinct from (old.amount_pence, old.member_id, old.booking_id) then
    raise exception 'an approved payment keeps its sum and its payee';
  end if;
  return new;
end $$;
create trigger payment_keeps_its_sum before update on payments.payment for each row execute function payments.refuse_other_sum();`,
};
