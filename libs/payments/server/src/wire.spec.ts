import { newId, plainDate, type Actor } from '@alongside/kernel';
import { policyBook } from '@alongside/platform/auth';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { MyMoneyResolver } from './graphql/my-money.resolver';
import { PayDeskResolver } from './graphql/pay-desk.resolver';
import { PaymentsResolver } from './graphql/payments.resolver';
import { PaymentsDoor } from './payments.door';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
beforeEach(async () => { office = await PayOffice.open(); });
afterEach(() => office.close());

const toCheck = (by: Actor) => office.fixture.get(PaymentsResolver).paymentsToCheck(100, null, by);
const leanne = (): Actor => ({ kind: 'person', personId: office.leanne as never, roles: ['parent-carer'], purpose: 'signed-in', assurance: 1 });

test('the pay team sees who, which day, kind of work and how much, soonest promise first, and what each may do', async () => {
  await office.came(office.tyler, { heldOn: '2026-11-19' });
  await office.came(office.leanne, { heldOn: '2026-11-02' });
  await office.hasBank(office.leanne);
  const lines = await toCheck(office.colin);
  expect(lines).toMatchObject([
    { payeeName: 'Leanne Pike', activity: 'interview-panel', amountPence: 8_250, payBy: '2026-11-16', lateness: 'amber', flag: null, accountDigits: '472', whyNotCheck: null, whyNotApprove: 'FORBIDDEN' },
    { payeeName: 'Tyler Moss', lateness: 'in-time', flag: 'NO_BANK_DETAILS', accountDigits: null },
  ]);
  expect(await toCheck(office.ruth)).toMatchObject([{ whyNotCheck: 'FORBIDDEN', whyNotApprove: 'PAYMENT_NOT_CHECKED' }, {}]);
  const [first] = lines;
  expect(await office.fixture.get(PaymentsResolver).paymentsToCheck(1, first?.id ?? null, office.colin)).toMatchObject([{ payeeName: 'Tyler Moss' }]);
});

test('an approver who signed in with one proof is told to sign in more safely', async () => {
  await office.came(office.leanne);
  expect(await toCheck({ ...office.ruth, assurance: 1 })).toMatchObject([{ whyNotApprove: 'SIGN_IN_MORE_SAFELY' }]);
});

test('the same day and kind of work twice is flagged', async () => {
  for (const memberId of [office.leanne, office.leanne]) await office.came(memberId);
  expect((await toCheck(office.colin)).map(({ flag }) => flag)).toEqual(['MAYBE_TWICE', 'MAYBE_TWICE']);
});

test('a page of lines is of a size somebody can read', async () => {
  await expect(office.fixture.get(PaymentsResolver).paymentsToCheck(0, null, office.colin)).rejects.toThrow('NUMBER_OUT_OF_RANGE');
  await expect(office.fixture.get(PaymentsResolver).paymentsToCheck(100, 'robert; drop', office.colin)).rejects.toThrow('NOT_FOUND');
});

test('what must go out by Friday is counted with what is late', async () => {
  await office.came(office.leanne, { heldOn: '2026-11-02' });
  await office.came(office.tyler, { heldOn: '2026-11-13' });
  await office.came(office.tyler, { heldOn: '2026-11-20' });
  expect(await office.fixture.get(PayDeskResolver).payDesk(office.colin)).toMatchObject({
    mustGoBy: '2026-11-27', mustGoLines: 2, mustGoPence: 16_500, lateLines: 1, toCheck: 3, toApprove: 0, readyLines: 0, whyNotCheck: null, whyNotCreateRun: 'NOTHING_TO_PAY',
  });
});

test('a member sees her own money and nobody else’s, and who fixes what is late', async () => {
  await office.came(office.leanne, { heldOn: '2026-11-02' });
  await office.came(office.tyler);
  const mine = await office.fixture.get(MyMoneyResolver).myPayments(leanne());
  expect(mine).toMatchObject([{ amountPence: 8_250, payBy: '2026-11-16', state: 'due', late: true, whoIsFixingIt: 'Colin', needsBankDetails: true }]);
});

test('a member sets her account and sees only its last digits; a change waits three days', async () => {
  const money = office.fixture.get(MyMoneyResolver);
  expect(await money.myBankAccount(leanne())).toBeNull();
  expect(await money.setBankAccount('20 29 59', '63748472', 'L Pike', leanne())).toMatchObject({ lastDigits: '472', paysFrom: null });
  expect(await money.setBankAccount('20 29 59', '11111111', 'L Pike', leanne())).toMatchObject({ lastDigits: '111', paysFrom: '2026-11-26' });
});

test('each rule of who may says what it says', () => {
  const may = (rule: string, actor: Actor, subject?: unknown) => policyBook.rule(rule)?.allows({ actor, subject, args: {} });
  expect([may('payments.check', office.colin), may('payments.check', office.ruth), may('payments.approve', office.ruth), may('payments.approve', office.colin)]).toEqual([true, false, true, false]);
  expect(may('payments.release', { ...office.ruth, assurance: 1 })).toBe(false);
  expect([may('payments.see', office.colin), may('payments.see', leanne())]).toEqual([true, false]);
  expect([may('payments.own', leanne(), { memberId: office.leanne }), may('payments.own', leanne(), { memberId: office.tyler })]).toEqual([true, false]);
});

test('contexts to the right read money by member and by date, without an account', async () => {
  const door = office.fixture.get(PaymentsDoor);
  const sessionId = newId<'Session'>();
  await office.came(office.leanne, { sessionId, heldOn: '2026-11-02' });
  const [card] = await door.paymentsOf(office.leanne);
  expect(card).toEqual({
    id: card?.id, memberId: office.leanne, bookingId: card?.bookingId, sessionId, amount: 8_250, heldOn: '2026-11-02', payBy: '2026-11-16', state: 'due', payOn: null, paidOn: null,
  });
  expect(await door.forSession(sessionId)).toEqual([card]);
  expect(await door.late(office.fixture.clock.today())).toEqual([card]);
  expect(await door.promisedPay('two-hours', plainDate('2026-12-21'), 120)).toEqual({ amount: 5_500, payBy: '2027-01-07' });
});

test('figures hold no name, no account and no topic', async () => {
  await office.came(office.leanne);
  const [row] = await office.fixture.database.query('select * from payments.v_payment');
  expect(Object.keys(row ?? {}).sort()).toEqual(['activity', 'amount', 'due_on', 'held_on', 'id', 'member_id', 'on_time', 'paid_on', 'pay_by', 'state']);
});
