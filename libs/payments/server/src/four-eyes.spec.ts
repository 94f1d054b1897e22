import { afterEach, beforeEach, expect, test } from 'vitest';

import { ApprovePayments } from './actions/approve-payments';
import { CheckPayments } from './actions/check-payments';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
beforeEach(async () => { office = await PayOffice.open(); });
afterEach(() => office.close());

const idsOf = async () => (await office.payments()).map(({ id }) => id);
const check = (ids: readonly string[], by = office.colin) => office.fixture.get(CheckPayments).run(ids, by);
const approve = (ids: readonly string[], by = office.ruth) => office.fixture.get(ApprovePayments).run(ids, by);

test('many lines are checked at once, and a different person approves them', async () => {
  await office.came(office.leanne);
  await office.came(office.tyler);
  await check(await idsOf());
  await approve(await idsOf());
  expect(await office.payments()).toMatchObject([{ state: 'approved' }, { state: 'approved' }]);
  expect(await office.factsNamed('payment-approved')).toHaveLength(2);
  expect(await office.broken()).toEqual([]);
});

test('who checked a line cannot approve it', async () => {
  await office.came(office.leanne);
  await check(await idsOf());
  await expect(approve(await idsOf(), office.colin)).rejects.toThrow('SAME_PERSON_CHECKED');
});

test('one line that may not be checked stops all that were ticked with it', async () => {
  await office.came(office.leanne);
  await check(await idsOf());
  await office.came(office.tyler);
  await expect(check(await idsOf())).rejects.toThrow('PAYMENT_NOT_DUE');
  expect((await office.payments()).map(({ state }) => state).sort()).toEqual(['checked', 'due']);
});

test('nothing ticked, a line that is not there and words that are no id are told apart from a fault', async () => {
  await expect(check([])).rejects.toThrow('NOTHING_CHOSEN');
  await expect(check(['0199a000-0000-7000-8000-000000000001'])).rejects.toThrow('NOT_FOUND');
  await expect(check(["' or 1=1 --"])).rejects.toThrow('NOT_FOUND');
});

test('twenty approvers at one moment: one approves, nineteen are told it is done', async () => {
  await office.came(office.leanne);
  await check(await idsOf());
  const [id = ''] = await idsOf();
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => approve([id])));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await office.factsNamed('payment-approved')).toHaveLength(1);
});

test.each([
  ['approved_by = checked_by', 'payment_four_eyes'],
  ['approved_by = member_id', 'payment_not_approved_by_payee'],
])('even a statement past the rules cannot set %s', async (change, constraint) => {
  await office.came(office.leanne);
  await check(await idsOf());
  await expect(office.fixture.database.query(`update payments.payment set ${change}, approved_at = now(), state = 'approved'`)).rejects.toMatchObject({ constraint });
});

test('the database lets nobody check her own payment, or approve what nobody checked', async () => {
  await office.came(office.leanne);
  const { database } = office.fixture;
  await expect(database.query(`update payments.payment set checked_by = member_id, checked_at = now(), state = 'checked'`))
    .rejects.toMatchObject({ constraint: 'payment_not_checked_by_payee' });
  await expect(database.query(`update payments.payment set approved_by = $1, approved_at = now(), state = 'approved'`, [office.ruth.personId]))
    .rejects.toMatchObject({ constraint: 'payment_checked_first' });
});

test('an approved sum stands still', async () => {
  await office.came(office.leanne);
  await office.approved();
  await expect(office.fixture.database.query('update payments.payment set amount_pence = 1')).rejects.toThrow('keeps its sum');
});
