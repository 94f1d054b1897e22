-- What must never be found. Each query has a name and answers no row; a row is an alarm.

-- name: ledger-entry-does-not-balance
select entry_id from payments.posting group by entry_id having sum(pence) <> 0;

-- name: ledger-entry-without-postings
select e.id from payments.ledger_entry e where not exists (select 1 from payments.posting p where p.entry_id = e.id);

-- name: ledger-does-not-add-up
select sum(pence) from payments.posting having sum(pence) <> 0;

-- name: payment-and-ledger-disagree
select p.id, p.state, books.payable, books.in_file, books.paid
from payments.payment p
cross join lateral (
  select coalesce(sum(pence) filter (where account = 'payable'), 0) as payable,
         coalesce(sum(pence) filter (where account = 'in-file'), 0) as in_file,
         coalesce(sum(pence) filter (where account = 'paid'), 0) as paid
  from payments.posting where payment_id = p.id) books
where (books.payable, books.in_file, books.paid) is distinct from
  (case when p.state in ('due', 'checked', 'approved', 'in-run', 'held', 'queried', 'failed') then p.amount_pence else 0 end,
   case when p.state = 'sent' then p.amount_pence else 0 end,
   case when p.state = 'paid' then p.amount_pence else 0 end);

-- name: one-fact-raised-two-payments
select because_event_id from payments.payment group by because_event_id having count(*) > 1;

-- name: one-booking-paid-twice
select booking_id from payments.payment group by booking_id having count(*) > 1;

-- name: attendance-without-payment
select e.id from platform.event e
join platform.reaction r on r.event_id = e.id and r.name = 'OnAttendanceConfirmed' and r.done_at is not null
where e.name = 'opportunities.attendance-confirmed' and e.data ->> 'attendance' in ('came', 'came-late')
  and not exists (select 1 from payments.payment p where p.booking_id = (e.data ->> 'bookingId')::uuid);

-- name: payment-in-two-live-runs
select payment_id from payments.pay_run_item where live group by payment_id having count(*) > 1;

-- name: payment-in-a-run-that-does-not-list-it
select p.id from payments.payment p
where p.state in ('in-run', 'sent', 'paid')
  and not exists (select 1 from payments.pay_run_item i where i.payment_id = p.id and i.run_id = p.run_id and i.live and i.amount_pence = p.amount_pence);

-- name: run-and-its-payments-disagree
select r.id, r.state, p.id, p.state from payments.pay_run r
join payments.pay_run_item i on i.run_id = r.id and i.live
join payments.payment p on p.id = i.payment_id
where p.state <> case r.state when 'waiting' then 'in-run' else r.state end;

-- name: run-total-is-not-the-sum-of-its-lines
select r.id from payments.pay_run r
left join payments.pay_run_item i on i.run_id = r.id
group by r.id having count(i.line) <> r.lines or coalesce(sum(i.amount_pence), 0) <> r.total_pence;

-- name: sent-run-without-its-file
select r.id from payments.pay_run r left join payments.pay_run_file f on f.run_id = r.id
where (r.state in ('sent', 'paid')) <> (f.run_id is not null);

-- name: file-changed-since-it-was-made
select run_id from payments.pay_run_file where sha256 <> encode(sha256(bytes), 'hex');

-- name: file-control-total-is-not-the-run-total
select r.id from payments.pay_run r join payments.pay_run_file f on f.run_id = r.id
cross join lateral (select substring(convert_from(f.bytes, 'SQL_ASCII') from 'UTL1([0-9]{40})') as totals) trailer
where trailer.totals is null
   or substr(trailer.totals, 1, 13)::bigint <> r.total_pence or substr(trailer.totals, 14, 13)::bigint <> r.total_pence
   or substr(trailer.totals, 34, 7)::int <> r.lines;

-- name: run-numbers-have-a-gap
select n.last, count(r.number) from payments.pay_run_number n left join payments.pay_run r on r.number is not null
group by n.last having n.last <> count(r.number) or n.last <> coalesce(max(r.number), 0);

-- name: not-four-eyes
select id from payments.payment where approved_by = checked_by or approved_by = member_id or checked_by = member_id
union all
select id from payments.pay_run where released_by = created_by
union all
select r.id from payments.pay_run r join payments.payment p on p.run_id = r.id where p.member_id = r.released_by;

-- name: two-live-bank-accounts
select member_id from payments.bank_account where ended_at is null group by member_id having count(*) > 1;

-- name: sent-to-an-account-nobody-rang-about
select p.id from payments.payment p
join payments.bank_account b on b.member_id = p.member_id and b.call_back <> 'not-needed'
where p.sent_at >= b.set_at and p.sent_at < least(coalesce(b.called_at, 'infinity'), coalesce(b.ended_at, 'infinity'));
