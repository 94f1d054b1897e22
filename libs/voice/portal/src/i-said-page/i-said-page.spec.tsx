import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import ISaidPage from './i-said-page';

afterEach(cleanup);

const item = {
  __typename: 'MyVoiceItem', id: '1', words: 'Meetings start at 9am.', saidOn: '2026-10-14', stage: 'WORKING_ON', heardBy: 'Jo', workingOn: 'Dan is trying 9:45am.',
  answerBy: '2026-12-16', daysLate: 0, whoAnswers: 'Dan', othersCount: 2, myVerdict: null, whyNotConfirm: 'NOT_ANSWERED_YET', answer: null,
};
const answer = { __typename: 'VoiceAnswer', outcome: 'DID', words: 'Meetings start at 9:45am.', on: '2026-11-20' };
const asked = (...items: object[]) => ({ ISaid: { data: { myVoiceItems: items } }, SayIt: { data: { sayIt: '2' } } });

test('each step we took is a lamp, with a named person and a day', async () => {
  renderPage(ISaidPage, { answers: asked(item) });
  expect(await screen.findByText(/Meetings start at 9am/)).toBeTruthy();
  const now = screen.getByText('We are working on it').closest('li');
  expect(now?.getAttribute('aria-current')).toBe('step');
  expect(screen.getByText(/Wednesday 14.October\. Jo wrote it down\./)).toBeTruthy();
  expect(screen.getByText(/We will tell you by Wednesday 16.December/)).toBeTruthy();
  expect(screen.getByText(/Dan will tell you what we did\. If we can’t do it, Dan will say why\./)).toBeTruthy();
  expect(screen.getByText('2 other people said the same.')).toBeTruthy();
});

test('an answer asks whether we got it right, with two answers that look the same', async () => {
  const { asked: sent } = renderPage(ISaidPage, {
    answers: {
      ...asked({ ...item, stage: 'ANSWERED', answer, whyNotConfirm: null }),
      ConfirmVoiceAnswer: { data: { confirmVoiceAnswer: { ...item, stage: 'CONFIRMED', myVerdict: 'CONFIRMED', whyNotConfirm: 'ANSWER_ALREADY_JUDGED' } } },
    },
  });
  const yes = await screen.findByRole('button', { name: 'Yes, that is what I meant' });
  const no = screen.getByRole('button', { name: 'No, that is not it' });
  expect(yes.className).toBe(no.className);
  fireEvent.click(yes);
  await waitFor(() => expect(sent).toContainEqual({ operation: 'ConfirmVoiceAnswer', variables: { id: '1' } }));
});

test('saying nothing is told beside the box, and what was typed is kept when the server says no', async () => {
  renderPage(ISaidPage, { answers: { ...asked(), SayIt: { refusal: { code: 'ANSWER_TOO_LONG', field: 'words', params: { most: 1000 } } } } });
  await screen.findByText(/What you tell us will show here/);
  const form = screen.getByRole('form', { name: 'Tell us something' });
  fireEvent.submit(form);
  expect(await screen.findAllByText('Write what you want to tell us.')).not.toHaveLength(0);
  const box = within(form).getByLabelText('What would you change?') as HTMLTextAreaElement;
  fireEvent.change(box, { target: { value: 'Everything' } });
  fireEvent.submit(form);
  expect(await screen.findAllByText(/Make this shorter/)).not.toHaveLength(0);
  expect(box.value).toBe('Everything');
});

test('a late answer says so first, and that it is ours to put right', async () => {
  renderPage(ISaidPage, { answers: asked({ ...item, daysLate: 3 }) });
  expect(await screen.findByText('Our answer is late')).toBeTruthy();
  expect(screen.getByText(/We said we would tell you by Wednesday 16.December\. We are sorry\. Dan knows, and will tell you\./)).toBeTruthy();
});
