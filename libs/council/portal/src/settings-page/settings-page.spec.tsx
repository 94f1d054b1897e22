import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import SettingsPage from './settings-page';

afterEach(cleanup);

const aValue = (changes: object) => ({
  __typename: 'PolicyValue', code: 'pay.rate.hour', label: 'About an hour', section: 'pay', unit: 'pence', value: '2750', from: '2025-12-16', to: null,
  source: 'A rate card', checkedOn: '2026-11-22', holds: true, endsSoon: false, ...changes,
});
const sound = {
  workWaiting: { __typename: 'WorkWaiting', open: 0, oldestMinutes: 0, parked: [] },
  mailWaiting: { __typename: 'MailWaiting', due: 0, failed: 0, oldestDueAt: null },
  openAlarms: [], stillToFillIn: [], publicContacts: [{ __typename: 'PublicContact', code: 'team', label: 'Jo', phone: '01632 960142' }],
  policyValues: [aValue({}), aValue({ code: 'nmw.21', label: 'National Living Wage an hour', value: '1271', from: '2026-04-01', to: '2027-03-31', endsSoon: true, section: 'benefits and tax' })],
};

test('when nothing is broken it says so, and shows what runs out', async () => {
  renderPage(SettingsPage, { answers: { SettingsPage: { data: sound } } });
  expect(await screen.findByText(/^No\. Everything/)).toBeTruthy();
  const soon = screen.getByRole('region', { name: 'Runs out soon' });
  expect(within(soon).getByText('£12.71')).toBeTruthy();
  expect(within(soon).getByText(/Wednesday 31 March 2027/)).toBeTruthy();
  expect(within(soon).queryByText(/About an hour/)).toBeNull();
});

test('work that was given up is named and can be done again', async () => {
  const parked = [{ __typename: 'ParkedWork', id: 'r1', name: 'RaisePayment', because: 'opportunities.attendance-confirmed', problem: 'Error', since: '2026-11-23T09:00:00Z' }];
  const { asked } = renderPage(SettingsPage, { answers: {
    SettingsPage: { data: { ...sound, workWaiting: { ...sound.workWaiting, open: 3, oldestMinutes: 45, parked }, mailWaiting: { ...sound.mailWaiting, failed: 2 } } },
    RunParkedWorkAgain: { data: { runParkedWorkAgain: { ...sound.workWaiting } } },
  } });
  expect(await screen.findByText('RaisePayment')).toBeTruthy();
  expect(screen.getByText('Work is standing still.')).toBeTruthy();
  expect(screen.getByText('2 messages could not be sent.')).toBeTruthy();
  screen.getByRole('button', { name: 'Do it again' }).click();
  await expect.poll(() => asked.map(({ operation }) => operation)).toContain('RunParkedWorkAgain');
});

test('an alarm says in words what to do, and then nothing is called sound', async () => {
  const alarm = (name: string) => ({ __typename: 'Alarm', name, rows: 2, since: '2026-11-23T09:00:00Z' });
  renderPage(SettingsPage, { answers: { SettingsPage: { data: { ...sound, openAlarms: [alarm('platform.seals-are-broken'), alarm('payments.run-numbers-have-a-gap')] } } } });
  expect(await screen.findByText(/tell the data protection officer/)).toBeTruthy();
  expect(screen.getByText(/payments: run numbers have a gap/)).toBeTruthy();
  expect(screen.queryByText(/^No\. Everything/)).toBeNull();
});

test('a council without a number for members is told so, writes it, and sees which of our guesses it has not confirmed', async () => {
  const open = [{ __typename: 'StillToFillIn', what: 'TEAM_NUMBER', section: null, count: 1 }, { __typename: 'StillToFillIn', what: 'VALUES', section: 'children', count: 12 }];
  const { asked } = renderPage(SettingsPage, { answers: { SettingsPage: { data: { ...sound, stillToFillIn: open, publicContacts: [] } }, SayTeamNumber: { data: { sayTeamNumber: [] } } } });
  const block = await screen.findByRole('region', { name: 'Still to fill in' });
  expect(within(block).getByText('There is no number for members to call.')).toBeTruthy();
  expect(within(block).getByText('children: 12 values')).toBeTruthy();
  fireEvent.change(within(block).getByLabelText('Whom do they ask for?'), { target: { value: 'Jo' } });
  fireEvent.change(within(block).getByLabelText('Phone number'), { target: { value: '01632 960142' } });
  fireEvent.click(within(block).getByRole('button', { name: 'Keep this number', hidden: true }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'SayTeamNumber')?.variables).toEqual({ input: { label: 'Jo', phone: '01632 960142', opens: '09:00', closes: '17:00' } });
});
