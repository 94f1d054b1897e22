import { inside, ofOthers, opened, secret, shown, type PersonalTable, type WithoutPeople } from '@alongside/platform/personal-data';

const BOOKS = 'Money that was paid stays in the books for as long as the law says. It names nobody once your name is gone.';

export const paymentsPersonalData: readonly PersonalTable[] = [
  {
    table: 'payments.payment', says: 'Money for your time', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, booking_id: inside, session_id: inside, because_event_id: inside, activity: shown('What for'), pay_tier: shown('Rate'), minutes: shown('Minutes'),
      amount_pence: shown('How much'), held_on: shown('Day'), due_on: shown('Due'), pay_by: shown('Paid by'), state: shown('How it stands'), raised_at: shown('Written down'), checked_by: inside,
      checked_at: shown('Checked'), approved_by: inside, approved_at: shown('Approved'), run_id: inside, sent_at: shown('Sent'), pay_on: shown('In your bank on'), paid_on: shown('Paid on'),
    },
    erase: { keep: BOOKS },
    holds: { when: "t.state not in ('paid', 'declined-by-member')", code: 'ERASURE_MONEY_OWED' },
  },
  {
    table: 'payments.bank_account', says: 'Your bank details', about: 't.member_id',
    columns: {
      id: inside, member_id: inside, sort_code_sealed: opened('payments.bank_account.sort_code', 'Sort code'), number_sealed: opened('payments.bank_account.number', 'Account number'),
      name_sealed: opened('payments.bank_account.name', 'Name on the account'), last_digits: shown('Last numbers'), blind_index: secret, set_at: shown('Since'), replaces: inside, ended_at: shown('Until'),
      proved: shown('With a second proof'), call_back: shown('Whether we rang you'), helped_by: inside, called_by: inside, called_at: shown('When we rang'),
    },
    erase: { blank: { sort_code_sealed: "''", number_sealed: "''", name_sealed: "''", last_digits: "'000'", blind_index: 't.id::text', ended_at: 'coalesce(t.ended_at, now())' } },
    letGo: {
      rule: 'bank', since: "(select max(p.paid_on) from payments.payment p where p.member_id = t.member_id and not exists (select 1 from payments.payment o where o.member_id = t.member_id and o.state not in ('paid', 'declined-by-member')))",
      then: { sort_code_sealed: "''", number_sealed: "''", name_sealed: "''", last_digits: "'000'", blind_index: 't.id::text', ended_at: 'coalesce(t.ended_at, now())' },
    },
  },
  {
    table: 'payments.reveal', says: 'When your bank details were seen', about: 't.member_id',
    columns: { id: inside, member_id: inside, payment_id: inside, account_id: inside, reason: shown('Why'), revealed_by: inside, revealed_at: shown('When') }, erase: { keep: BOOKS },
  },
  {
    table: 'payments.pay_run_item', says: 'Lines of pay files', about: '(select p.member_id from payments.payment p where p.id = t.payment_id)',
    columns: { run_id: inside, line: inside, payment_id: inside, amount_pence: shown('How much'), live: inside }, erase: { keep: BOOKS },
  },
  {
    table: 'payments.posting', says: 'Lines of the ledger', about: '(select p.member_id from payments.payment p where p.id = t.payment_id)',
    columns: { entry_id: inside, place: inside, account: shown('Account'), payment_id: inside, pence: shown('How much') }, erase: { keep: BOOKS },
  },
  {
    table: 'payments.pay_run_file', says: 'Pay files', about: 'null::uuid',
    columns: { run_id: inside, bytes: ofOthers, sha256: inside, lines: inside, total_pence: inside, made_at: inside },
    erase: { keep: 'The file is what the bank was given, byte for byte, with everybody in it; it goes when the whole year goes.' },
  },
];

export const paymentsWithoutPeople: WithoutPeople = {
  'payments.ledger_entry': 'When something was written in the ledger.', 'payments.pay_run': 'Runs, by staff.', 'payments.pay_run_number': 'The last number of a run.',
  'payments.paying_account': 'The council’s own account.',
};
