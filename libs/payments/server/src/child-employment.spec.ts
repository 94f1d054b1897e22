import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { CreatePayRun } from './actions/create-pay-run';
import { MyPayments } from './graphql/my-payments';
import { PaymentLines } from './graphql/payment-lines';
import { PaymentLinesRead } from './store/payment-lines.read';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
const by = systemActor('test');
let young: Id<'Member'>;
let mother: Id<'Member'>;

beforeAll(async () => {
  office = await PayOffice.open();
  young = (await office.fixture.get(MembersDoor).joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-14'), reachBy: [] }, by)).id;
  mother = (await office.fixture.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Amy Holt', bornOn: plainDate('2011-05-01'), reachBy: [] }, by)).id;
  await office.hasBank(young);
  await office.hasBank(mother, '46238511', 'Amy Holt');
  await office.hasBank(office.tyler, '46238510', 'Tyler Moss');
});
afterAll(() => office.close());

const flags = async () => {
  const rows = await office.fixture.get(PaymentLinesRead).byIds((await office.payments()).map(({ id }) => id));
  return (await office.fixture.get(PaymentLines).shown(rows, office.colin)).map(({ id, flag }) => [who(rows.find((row) => row.id === id)?.memberId as string), flag]).sort();
};
const theirs = async (id: Id<'Member'>) => (await office.fixture.get(MyPayments).of(id)).map(({ whyItWaits, waitsUntil }) => [whyItWaits, waitsUntil]);
const who = (id: string) => ({ [young]: 'young', [mother]: 'mother of 15' })[id] ?? 'grown up';
const run = () => office.fixture.get(CreatePayRun).run(crypto.randomUUID(), office.colin);
/** What the council decided is remembered for some seconds. */
const decided = (value: string) => office.fixture.database.query(`update council.policy_value set value = $1 where code = 'child.employment.interview-panel'`, [value]);

test('somebody of school age came, a mother or not, and is owed as ever; checked and approved, the money stays out of the run with the reason on the line, and grown-ups are paid', async () => {
  await office.came(young);
  await office.came(mother);
  await office.came(office.tyler, { payTier: 'two-hours' });
  expect(await flags()).toEqual([['grown up', null], ['mother of 15', 'CHILD_EMPLOYMENT_PENDING'], ['young', 'CHILD_EMPLOYMENT_PENDING']]);
  expect([await theirs(young), await theirs(office.tyler)]).toEqual([[['CHILD_EMPLOYMENT_PENDING', null]], [[null, null]]]);
  await office.approved();
  await run();
  expect(await theirs(young)).toEqual([['CHILD_EMPLOYMENT_PENDING', null]]);
  expect((await office.payments()).map(({ memberId, state }) => [who(memberId), state]).sort()).toEqual([['grown up', 'in-run'], ['mother of 15', 'approved'], ['young', 'approved']]);
});

test('once it is decided the money leaves with the next run', async () => {
  await decided('not_employment');
  await expect.poll(flags, { timeout: 30_000 }).toEqual([['grown up', null], ['mother of 15', null], ['young', null]]);
  expect(await theirs(young)).toEqual([[null, null]]);
  await run();
  expect(new Set((await office.payments()).map(({ state }) => state))).toEqual(new Set(['in-run']));
});
