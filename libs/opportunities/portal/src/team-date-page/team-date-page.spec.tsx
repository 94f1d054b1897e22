import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import TeamDatePage from './team-date-page';

afterEach(cleanup);

const booking = (id: string, memberName: string, different: object) => ({
  __typename: 'Booking', id, memberId: `m-${id}`, memberName, memberKind: 'PARENT_CARER', state: 'OFFERED', permission: 'NOT_NEEDED', offeredAt: '2026-11-23T09:00:00Z', answeredAt: null,
  answerBy: '2026-12-03', whyNotConfirm: 'NOT_ACCEPTED', missing: [], ...different,
});
const session = {
  __typename: 'Session', id: 's1', kind: 'PANEL', title: 'Interview panel: team manager', plainSummary: 'Three people want this job.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
  place: 'Harbour House, room 2', placeNote: null, payPence: 5500, payBy: '2026-12-22', answerBy: '2026-12-03', contactName: 'Jo', withNames: ['Priya'], referenceLevel: 2, break: null, whyNotPlanBreak: null, whyNotCloseRegister: 'REGISTER_NOT_OPEN', placeLooks: [], shakenPlan: null, keptApart: [],
  whoFits: { __typename: 'WhoFits', languages: ['Polish', 'Urdu'], fromAge: 16, toAge: 25, about: ['housing'] }, whyNotSayWhoFits: 'PEOPLE_ASKED',
  askedAllTheSame: [{ __typename: 'AskedAllTheSame', bookingId: 'kev', gaps: ['LANGUAGE'], reason: 'He asked to hear of it.', askedByName: 'Jo', askedAt: '2026-11-23T09:00:00Z' }],
  seats: [{ __typename: 'SeatGroup', kind: 'PARENT_CARER', count: 2, taken: 1 }, { __typename: 'SeatGroup', kind: 'YOUNG_PERSON', count: 1, taken: 1 }],
  bookings: [
    booking('maria', 'Maria', { state: 'ACCEPTED', answeredAt: '2026-11-30T09:12:00Z', whyNotConfirm: null }),
    booking('ellis', 'Ellis', { memberKind: 'YOUNG_PERSON', state: 'ACCEPTED', permission: 'WAITING', answeredAt: '2026-11-27T10:00:00Z', whyNotConfirm: 'PERMISSION_WAITING' }),
    booking('kev', 'Kev', {}),
  ],
};
const next = {
  suggestedMembers: {
    __typename: 'Suggestions', fit: 2, cannot: 1, leftOutCount: 14,
    leftOut: [{ __typename: 'LeftOutMember', memberId: 'finn', memberName: 'Finn', memberKind: 'YOUNG_PERSON', gaps: ['RATHER_NOT', 'LANGUAGE', 'TOO_YOUNG'], languages: ['Turkish'] }],
    next: [
      { __typename: 'SuggestedMember', memberId: 'leanne', memberName: 'Leanne', memberKind: 'PARENT_CARER', timesThisYear: 0, timesEver: 0, lastAskedOn: null, interested: true, shares: ['Housing for families'], speaksWanted: ['Polish'], ageFits: null, placeToLookAt: false, apartFrom: [], saysWhen: null, languages: ['Polish', 'Turkish'], missing: [] },
      { __typename: 'SuggestedMember', memberId: 'owen', memberName: 'Owen', memberKind: 'PARENT_CARER', timesThisYear: 2, timesEver: 4, lastAskedOn: '2026-09-03', interested: false, shares: [], speaksWanted: [], ageFits: true, placeToLookAt: false, apartFrom: ['Maria'], saysWhen: null, languages: [], missing: [] },
    ],
  },
};
const shows = (answers = {}) => renderPage(TeamDatePage, { path: '/team/dates/:id', at: '/team/dates/s1', answers: { TeamDatePage: { data: { session } }, WhoIsNext: { data: next }, SessionNeeds: { data: { sessionNeeds: [] } }, LevelsToAskFor: { data: { referenceLevels: [1, 2, 3].map((level) => ({ __typename: 'ReferenceLevel', level, words: `Says thing ${level}` })) } }, ...answers } });
const text = (node: Element | null = document.body) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const lineOf = async (name: string) => (await screen.findByText(name, { selector: 'b' })).closest('li')!;

test('each seat says who has it; one that waits for permission says why and cannot be confirmed', async () => {
  const { asked } = shows();
  const ellis = await lineOf('Ellis');
  expect(text(ellis)).toContain('Ellis can’t say yes to this alone yet, so we asked one more person. No answer yet.');
  const confirm = within(ellis).getByRole('button', { name: 'Confirm Ellis' });
  expect(confirm.getAttribute('aria-disabled')).toBe('true');
  expect(text(ellis)).toContain('We need one more yes, from a person who looks after them.');
  fireEvent.click(confirm);
  expect(asked.some(({ operation }) => operation === 'ConfirmBooking')).toBe(false);
  expect(text(await lineOf('1 open seat'))).toContain('Open');
});

test('somebody who said yes is confirmed with one press', async () => {
  const { asked } = shows({ ConfirmBooking: { data: { confirmBooking: { __typename: 'Booking', id: 'maria', state: 'CONFIRMED', permission: 'NOT_NEEDED', whyNotConfirm: 'ALREADY_CONFIRMED', whyNotMark: 'REGISTER_NOT_OPEN' } } } });
  fireEvent.click(within(await lineOf('Maria')).getByRole('button', { name: 'Confirm Maria' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'ConfirmBooking')?.variables).toEqual({ bookingId: 'maria' }));
});

test('who is next stands in fair turn with the reason, and one press asks them', async () => {
  const { asked } = shows({ AskMember: { data: { invite: { __typename: 'Session', id: 's1' } } } });
  const leanne = await lineOf('Leanne');
  expect(text(leanne)).toMatch(/^1.*First time.*Speaks Polish, which helps here. Speaks Turkish. Cares about this: Housing for families. Likes to do this. Not in the last year. Not asked before./);
  expect(text(await lineOf('Owen'))).toContain('The age fits. 2 times in the last year. Last asked on Thursday 3 September 2026.');
  expect(text()).toContain('1 person can’t be asked for this one. We do not show why.');
  fireEvent.click(within(leanne).getByRole('button', { name: 'Ask Leanne' }));
  expect(await screen.findByText(/We asked Leanne/)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'AskMember')?.variables).toMatchObject({ sessionId: 's1', memberIds: ['leanne'] });
});

test('a refused invitation says why', async () => {
  shows({ AskMember: { refusal: { code: 'YOUNG_IN_SCHOOL_HOURS', field: 'memberIds' } } });
  fireEvent.click(within(await lineOf('Leanne')).getByRole('button', { name: 'Ask Leanne' }));
  expect(await screen.findByText(/This is in school time/)).toBeTruthy();
});

test('two who must not be in one room stand before everything else, without a why; and it is said before somebody is asked', async () => {
  shows({ TeamDatePage: { data: { session: { ...session, keptApart: [{ __typename: 'KeptApart', oneId: 'm-maria', oneName: 'Maria', otherId: 'm-ellis', otherName: 'Ellis' }] } } } });
  const note = (await screen.findByText(/must not be in one room\./)).closest('.note')!;
  expect(text(note)).toBe('Maria and Ellis must not be in one room. Find another date for one of them before you confirm. Do not tell either of them about the other.');
  expect(within(note as HTMLElement).getByRole('link', { name: 'Ellis' }).getAttribute('href')).toBe('/team/people/m-ellis/around');
  expect(text(await lineOf('Owen'))).toContain('Must not be in one room with Maria');
});

test('a date says which reference it asks for, and asks for another', async () => {
  const { asked } = shows({ AskForReference: { data: { askForReference: { __typename: 'Session', id: 's1', referenceLevel: 3, bookings: [] } } } });
  expect(await screen.findByText(/Says thing 2\./)).toBeTruthy();
  const form = within(screen.getByRole('form', { name: 'Reference for this date', hidden: true }));
  fireEvent.change(form.getByLabelText('A reference that says at least'), { target: { value: '3' } });
  fireEvent.click(form.getByRole('button', { name: 'Change it', hidden: true }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'AskForReference')?.variables).toEqual({ sessionId: 's1', level: 3 }));
});

test('whom it does not fit stands apart with where, without an age; asking all the same needs a reason, and says so', async () => {
  const { asked } = shows({ AskAllTheSame: { data: { askAllTheSame: { __typename: 'Session', id: 's1' } } } });
  expect(await screen.findByText('14 people are left out: it does not fit them')).toBeTruthy();
  const finn = await lineOf('Finn');
  expect(text(finn)).toContain('Asked not to do this kind of thing. Does not speak Polish or Urdu. Is younger; this is for 16 to 25. Speaks Turkish.');
  expect(text()).toContain('And 13 more. Find them by name.');
  const form = within(within(finn).getByRole('form', { name: 'Ask Finn all the same', hidden: true }));
  fireEvent.click(form.getByRole('button', { name: 'Ask them: Finn', hidden: true }));
  expect((await form.findAllByText('Write why you ask them.')).length).toBeGreaterThan(0);
  expect(asked.some(({ operation }) => operation === 'AskAllTheSame')).toBe(false);
  fireEvent.change(form.getByLabelText('Why?'), { target: { value: 'He speaks a little.' } });
  fireEvent.click(form.getByRole('button', { name: 'Ask them: Finn', hidden: true }));
  expect(await screen.findByText(/We asked Finn all the same, and kept why/)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'AskAllTheSame')?.variables).toMatchObject({ sessionId: 's1', memberId: 'finn', reason: 'He speaks a little.' });
});

test('who was asked all the same has it beside the name: where it did not fit, who asked and why', async () => {
  shows();
  expect(text(await lineOf('Kev'))).toMatch(/Asked all the same Does not speak Polish or Urdu\. Jo, .*: “He asked to hear of it.”/);
});

test('whom a date suits stays once somebody was asked, and before that it is said in words', async () => {
  shows();
  expect(await screen.findByText('16 to 25')).toBeTruthy();
  expect(screen.queryByRole('form', { name: 'Whom it suits', hidden: true })).toBeNull();
  cleanup();
  const { asked } = shows({
    TeamDatePage: { data: { session: { ...session, whyNotSayWhoFits: null, bookings: [], askedAllTheSame: [] } } },
    SayWhoFits: { refusal: { code: 'LANGUAGE_UNKNOWN', field: 'languages', params: { typed: 'Klingon' } } },
  });
  const form = within(await screen.findByRole('form', { name: 'Whom it suits', hidden: true }));
  fireEvent.change(form.getByLabelText('Languages that help'), { target: { value: 'Klingon' } });
  fireEvent.change(form.getByLabelText('Up to age'), { target: { value: '' } });
  fireEvent.click(form.getByRole('button', { name: 'Save this', hidden: true }));
  expect((await form.findAllByText(/We do not know “Klingon”/)).length).toBeGreaterThan(0);
  expect(asked.find(({ operation }) => operation === 'SayWhoFits')?.variables).toEqual({ sessionId: 's1', input: { languages: ['Klingon'], fromAge: 16, toAge: null, about: ['housing'] } });
});

test('somebody in the safety plan who can’t watch any more is told by name, with what it means and the way to the plan', async () => {
  shows({ TeamDatePage: { data: { session: { ...session, shakenPlan: { __typename: 'ShakenPlan', lostNames: ['Maria Reed'], stops: true } } } } });
  expect(await screen.findByText('Can’t watch on this date any more: Maria Reed.')).toBeTruthy();
  expect(screen.getByText(/Too few are left. Nobody under 18 is counted on/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Look at the safety plan' }).getAttribute('href')).toMatch(/safety-plan$/);
});
