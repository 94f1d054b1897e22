import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import DaysOfMyChildrenPage from './days-of-my-children-page';

afterEach(cleanup);

const day = {
  __typename: 'DayOfMyChild', bookingId: 'b1', childName: 'Kit', title: 'Help choose a youth worker', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:00', place: 'Talbot Road hub', meets: 'Jo', comes: 'BROUGHT', goes: 'COLLECTED',
  collector: 'Pavel Novak', iCollect: false, fetchers: [], takers: [], contacts: ['Pat Vale'], leftHow: null, leftAt: null, leftWith: null, whyNotSayChanged: null, changes: [],
};
const show = (...days: readonly object[]) => renderPage(DaysOfMyChildrenPage, { answers: { DaysOfMyChildrenPage: { data: { daysOfMyChildren: days } }, SayDayChanged: { data: { sayDayChanged: day } } } });

test('says how the child comes, who collects them and whom we call', async () => {
  show(day);
  expect(await screen.findByText('Pavel Novak collects them')).toBeTruthy();
  expect(screen.getByText('Somebody brings them')).toBeTruthy();
  expect(screen.getByText('Pat Vale')).toBeTruthy();
});

test('where nobody is named, nobody is guessed; whoever collects is told that it is them', async () => {
  show({ ...day, collector: null }, { ...day, bookingId: 'b2', iCollect: true });
  expect(await screen.findByText('Somebody collects them')).toBeTruthy();
  expect(screen.getByText('You collect them')).toBeTruthy();
});

test('where we are on the way with them, it says who of us', async () => {
  show({ ...day, comes: 'FETCHED_BY_US', goes: 'TAKEN_BY_US', collector: null, fetchers: ['Jo Marsden', 'Priya Nair'], takers: ['Dan Hargreaves', 'Jo Marsden'] });
  expect(await screen.findByText('Jo Marsden and Priya Nair pick them up')).toBeTruthy();
  expect(screen.getByText('Dan Hargreaves and Jo Marsden take them home')).toBeTruthy();
});

test('what is different goes to the team in their own words; nothing empty is sent', async () => {
  const { asked } = show(day);
  fireEvent.click(await screen.findByText('Something is different'));
  fireEvent.click(screen.getByRole('button', { name: 'Tell the team' }));
  expect((await screen.findAllByText('Write what is different.')).length).toBeGreaterThan(0);
  fireEvent.change(screen.getByLabelText('What is different?'), { target: { value: 'My sister collects Kit.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Tell the team' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'SayDayChanged')?.variables).toEqual({ bookingId: 'b1', words: 'My sister collects Kit.' }));
});

test('afterwards it says with whom they went, and nothing more can be said about the way', async () => {
  show({ ...day, leftHow: 'COLLECTED', leftAt: '2026-12-08T18:40:00Z', leftWith: 'Pat Vale' });
  expect(await screen.findByText(/Kit went home with Pat Vale/)).toBeTruthy();
  expect(screen.queryByText('Something is different')).toBeNull();
});
