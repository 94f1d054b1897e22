import { instant, pence, plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { approve, whyNotApprove } from './approve-payment';
import { check, whyNotCheck } from './check-payment';
import { decline, reduce } from './choose-less';
import { confirmPaid, fail } from './confirm-paid';
import { putInRun, takeOutOfRun } from './put-in-run';
import { send } from './send-payment';
import { hold, query, resume } from './stop-payment';
import { ada, aPayment, colin, ruth } from './testing/a-payment';

const now = instant('2026-11-23T09:00:00Z');
const run = '0199a000-0000-7000-8000-000000000099' as Id<'PayRun'>;
const friday = plainDate('2026-11-27');

test('a payment that is due can be checked by anyone in the pay team but its payee', () => {
  expect(whyNotCheck(aPayment().due(), colin)).toBeNull();
  expect(whyNotCheck(aPayment().due(), ada)).toBe('OWN_PAYMENT');
});

test('a payment is checked once', () => {
  expect(whyNotCheck(aPayment().checked(), ruth)).toBe('PAYMENT_NOT_DUE');
});

test('checking keeps who and when, and tells it as a fact', () => {
  const { state, facts } = check(aPayment().due(), colin, now);
  expect(state).toMatchObject({ state: 'checked', checkedBy: colin.personId, checkedAt: now });
  expect(facts[0]).toMatchObject({ name: 'payments.payment-checked', data: { amountPence: 8_250 } });
});

test('a payment that nobody checked is not approved', () => {
  expect(whyNotApprove(aPayment().due(), ruth)).toBe('PAYMENT_NOT_CHECKED');
});

test('a member cannot approve her own payment', () => {
  expect(whyNotApprove(aPayment().checked(), ada)).toBe('OWN_PAYMENT');
});

test('who checked a payment does not approve it', () => {
  expect(whyNotApprove(aPayment().checked(), colin)).toBe('SAME_PERSON_CHECKED');
  expect(() => approve(aPayment().checked(), colin, now)).toThrow('SAME_PERSON_CHECKED');
  expect(approve(aPayment().checked(), ruth, now).state.approvedBy).toBe(ruth.personId);
});

test('only an approved payment goes into a run', () => {
  expect(putInRun(aPayment().approved(), run).state).toMatchObject({ state: 'in-run', runId: run });
  expect(() => putInRun(aPayment().checked(), run)).toThrow('PAYMENT_NOT_APPROVED');
  expect(() => putInRun(aPayment().inRun(), run)).toThrow('PAYMENT_NOT_APPROVED');
});

test('a payment whose run was sent back is approved again and free for the next run', () => {
  expect(takeOutOfRun(aPayment().inRun()).state).toMatchObject({ state: 'approved', runId: null });
});

test('a payment is sent from its run and paid when the bank says so', () => {
  const sent = send(aPayment().inRun(), friday, now).state;
  expect(sent).toMatchObject({ state: 'sent', payOn: friday });
  const { state, facts } = confirmPaid(sent, friday);
  expect(state).toMatchObject({ state: 'paid', paidOn: friday });
  expect(facts[0]).toMatchObject({ name: 'payments.payment-paid', data: { paidOn: friday } });
  expect(() => confirmPaid(state, friday)).toThrow('PAYMENT_NOT_SENT');
});

test('money the bank sends back is owed again and starts from the beginning', () => {
  const failed = fail(aPayment().sent()).state;
  expect(failed).toMatchObject({ state: 'failed', payOn: null });
  expect(resume(failed).state).toMatchObject({ state: 'due', checkedBy: null, approvedBy: null, runId: null });
});

test('a payment can be held or asked about until it is in a run', () => {
  expect(hold(aPayment().approved()).state.state).toBe('held');
  expect(query(aPayment().due()).state.state).toBe('queried');
  expect(() => hold(aPayment().inRun())).toThrow('PAYMENT_TOO_FAR');
  expect(() => resume(aPayment().checked())).toThrow('PAYMENT_NOT_STOPPED');
});

test('a member may take none until it is in a run', () => {
  expect(decline(aPayment().approved()).state.state).toBe('declined-by-member');
  expect(() => decline(aPayment().sent())).toThrow('PAYMENT_TOO_FAR');
});

test('a member may take less, but only less, and only before the sum was checked', () => {
  expect(reduce(aPayment().due(), 2_000).state.amount).toBe(pence(2_000));
  expect(() => reduce(aPayment().due(), 8_250)).toThrow('REDUCED_NOT_LESS');
  expect(() => reduce(aPayment().due(), -1)).toThrow('AMOUNT_OUT_OF_RANGE');
  expect(() => reduce(aPayment().due(), 10.005)).toThrow('AMOUNT_NOT_WHOLE_PENCE');
  expect(() => reduce(aPayment().checked(), 2_000)).toThrow('PAYMENT_TOO_FAR');
});
