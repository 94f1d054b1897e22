import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import DatePage from './date-page';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const date = {
  __typename: 'MyDate', bookingId: 'b1', title: 'Help choose a new team manager', plainSummary: 'You meet three people.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
  place: 'Harbour House', placeNote: null, break: null, payPence: 5250, payBy: '2026-12-22', answerBy: '2026-12-03', state: 'CONFIRMED', permission: 'NOT_NEEDED', answer: 'YES', answeredAt: '2026-11-30T09:12:00Z',
  contactName: 'Jo', withNames: [], others: [], papers: [], whyNotAccept: null, whyNotHold: null, whyNotDecline: null, whyNotTakePart: [], askedInSpiteOf: [],
};
const shows = (different: object = {}) => renderPage(DatePage, { path: '/dates/:id', at: '/dates/b1', answers: { DatePage: { data: { myDate: { ...date, ...different } } } } });
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';

test('somebody whose place is sure reads when, where, how much, and can still change it', async () => {
  const { asked } = shows();
  expect(await screen.findByRole('heading', { level: 1, name: 'Help choose a new team manager' })).toBeTruthy();
  expect(asked[0]?.variables).toEqual({ bookingId: 'b1' });
  for (const words of ['Your place is sure.', '£52.50', 'We pay you by Tuesday 22 December', 'In your calendar it will just say “Meet Jo”.']) expect(text()).toContain(words);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent).filter((name) => name !== 'Add to my calendar')).toEqual(['Not sure yet', 'No, not this time']);
});

test.each([
  ['SIGN_IN_FIRST', 401, 'You are signed out now. Load the page again and sign in.'],
  ['LOOKING_ALONG_ONLY', 403, 'This is theirs to take. You can only look.'],
])('a calendar file that is refused with %s leaves no file, but says why', async (code, status, sentence) => {
  const asked = vi.fn((_from: string) => Promise.resolve(Response.json({ refusal: { code } }, { status })));
  vi.stubGlobal('fetch', asked);
  shows();
  fireEvent.click(await screen.findByRole('button', { name: 'Add to my calendar' }));
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(asked).toHaveBeenCalledWith('/files/dates/b1.ics');
});

test('when it is full, only no is left and the reason stands above it', async () => {
  shows({ state: 'OFFERED', answer: null, whyNotAccept: 'SEATS_FULL', whyNotHold: 'SEATS_FULL' });
  expect(await screen.findByText(/Someone took the last place/)).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['No, not this time']);
});

test('what a guardian said no to is told by a person, not by the page', async () => {
  shows({ state: 'CANCELLED', permission: 'REFUSED', answer: null, whyNotAccept: 'PERMISSION_REFUSED', whyNotHold: 'PERMISSION_REFUSED', whyNotDecline: 'PERMISSION_REFUSED' });
  await screen.findByText('It is not your fault.', { exact: false });
  expect(text()).toContain('Jo will talk it through with you.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a date nobody answered in time says it is over', async () => {
  shows({ state: 'ACCEPTED', permission: 'WAITING', whyNotAccept: 'SESSION_STARTED', whyNotHold: 'SESSION_STARTED', whyNotDecline: 'SESSION_STARTED' });
  expect(await screen.findByText('This date is over.')).toBeTruthy();
  expect(text()).not.toContain('We keep your place');
});

test('a date that is over asks nothing', async () => {
  shows({ state: 'CAME', whyNotAccept: 'SESSION_STARTED', whyNotHold: 'SESSION_STARTED', whyNotDecline: 'SESSION_STARTED' });
  expect(await screen.findByText('You were there. Thank you.')).toBeTruthy();
  expect(screen.queryByText('Do you want to change something?')).toBeNull();
});

test('papers to look at stand on the page, with how long and until when', async () => {
  shows({ papers: [{ __typename: 'MyPaper', id: 'p1', title: 'The questions', pages: 3, lookUntil: '2026-12-15' }] });
  expect((await screen.findByRole('link', { name: /The questions/ })).getAttribute('href')).toBe('/dates/b1/papers/p1');
  expect(text()).toContain('3 pages');
  expect(text()).toContain('until Tuesday 15 December');
});

test.each([['RATHER_NOT', /We have not forgotten/], ['LANGUAGE', /speak another language/], ['TOO_OLD', /other ages/]])('somebody who was asked all the same (%s) reads that it is so, and that no is fine; never the reason', async (gap, words) => {
  shows({ state: 'OFFERED', answer: null, answeredAt: null, askedInSpiteOf: [gap] });
  expect((await screen.findByText(words)).textContent).toContain('No is fine.');
});

test('hours that are not safe at their age are told in plain words, and nobody is to blame', async () => {
  const thing = (code: string) => ({ __typename: 'MissingThing', code, name: null, until: null });
  shows({ state: 'ACCEPTED', whyNotTakePart: [thing('TOO_YOUNG'), thing('YOUNG_WEEK_TOO_LONG'), thing('YOUNG_TOO_LATE')] });
  expect(await screen.findByText(/You are too young for this date/)).toBeTruthy();
  expect(screen.getByText(/With this one it would be too much in one week/)).toBeTruthy();
  expect(screen.getByText(/They do not fit somebody your age/)).toBeTruthy();
  expect(text()).not.toContain('null');
});
