import { instant, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { confirmPayRunPaid, createPayRun, releasePayRun, sendBackPayRun, whyNotConfirmPaid, whyNotRelease } from './pay-run';
import { aPayRun } from './testing/a-pay-run';
import { aPayment, colin, ruth } from './testing/a-payment';

const now = instant('2026-11-23T09:00:00Z');
const today = plainDate('2026-11-25');

test('a run adds up its lines', () => {
  const { state } = createPayRun(aPayRun().waiting().id, [aPayment().approved(), aPayment().approved()], colin, now);
  expect(state).toMatchObject({ lines: 2, total: 16_500, number: null, state: 'waiting' });
});

test('there is no run without a line', () => {
  expect(() => createPayRun(aPayRun().waiting().id, [], colin, now)).toThrow('NOTHING_TO_PAY');
});

test('who made a run does not send it', () => {
  expect(whyNotRelease(aPayRun().waiting(), false, colin)).toBe('SAME_PERSON_MADE_RUN');
  expect(whyNotRelease(aPayRun().waiting(), false, ruth)).toBeNull();
});

test('who is paid by a run does not send it', () => {
  expect(whyNotRelease(aPayRun().waiting(), true, ruth)).toBe('OWN_PAYMENT_IN_RUN');
});

test('a run is sent once, with its number and the day money is there', () => {
  const { state, facts } = releasePayRun(aPayRun().waiting(), { number: 48, payOn: today, paysActor: false }, ruth, now);
  expect(state).toMatchObject({ state: 'sent', number: 48, payOn: '2026-11-25', releasedBy: ruth.personId });
  expect(facts[0]).toMatchObject({ name: 'payments.run-released', data: { runNumber: 48, totalPence: 16_500 } });
  expect(whyNotRelease(state, false, ruth)).toBe('RUN_NOT_WAITING');
});

test('a run that was sent cannot be sent back', () => {
  expect(sendBackPayRun(aPayRun().waiting()).state.state).toBe('sent-back');
  expect(() => sendBackPayRun(aPayRun().sent())).toThrow('RUN_NOT_WAITING');
});

test('nobody says a run is paid before its day, or for tomorrow', () => {
  expect(whyNotConfirmPaid(aPayRun().sent(), plainDate('2026-11-24'), today)).toBe('PAID_BEFORE_PAY_DAY');
  expect(whyNotConfirmPaid(aPayRun().sent(), plainDate('2026-11-26'), today)).toBe('PAID_IN_FUTURE');
  expect(whyNotConfirmPaid(aPayRun().waiting(), today, today)).toBe('RUN_NOT_SENT');
  expect(confirmPayRunPaid(aPayRun().sent(), today, today).state).toMatchObject({ state: 'paid', paidOn: today });
});
