import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import ChildrenPage from './children-page';

afterEach(cleanup);

const pat = { __typename: 'AroundChild', id: 'g1', name: 'Pat Vale', relation: 'mother', phone: '07700900111' };
const kit = {
  __typename: 'ChildDay', bookingId: 'b1', memberId: 'm1', memberName: 'Kit', isThere: false, comes: null, goes: null, neverAlone: true, gaps: ['COMES', 'GOES', 'CONTACT'], leftHow: null, leftAt: null,
  collector: null, contacts: [], around: [pat], leftWith: null, fetchers: [], takers: [], ours: [{ __typename: 'OneOfUs', id: 'p1', name: 'Jo Marsden' }, { __typename: 'OneOfUs', id: 'p2', name: 'Priya Nair' }], leastOfUs: 2, travel: 'NO', changes: [],
};
const session = { __typename: 'Session', id: 's1', title: 'Panel', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:00', place: 'Hub', registerClosedAt: null };
const shows = (...days: readonly object[]) => renderPage(ChildrenPage, {
  path: '/team/dates/:id/children', at: '/team/dates/s1/children',
  answers: { ChildrenPage: { data: { session, childDays: days } }, PlanChildDay: { data: { planChildDay: { ...kit, gaps: [] } } }, SeeDayChange: { data: { seeDayChange: kit } }, MarkChildLeft: { data: { markChildLeft: { ...kit, leftHow: 'COLLECTED' } } } },
});

test('says what is still to be found out; people are chosen from those around the child, and no way is offered that a rule forbids', async () => {
  const { asked } = shows(kit);
  expect(await screen.findByText(/Still to find out: how they come, how they go home/)).toBeTruthy();
  expect(screen.queryByLabelText('They go home alone')).toBeNull();
  fireEvent.click(screen.getByText('Plan the day of Kit'));
  fireEvent.click(screen.getByLabelText('Somebody brings them'));
  fireEvent.click(screen.getByLabelText('Somebody collects them'));
  fireEvent.change(screen.getByLabelText('Who collects them?'), { target: { value: 'g1' } });
  fireEvent.click(screen.getByLabelText('Pat Vale (mother)'));
  fireEvent.click(screen.getByRole('button', { name: 'Keep this plan' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'PlanChildDay')?.variables).toEqual({ bookingId: 'b1', plan: { comes: 'BROUGHT', goes: 'COLLECTED', collectorId: 'g1', contactIds: ['g1'], fetcherIds: [], takerIds: [] } }));
});

test('without a yes to travel our car is not offered; with one, those of us who are with them are named', async () => {
  shows(kit);
  expect(await screen.findByText(/They said no to being taken by us/)).toBeTruthy();
  expect([screen.queryByLabelText('We fetch them'), screen.queryByLabelText('We take them home')]).toEqual([null, null]);
  cleanup();
  const { asked } = shows({ ...kit, travel: 'YES' });
  await screen.findByText('There is a yes to being taken by us.');
  expect(screen.queryByText('Who of us takes them home?')).toBeNull();
  fireEvent.click(screen.getByLabelText('Somebody brings them'));
  fireEvent.click(screen.getByLabelText('We take them home'));
  fireEvent.click(screen.getByLabelText('Jo Marsden'));
  fireEvent.click(screen.getByLabelText('Priya Nair'));
  fireEvent.click(screen.getByLabelText('Pat Vale (mother)'));
  fireEvent.click(screen.getByRole('button', { name: 'Keep this plan' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'PlanChildDay')?.variables).toEqual({ bookingId: 'b1', plan: { comes: 'BROUGHT', goes: 'TAKEN_BY_US', collectorId: null, contactIds: ['g1'], fetcherIds: [], takerIds: ['p1', 'p2'] } }));
});

test('a child who is there is marked as left, with whom', async () => {
  const { asked } = shows({ ...kit, isThere: true, comes: 'BROUGHT', goes: 'COLLECTED', collector: pat, contacts: [pat], gaps: [] });
  expect(await screen.findByText('Still here')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Left safely' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'MarkChildLeft')?.variables).toEqual({ bookingId: 'b1', how: 'COLLECTED', withId: 'g1' }));
});

test('what somebody who looks after them says is different stands above the plan until somebody has read it', async () => {
  const { asked } = shows({ ...kit, gaps: ['CHANGE'], changes: [{ __typename: 'DayChange', id: 'c1', who: 'Pat Vale', words: 'My sister collects Kit.', saidAt: '2026-12-07T09:00:00Z', seenAt: null }] });
  expect(await screen.findByText('“My sister collects Kit.”')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^I have read it/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'SeeDayChange')?.variables).toEqual({ id: 'c1' }));
});
