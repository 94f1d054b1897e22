import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import ShakenPlansBlock from './shaken-plans-block';

afterEach(cleanup);

const plan = { __typename: 'ShakenPlan', sessionId: 's1', title: 'A walk', heldOn: '2026-12-08', startsAt: '16:30', lostNames: ['Maria Reed'], stops: true };

test('each date whose plan lost somebody stands there with who, what it means and the way to the plan', async () => {
  renderPage(ShakenPlansBlock, { answers: { ShakenPlans: { data: { shakenPlans: [plan, { ...plan, sessionId: 's2', title: 'A talk', stops: false }] } } } });
  expect(await screen.findByRole('heading', { name: /Somebody can’t watch any more/ })).toBeTruthy();
  expect(screen.getByText(/Too few are left. Nobody under 18 is counted on/)).toBeTruthy();
  expect(screen.getByText(/Enough are left/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /plan of A walk/ }).getAttribute('href')).toBe('/team/dates/s1/safety-plan');
});
