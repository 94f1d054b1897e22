import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import WhenICanPage from './when-i-can-page';

afterEach(cleanup);

const tuesdays = { __typename: 'FreeTime', days: ['TU'], often: 'WEEK', from: '16:00', to: null, startsOn: '2026-11-23', words: 'Tuesdays after 4pm' };
const clinic = { __typename: 'BusyTime', days: ['TH'], often: 'WEEK', from: '09:00', to: '13:00', startsOn: '2026-11-23', until: null, except: ['2026-12-24'], words: 'Thursdays, 9am to 1pm' };
const mine = { __typename: 'Member', id: 'm1', profile: { __typename: 'Profile', id: 'm1', mostAMonth: 2, ratherNot: ['PANEL'], times: [tuesdays], away: [{ __typename: 'Away', from: '2026-12-21', to: '2026-12-28' }], awayReasons: ['With my sister'], busy: [clinic], busyReasons: [null] } };
const show = () => renderPage(WhenICanPage, { path: '/me/when', answers: { WhenICanPage: { data: { myRecord: mine } }, SayWhenICan: { data: { sayWhenICan: mine } }, SayRatherNot: { data: { sayRatherNot: mine } } } });
const said = { times: [{ days: ['TU'], often: 'WEEK', from: '16:00', to: null, startsOn: '2026-11-23' }], away: [{ from: '2026-12-21', to: '2026-12-28' }], busy: [{ days: ['TH'], often: 'WEEK', from: '09:00', to: '13:00', startsOn: '2026-11-23', until: null, except: ['2026-12-24'] }], mostAMonth: 2 };

test('a time is added in the words people use, and everything else stays', async () => {
  const { asked } = show();
  const form = within(await screen.findByRole('form', { name: 'Add a time', hidden: true }));
  fireEvent.click(form.getByLabelText('Saturday'));
  fireEvent.change(form.getByLabelText('From'), { target: { value: '10am' } });
  fireEvent.click(form.getByRole('button', { name: 'Add this time', hidden: true }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'SayWhenICan')?.variables.input).toEqual({ ...said, times: [...said.times, { days: ['SA'], often: 'WEEK', from: '10:00', to: null, startsOn: null }] }));
});

test('every other week says from which week, when it is added and where it stands', async () => {
  const { asked } = show();
  const form = within(await screen.findByRole('form', { name: 'Add a time', hidden: true }));
  fireEvent.click(form.getByLabelText('Saturday'));
  fireEvent.change(form.getByLabelText('How often?'), { target: { value: 'NEXT_WEEK' } });
  fireEvent.click(form.getByRole('button', { name: 'Add this time', hidden: true }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'SayWhenICan')?.variables.input).toEqual({ ...said, times: [...said.times, { days: ['SA'], often: 'TWO_WEEKS', from: null, to: null, startsOn: null, fromNextWeek: true }] }));
  cleanup();
  const fortnight = { ...tuesdays, often: 'TWO_WEEKS', startsOn: '2026-11-30', words: 'Every other Tuesday after 4pm' };
  renderPage(WhenICanPage, { path: '/me/when', answers: { WhenICanPage: { data: { myRecord: { ...mine, profile: { ...mine.profile, times: [fortnight] } } } } } });
  expect((await screen.findByText(/It counts from the week of/)).textContent?.replaceAll('\u00a0', ' ')).toBe('It counts from the week of Monday 30 November 2026.');
});

test('a limit is theirs to set and to take away', async () => {
  const { asked } = show();
  fireEvent.change(await screen.findByLabelText('The most dates in a month'), { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save this' }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'SayWhenICan')?.variables.input).toEqual({ ...said, mostAMonth: null }));
});

test('what is said is taken away with one tap', async () => {
  const { asked } = show();
  fireEvent.click(await screen.findByRole('button', { name: 'Take away: Tuesdays after 4pm' }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'SayWhenICan')?.variables.input).toEqual({ ...said, times: [] }));
});

test('what somebody would rather not do is theirs to say and to take back, without a why', async () => {
  const { asked } = show();
  const form = within(await screen.findByRole('form', { name: 'What I would rather not do' }));
  expect((form.getByLabelText('Interview panels') as HTMLInputElement).checked).toBe(true);
  fireEvent.click(form.getByLabelText('Interview panels'));
  fireEvent.click(form.getByLabelText('Training'));
  fireEvent.click(form.getByRole('button', { name: 'Save my choices' }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'SayRatherNot')?.variables).toEqual({ kinds: ['TRAINING'] }));
});

const newest = (asked: ReturnType<typeof show>['asked']) => asked.findLast(({ operation }) => operation === 'SayWhenICan')?.variables.input;

test('what comes again and again is added with a note nobody else reads, and what was noted before is not sent again', async () => {
  const { asked } = show();
  expect(await screen.findByText('Your note: With my sister')).toBeTruthy();
  const form = within(screen.getByRole('form', { name: 'Times I can’t come', hidden: true }));
  fireEvent.click(form.getByLabelText('Monday'));
  fireEvent.change(form.getByLabelText('From'), { target: { value: '6pm' } });
  fireEvent.change(form.getByLabelText('A note for you'), { target: { value: 'Night shift' } });
  fireEvent.click(form.getByRole('button', { name: 'Add this', hidden: true }));
  await waitFor(() => expect(newest(asked)).toEqual({ ...said, busy: [...said.busy, { days: ['MO'], often: 'WEEK', from: '18:00', to: null, startsOn: null, until: null, except: [], why: 'Night shift' }] }));
});

test('one day they can all the same is added to the ones there are', async () => {
  const { asked } = show();
  const form = within(await screen.findByRole('form', { name: 'A day I can: Thursdays, 9am to 1pm', hidden: true }));
  for (const [label, value] of [['Day', '31'], ['Month', '12'], ['Year', '2026']] as const) fireEvent.change(form.getByLabelText(label), { target: { value } });
  fireEvent.click(form.getByRole('button', { name: 'Add this day', hidden: true }));
  await waitFor(() => expect(newest(asked)).toEqual({ ...said, busy: [{ ...said.busy[0], except: ['2026-12-24', '2026-12-31'] }] }));
});
