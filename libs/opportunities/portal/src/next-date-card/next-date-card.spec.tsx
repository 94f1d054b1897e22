import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import NextDateCard from './next-date-card';

afterEach(cleanup);

const date = {
  __typename: 'MyDate', bookingId: 'b1', title: 'Help choose a new team manager', plainSummary: 'Three people want this job.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
  place: 'Harbour House, room 2', placeNote: 'There are no stairs.', payPence: 5250, payBy: '2026-12-22', answerBy: '2026-12-03', state: 'OFFERED', permission: 'NOT_NEEDED', answer: null,
  contactName: 'Jo', withNames: ['Dan', 'Priya'], others: [{ __typename: 'OthersThere', kind: 'YOUNG_PERSON', count: 1 }], whyNotAccept: null, whyNotHold: null, whyNotDecline: null,
};
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';
const answered = (state: string, answer: string | null) => ({ data: { answerOffer: { __typename: 'MyDate', bookingId: 'b1', state, permission: 'NOT_NEEDED', answer, whyNotAccept: null, whyNotHold: null, whyNotDecline: null } } });

test('the date that waits for an answer comes first, with three answers of the same weight', async () => {
  renderPage(NextDateCard, { answers: { NextDateCard: { data: { myDates: [{ ...date, bookingId: 'b0', state: 'CONFIRMED', answer: 'YES', heldOn: '2026-11-30' }, date] } } } });
  expect(await screen.findByRole('heading', { name: 'Help choose a new team manager' })).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Yes, I can come', 'Not sure yet', 'No, not this time']);
  for (const words of ['Tuesday 8 December, 4:30pm to 6:30pm', '£52.50, and your fares', 'We pay you by Tuesday 22 December.', 'Jo, Dan and Priya', 'And 1 young person.', 'Please tell us by Thursday 3 December.']) {
    expect(text()).toContain(words);
  }
});

test('yes is one tap, sent once with a key, and the card then says what follows', async () => {
  let said = false;
  const { asked } = renderPage(NextDateCard, {
    answers: {
      NextDateCard: () => ({ data: { myDates: [said ? { ...date, state: 'ACCEPTED', answer: 'YES' } : date] } }),
      AnswerOffer: () => { said = true; return answered('ACCEPTED', 'YES'); },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, I can come' }));
  await waitFor(() => expect(text()).toContain('You said yes. Thank you.'));
  const sent = asked.filter(({ operation }) => operation === 'AnswerOffer');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.variables).toMatchObject({ bookingId: 'b1', answer: 'YES', idempotencyKey: expect.stringMatching(/^[\w-]{8,}$/) });
});

test('when the last place has gone, the reason is said and nothing else is lost', async () => {
  renderPage(NextDateCard, { answers: { NextDateCard: { data: { myDates: [date] } }, AnswerOffer: { refusal: { code: 'SEATS_FULL' } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, I can come' }));
  await waitFor(() => expect(text()).toContain('Someone took the last place just now.'));
});

test('a young person who said yes reads why they wait', async () => {
  renderPage(NextDateCard, { answers: { NextDateCard: { data: { myDates: [{ ...date, state: 'ACCEPTED', permission: 'WAITING', answer: 'YES' }] } } } });
  await screen.findByText('Your next date');
  expect(text()).toContain('We also ask someone who looks after you.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('with nothing to do, it says so', async () => {
  renderPage(NextDateCard, { answers: { NextDateCard: { data: { myDates: [] } } } });
  expect(await screen.findByText('Nothing to do today. Enjoy your day.')).toBeTruthy();
});
