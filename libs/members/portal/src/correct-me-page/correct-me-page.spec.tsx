import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import CorrectMePage from './correct-me-page';

afterEach(cleanup);

const safe = { __typename: 'SafeTime', days: ['MO'], from: '09:00', to: '15:00', words: 'Mondays, 9am to 3pm' };
const mine = { __typename: 'Member', id: 'm1', reachBy: ['TEXT'], reachNote: null, email: null, phone: '07700900111', profile: { __typename: 'Profile', id: 'm1', voicemail: null, safeTimes: [safe] } };

test('a no from the server stands beside its question, and what was typed stays', async () => {
  const { asked } = renderPage(CorrectMePage, {
    path: '/me/correct',
    answers: { CorrectMePage: { data: { myRecord: mine } }, CorrectMyRecord: { refusal: { code: 'PHONE_NOT_UNDERSTOOD', field: 'phone' } } },
  });
  fireEvent.change(await screen.findByLabelText('Your phone'), { target: { value: 'twelve' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findAllByText('Write a phone number like 07700 900 982.')).length).toBe(2);
  expect((screen.getByLabelText('Your phone') as HTMLInputElement).value).toBe('twelve');
  expect(asked.findLast(({ operation }) => operation === 'CorrectMyRecord')?.variables.input).toEqual({ phone: 'twelve', email: null, reachBy: ['TEXT'], reachNote: null, voicemail: '' });
});

test('a safe time is added to those that are there', async () => {
  const { asked } = renderPage(CorrectMePage, { path: '/me/correct', answers: { CorrectMePage: { data: { myRecord: mine } }, CorrectMyRecord: { data: { correctMyRecord: mine } } } });
  const form = within(await screen.findByRole('form', { name: 'Add a safe time', hidden: true }));
  fireEvent.click(form.getByLabelText('Thursday'));
  fireEvent.change(form.getByLabelText('Until'), { target: { value: '3pm' } });
  fireEvent.click(form.getByRole('button', { name: 'Add this time', hidden: true }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'CorrectMyRecord')?.variables.input).toEqual({ safeTimes: [{ days: ['MO'], from: '09:00', to: '15:00' }, { days: ['TH'], from: null, to: '15:00' }] }));
});
