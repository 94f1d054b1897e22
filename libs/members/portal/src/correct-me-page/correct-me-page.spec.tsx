import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import CorrectMePage from './correct-me-page';

afterEach(cleanup);

const mine = { __typename: 'Member', id: 'm1', knownAs: 'Mia', strengths: null, interests: ['panels'], reachBy: ['TEXT'], reachNote: null, email: null, phone: '07700900111', accessNeeds: null };

test('a no from the server stands beside its question, and what was typed stays', async () => {
  const { asked } = renderPage(CorrectMePage, {
    path: '/me/correct',
    answers: { CorrectMePage: { data: { myRecord: mine } }, CorrectMyRecord: { refusal: { code: 'PHONE_NOT_UNDERSTOOD', field: 'phone' } } },
  });
  fireEvent.change(await screen.findByLabelText('Your phone'), { target: { value: 'twelve' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findAllByText('Write a phone number like 07700 900 982.')).length).toBe(2);
  expect((screen.getByLabelText('Your phone') as HTMLInputElement).value).toBe('twelve');
  expect(asked.at(-1)?.variables.input).toMatchObject({ knownAs: 'Mia', phone: 'twelve', reachBy: ['TEXT'], interests: ['panels'], accessNeeds: '' });
});

test('an empty name is asked for before anything is sent', async () => {
  const { asked } = renderPage(CorrectMePage, { path: '/me/correct', answers: { CorrectMePage: { data: { myRecord: mine } } } });
  fireEvent.change(await screen.findByLabelText('What should we call you?'), { target: { value: ' ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getAllByText('Write the name you like.').length).toBe(2));
  expect(asked.some(({ operation }) => operation === 'CorrectMyRecord')).toBe(false);
});
