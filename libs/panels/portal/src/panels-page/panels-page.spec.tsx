import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PanelsToAgree from '../panels-to-agree/panels-to-agree';
import PanelsPage from './panels-page';

afterEach(cleanup);

const panel = (id: string, change: object) => ({
  __typename: 'Panel', id, state: 'REQUESTED', role: `Job ${id}`, heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', candidates: 3,
  shortNotice: false, askedByName: 'Priya', whyNotAgree: null, whyNotRecordOutcome: 'PANEL_NOT_AGREED', outcome: null, ...change,
});
const waiting = panel('1', { shortNotice: true });
const toSay = panel('2', { state: 'AGREED', whyNotAgree: 'PANEL_ALREADY_AGREED', whyNotRecordOutcome: null });
const coming = panel('3', { state: 'AGREED', whyNotAgree: 'PANEL_ALREADY_AGREED', whyNotRecordOutcome: 'PANEL_NOT_HELD_YET' });
const over = panel('4', { state: 'TOLD', whyNotRecordOutcome: 'OUTCOME_ALREADY_RECORDED', outcome: { __typename: 'RecordedOutcome', outcome: 'APPOINTED', viewCounted: 'COUNTED' } });

const show = (roles: string[], panelRequests: object[]) =>
  renderPage(PanelsPage, { answers: { PanelsPage: { data: { me: { __typename: 'Me', personId: 'me', roles }, panelRequests } } } });
const jobsIn = (name: string) => within(screen.getByRole('region', { name })).getAllByText(/^Job/).map(({ textContent }) => textContent);

test('for HR, those whose outcome can be said come first', async () => {
  show(['hr'], [waiting, toSay, coming, over]);
  expect(await screen.findByText('1 panel waits for you.')).toBeTruthy();
  expect(jobsIn('Waiting for you')).toEqual(['Job 2']);
  expect(jobsIn('Open')).toEqual(['Job 1', 'Job 3']);
  expect(jobsIn('Over')).toEqual(['Job 4']);
  expect(screen.getByRole('link', { name: 'Ask for a panel' })).toBeTruthy();
});

test('for the coordinator, those HR asked for come first, and there is nothing to ask for', async () => {
  show(['coordinator'], [waiting, { ...toSay, whyNotRecordOutcome: 'NOT_YOUR_REQUEST' }]);
  expect(await screen.findByText('1 panel waits for you.')).toBeTruthy();
  expect(jobsIn('Waiting for you')).toEqual(['Job 1']);
  expect(screen.getByText('Short notice')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Ask for a panel' })).toBeNull();
});

test('with none, it says what will be here and what to do', async () => {
  show(['hr'], []);
  expect(await screen.findByText('Panels you ask for will be here.')).toBeTruthy();
});

test('Today shows the coordinator what HR waits for, and nothing when nobody waits', async () => {
  renderPage(PanelsToAgree, { answers: { PanelsToAgree: { data: { panelRequests: [waiting, coming] } } } });
  expect(await screen.findByText('Job 1')).toBeTruthy();
  expect(screen.queryByText('Job 3')).toBeNull();
  cleanup();
  const { container } = renderPage(PanelsToAgree, { answers: { PanelsToAgree: { data: { panelRequests: [coming] } } } });
  expect(container.textContent).toBe('');
});
