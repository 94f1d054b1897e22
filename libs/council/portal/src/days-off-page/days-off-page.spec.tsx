import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import DaysOffPage from './days-off-page';

afterEach(cleanup);

const summer = { __typename: 'DaysOff', id: 'd1', kind: 'SCHOOL_HOLIDAY', name: 'Summer holidays', from: '2027-07-26', to: '2027-09-03', whyNotTakeAway: null };
const christmas = { __typename: 'BankHoliday', day: '2099-12-25', name: 'Christmas Day' };
const show = (daysOff: readonly object[]) => renderPage(DaysOffPage, { answers: {
  DaysOffPage: { data: { daysOff, bankHolidays: [christmas] } }, SayDaysOff: { data: { sayDaysOff: [summer] } }, TakeAwayDaysOff: { data: { takeAwayDaysOff: [] } },
} });

test('without school holidays it says what that means, and they are added with their first and last day', async () => {
  const { asked } = show([]);
  expect(await screen.findByText(/nobody of school age is asked to a weekday/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('What is it?'), { target: { value: 'SCHOOL_HOLIDAY' } });
  fireEvent.change(screen.getByLabelText('What is it called?'), { target: { value: 'Summer holidays' } });
  for (const [place, parts] of [[0, ['26', '7', '2027']], [1, ['3', '9', '2027']]] as const) {
    for (const [at, name] of ['Day', 'Month', 'Year'].entries()) fireEvent.change(screen.getAllByLabelText(name)[place]!, { target: { value: parts[at] } });
  }
  fireEvent.click(screen.getByRole('button', { name: 'Keep these days' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'SayDaysOff')?.variables).toEqual({ input: { kind: 'SCHOOL_HOLIDAY', name: 'Summer holidays', from: '2027-07-26', to: '2027-09-03' } });
});

test('what is said is taken away while it has not begun; what has begun says why it stays', async () => {
  const { asked } = show([{ ...summer, id: 'd0', name: 'Half term', whyNotTakeAway: 'DAYS_OFF_BEGUN' }, summer]);
  expect(await screen.findByText('These days have begun. They stay as they are.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take away: Summer holidays' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'TakeAwayDaysOff')?.variables).toEqual({ id: 'd1' });
});
