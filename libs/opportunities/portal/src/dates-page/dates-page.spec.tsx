import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import DatesPage from './dates-page';

afterEach(cleanup);

const date = (bookingId: string, different: object) => ({
  __typename: 'MyDate', bookingId, title: `Date ${bookingId}`, heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', answerBy: '2026-12-03',
  state: 'OFFERED', permission: 'NOT_NEEDED', answer: null, whyNotAccept: null, whyNotDecline: null, ...different,
});

test('what waits for an answer comes first, then what is coming, then what was', async () => {
  renderPage(DatesPage, {
    answers: {
      DatesPage: {
        data: {
          myDates: [
            date('came', { state: 'CAME', answer: 'YES', whyNotDecline: 'SESSION_STARTED' }), date('no', { state: 'DECLINED', answer: 'NO' }),
            date('sure', { state: 'CONFIRMED', answer: 'YES' }), date('asked', {}),
          ],
        },
      },
    },
  });
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Can you come?', 'Coming up', 'These are over', 'Not this time']);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/dates/asked', '/dates/sure', '/dates/came', '/dates/no']);
  expect(screen.getByText('Your place is sure')).toBeTruthy();
});

test('without dates, it says what will come here', async () => {
  renderPage(DatesPage, { answers: { DatesPage: { data: { myDates: [] } } } });
  expect(await screen.findByText(/No dates yet/)).toBeTruthy();
});
