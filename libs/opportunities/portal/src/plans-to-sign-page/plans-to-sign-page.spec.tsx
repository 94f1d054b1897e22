import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PlansToSignPage from './plans-to-sign-page';

afterEach(cleanup);

const plan = {
  __typename: 'SafetyPlan', id: 'p1', title: 'Look at youth spaces', heldOn: '2026-12-08', startsAt: '16:00', endsAt: '19:00', place: 'Talbot Family Hub', youngPlaces: 5, adults: 3, adultNames: ['Jo Marsden'], leastAdults: 2, state: 'WRITTEN',
  writtenByName: 'Jo Marsden', writtenAt: '2026-11-25T15:50:00Z', whyNotSign: null, risks: [{ __typename: 'PlannedRisk', what: 'The road', answer: 'Belts on.' }],
};
const shows = (plans: readonly object[]) => renderPage(PlansToSignPage, {
  path: '/team/plans-to-sign', at: '/team/plans-to-sign',
  answers: {
    PlansToSignPage: { data: { safetyPlansToSign: plans } }, SignSafetyPlan: { data: { signSafetyPlan: { __typename: 'SafetyPlan', id: 'p1', state: 'SIGNED' } } },
    SendBackSafetyPlan: { data: { sendBackSafetyPlan: { __typename: 'SafetyPlan', id: 'p1', state: 'SENT_BACK', wish: 'Who drives?' } } },
  },
});

test('a manager reads the whole plan and signs it with one press', async () => {
  const { asked } = shows([plan]);
  expect(await screen.findByText('Belts on.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /I have read it and sign it: Look at youth spaces/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'SignSafetyPlan')?.variables).toEqual({ id: 'p1' }));
});

test('or sends it back with what to change', async () => {
  const { asked } = shows([plan]);
  fireEvent.click(await screen.findByText('Something is missing'));
  fireEvent.change(screen.getByLabelText('What should change?'), { target: { value: 'Who drives?' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send it back' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'SendBackSafetyPlan')?.variables).toEqual({ id: 'p1', wish: 'Who drives?' }));
});

test('nobody signs what they wrote, and the button says so', async () => {
  shows([{ ...plan, whyNotSign: 'SAFETY_PLAN_OWN' }]);
  expect(await screen.findByText('You wrote this plan. Another manager signs it.')).toBeTruthy();
});
