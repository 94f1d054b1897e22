import { plainDate } from '@alongside/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { paymentStates } from './payment-state';
import { aPayment } from './testing/a-payment';
import { lineFlag, whyNotInRun } from './why-not-in-run';
import { payWaits, whyPayWaits } from './why-pay-waits';

const today = plainDate('2026-11-23');
const clear = { account: { replacedOn: null, proved: true, ringFirst: false }, today, waitingDays: { proved: 3, unproved: 5 }, employmentPending: false, maybeTwice: false, sharesAccount: false };
const at = (state: (typeof paymentStates)[number]) => ({ ...aPayment().due(), state });

test('nothing in the way is no reason, and money that is gone, declined or on its way waits for nothing', () => {
  expect(whyPayWaits(at('approved'), clear)).toBeNull();
  for (const state of ['sent', 'paid', 'declined-by-member'] as const) expect(whyPayWaits(at(state), { ...clear, account: null, employmentPending: true, maybeTwice: true })).toBeNull();
});

test('what only the pay team may know is told as a look once more', () => {
  expect([whyPayWaits(at('due'), { ...clear, sharesAccount: true }), whyPayWaits(at('checked'), { ...clear, maybeTwice: true })]).toEqual(['LOOKED_AT_AGAIN', 'LOOKED_AT_AGAIN']);
});

const accounts = fc.option(fc.record({ replacedOn: fc.constantFrom(null, today, plainDate('2026-10-01')), proved: fc.boolean(), ringFirst: fc.boolean() }), { nil: null });
const befores = fc.record({ account: accounts, today: fc.constant(today), waitingDays: fc.constant(clear.waitingDays), employmentPending: fc.boolean(), maybeTwice: fc.boolean(), sharesAccount: fc.boolean() });

test('whatever stops a payment for the pay team, stops it with a reason for whoever it is owed to; and nothing else does', () => {
  const told = new Set<string>();
  fc.assert(fc.property(fc.constantFrom(...paymentStates), befores, (state, before) => {
    const payment = at(state);
    const stopped = ['held', 'queried', 'failed'].includes(state);
    const theirs = state === 'in-run' ? whyNotInRun(payment, before) : lineFlag(payment, before);
    const why = whyPayWaits(payment, before);
    expect(why !== null).toBe(stopped || theirs !== null);
    if (why !== null) told.add(why);
  }), { numRuns: 2_000 });
  expect([...told].sort()).toEqual([...payWaits].sort());
});
