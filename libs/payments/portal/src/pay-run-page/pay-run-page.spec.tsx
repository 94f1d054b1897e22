import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PayRunPage from './pay-run-page';

afterEach(cleanup);

const item = { __typename: 'Payment', id: '1', payeeName: 'Leanne Pike', activity: 'interview-panel', amountPence: 8250, heldOn: '2026-11-18', payBy: '2026-12-02', state: 'in-run', lateness: 'in-time', accountDigits: '472', whyNotFail: 'PAYMENT_NOT_SENT' };
const run = {
  __typename: 'PayRun', id: 'r', number: null, state: 'waiting', lines: 1, totalPence: 8250, heldFrom: '2026-11-18', heldTo: '2026-11-18', checkedBy: ['Colin Webb'], approvedBy: ['Ruth Okafor'],
  createdBy: 'Colin Webb', createdAt: '2026-11-23T09:00:00Z', releasedBy: null, releasedAt: null, payOn: '2026-11-25', paidOn: null, fileSha256: null,
  whyNotRelease: null, whyNotSendBack: null, whyNotConfirmPaid: 'RUN_NOT_SENT', items: [item],
};
const sent = { ...run, number: 48, state: 'sent', releasedBy: 'Ruth Okafor', releasedAt: '2026-11-23T11:00:00Z', fileSha256: 'abcdef0123456789', whyNotRelease: 'RUN_NOT_WAITING', whyNotSendBack: 'RUN_NOT_WAITING', whyNotConfirmPaid: 'PAID_BEFORE_PAY_DAY' };
const shows = (payRun: object, answers = {}) => renderPage(PayRunPage, { path: '/pay/run/:id', at: '/pay/run/r', answers: { PayRunPage: { data: { payRun } }, ...answers } });
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';

test('the chain tells who did what', async () => {
  shows(sent);
  expect(await screen.findByRole('heading', { level: 1, name: 'Pay run 48' })).toBeTruthy();
  expect(text()).toContain('Checked Colin Webb');
  expect(text()).toContain('Sent Ruth Okafor, 23 November, 11am');
  expect(text()).toContain('In banks on Wednesday 25 November.');
});

test('another person sends the run, once however often it is pressed', async () => {
  const { asked } = shows(run, { ReleasePayRun: { data: { releasePayRun: { __typename: 'PayRun', id: 'r', number: 48 } } } });
  const button = await screen.findByRole('button', { name: 'Send £82.50' });
  fireEvent.click(button);
  fireEvent.click(button);
  await waitFor(() => expect(asked.filter(({ operation }) => operation === 'ReleasePayRun')).toHaveLength(1));
  expect(asked.find(({ operation }) => operation === 'ReleasePayRun')?.variables).toMatchObject({ id: 'r', idempotencyKey: expect.stringMatching(/^[\w-]{8,}$/) });
});

test('who made the run reads why another person must send it', async () => {
  shows({ ...run, whyNotRelease: 'SAME_PERSON_MADE_RUN', whyNotSendBack: 'FORBIDDEN' });
  expect(await screen.findByText('You made this pay run, so another person must send it.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Send back/ })).toBeNull();
});

test('the file is there once the run is sent, and the bank’s answer waits for its day', async () => {
  shows(sent);
  expect(await screen.findByRole('button', { name: 'Get the bank file' })).toBeTruthy();
  expect(text()).toContain('The bank pays on the day in the file.');
  expect(screen.queryByRole('button', { name: 'The bank has paid' })).toBeNull();
});

test('on the day, the day is filled in and one press tells everybody', async () => {
  const { asked } = shows({ ...sent, whyNotConfirmPaid: null }, { ConfirmPayRunPaid: { data: { confirmPayRunPaid: { __typename: 'PayRun', id: 'r', paidOn: '2026-11-25' } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'The bank has paid' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'ConfirmPayRunPaid')?.variables).toEqual({ id: 'r', paidOn: '2026-11-25' }));
});

test('31 February is refused beside the question, and nothing is sent', async () => {
  const { asked } = shows({ ...sent, whyNotConfirmPaid: null });
  fireEvent.change(await screen.findByLabelText('Day'), { target: { value: '31' } });
  fireEvent.change(screen.getByLabelText('Month'), { target: { value: 'feb' } });
  fireEvent.click(screen.getByRole('button', { name: 'The bank has paid' }));
  expect((await screen.findAllByText(/not a real day/)).length).toBeGreaterThan(0);
  expect(asked.map(({ operation }) => operation)).not.toContain('ConfirmPayRunPaid');
});

test('a line the bank sent back is told with one press, named by its payee', async () => {
  const { asked } = shows({ ...sent, items: [{ ...item, state: 'sent', whyNotFail: null }] }, { FailPayment: { data: { failPayment: { __typename: 'Payment', id: '1', state: 'failed' } } } });
  fireEvent.click(await screen.findByRole('button', { name: /Came back\s*Leanne Pike/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'FailPayment')?.variables).toEqual({ id: '1' }));
  expect(await screen.findByText(/The line is owed again/)).toBeTruthy();
});
