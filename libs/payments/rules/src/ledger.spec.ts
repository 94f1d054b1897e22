import { pence, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { onTheBooks } from './ledger';

const payment = { id: '0199a000-0000-7000-8000-000000000001' as Id<'Payment'>, amount: pence(8_250) };
const run = '0199a000-0000-7000-8000-000000000021' as Id<'PayRun'>;
const sum = (postings: readonly { amount: number }[]) => postings.reduce((total, { amount }) => total + amount, 0);

test('every entry adds up to nothing', () => {
  const entries = [
    onTheBooks.raised(payment), onTheBooks.reduced(payment, pence(100)), onTheBooks.declined(payment),
    onTheBooks.sent(run, [payment, payment]), onTheBooks.paid(run, [payment]), onTheBooks.failed(run, payment),
  ];
  expect(entries.map(({ postings }) => sum(postings))).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the way of the money can be read from the accounts: budget, payable, in file, paid', () => {
  const way = [onTheBooks.raised(payment), onTheBooks.sent(run, [payment]), onTheBooks.paid(run, [payment])];
  expect(way.map(({ postings }) => postings.map(({ account, amount }) => `${account} ${amount}`))).toEqual([
    ['budget -8250', 'payable 8250'], ['payable -8250', 'in-file 8250'], ['in-file -8250', 'paid 8250'],
  ]);
});

test('the same deed has the same key, another deed another', () => {
  expect(onTheBooks.sent(run, [payment]).key).toBe(onTheBooks.sent(run, []).key);
  expect(onTheBooks.sent(run, [payment]).key).not.toBe(onTheBooks.paid(run, [payment]).key);
});
