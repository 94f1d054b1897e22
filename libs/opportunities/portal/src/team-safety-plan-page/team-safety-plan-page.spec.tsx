import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import TeamSafetyPlanPage from './team-safety-plan-page';

afterEach(cleanup);

const plan = {
  __typename: 'SafetyPlan', id: 'p1', title: 'Look at youth spaces', heldOn: '2026-12-08', startsAt: '16:00', endsAt: '19:00', place: 'Talbot Family Hub', youngPlaces: 5, adults: 3, adultNames: ['Ama Boateng', 'Dan Hargreaves', 'Jo Marsden'], lostNames: [], whatItLacks: null, adultIds: ['a1', 'a2', 'a3'], leastAdults: 2, state: 'WRITTEN',
  writtenByName: 'Jo Marsden', writtenAt: '2026-11-25T15:50:00Z', lookedAtByName: null, lookedAt: null, wish: null, whyNotSign: 'SAFETY_PLAN_OWN',
  risks: [{ __typename: 'PlannedRisk', what: 'The road', answer: 'Belts on, one of us in the back.' }],
};
const shows = (safety: object) => renderPage(TeamSafetyPlanPage, {
  path: '/team/dates/:id/safety-plan', at: '/team/dates/s1/safety-plan',
  answers: {
    TeamSafetyPlanPage: { data: { session: { __typename: 'Session', id: 's1', title: plan.title, heldOn: plan.heldOn, startsAt: '16:00', endsAt: '19:00', place: plan.place, safety: { __typename: 'SafetyNeed', needed: true, lacking: true, whyLacking: 'SAFETY_PLAN_NOT_SIGNED', before: 'ASKING', leastAdults: 2, ours: [{ __typename: 'OneOfUs', id: 'a2', name: 'Dan Hargreaves' }, { __typename: 'OneOfUs', id: 'a3', name: 'Jo Marsden' }], plan: null, ...safety } } } },
    WriteSafetyPlan: { data: { writeSafetyPlan: plan } },
  },
});

test('a date that needs a plan says so first, and the coordinator writes what could go wrong', async () => {
  const { asked } = shows({});
  expect(await screen.findByText(/nobody under 18 can be asked/)).toBeTruthy();
  const form = screen.getByRole('form', { name: 'The safety plan' });
  expect(within(form).getByText(/name nobody/)).toBeTruthy();
  fireEvent.change(within(form).getAllByLabelText('What could go wrong')[0]!, { target: { value: 'The road' } });
  fireEvent.change(within(form).getAllByLabelText('What we do about it')[0]!, { target: { value: 'Belts on.' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Ask a manager to sign it' }));
  expect((await screen.findAllByText('Choose who of us watches.')).length).toBeGreaterThan(0);
  fireEvent.click(within(form).getByLabelText('Dan Hargreaves'));
  fireEvent.click(within(form).getByLabelText('Jo Marsden'));
  fireEvent.click(within(form).getByRole('button', { name: 'Ask a manager to sign it' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'WriteSafetyPlan')?.variables).toEqual({
    sessionId: 's1', input: { risks: [{ what: 'The road', answer: 'Belts on.' }], adultIds: ['a2', 'a3'] },
  }));
});

test('what the manager wants changed stands above the plan, and the form holds what was written', async () => {
  shows({ plan: { ...plan, state: 'SENT_BACK', lookedAtByName: 'Hannah Lyle', wish: 'Who drives?' } });
  expect(await screen.findByText(/Hannah Lyle wants something changed/)).toBeTruthy();
  expect(screen.getByText('Who drives?')).toBeTruthy();
  expect((screen.getAllByLabelText('What could go wrong')[0] as HTMLTextAreaElement).value).toBe('The road');
  expect(screen.getByRole('button', { name: 'Ask for a new signature' })).toBeTruthy();
});

test('where young people may be asked before, the page says that nobody counts on them until it is signed', async () => {
  shows({ before: 'COUNTING' });
  expect(await screen.findByText(/nobody under 18 can be counted on/)).toBeTruthy();
});

test('a signed plan says who signed', async () => {
  shows({ lacking: false, plan: { ...plan, state: 'SIGNED', lookedAtByName: 'Hannah Lyle', lookedAt: '2026-11-25T16:50:00Z', whyNotSign: 'SAFETY_PLAN_SIGNED' } });
  expect(await screen.findByText(/Signed by Hannah Lyle/)).toBeTruthy();
  expect(screen.getByText(/3 of us watch all the time: Ama Boateng, Dan Hargreaves and Jo Marsden\./)).toBeTruthy();
});

test('a signed plan says who can’t watch any more, and whether enough are left', async () => {
  const signed = { ...plan, state: 'SIGNED', lookedAtByName: 'Hannah Lyle', adults: 2, adultNames: ['Dan Hargreaves', 'Jo Marsden'], lostNames: ['Ama Boateng'] };
  const { unmount } = shows({ lacking: false, whyLacking: null, plan: signed });
  expect(await screen.findByText('Can’t watch on this date any more: Ama Boateng.')).toBeTruthy();
  expect(screen.getByText(/Enough are left, so young people can come/)).toBeTruthy();
  unmount();
  shows({ whyLacking: 'WATCHERS_TOO_FEW', plan: { ...signed, adults: 1, adultNames: ['Jo Marsden'], lostNames: ['Ama Boateng', 'Dan Hargreaves'], whatItLacks: 'WATCHERS_TOO_FEW' } });
  expect(await screen.findByText(/Too few are left/)).toBeTruthy();
  expect(screen.queryByText(/Young people can come/)).toBeNull();
});
