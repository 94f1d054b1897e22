import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyYoungPersonPage from './my-young-person-page';

afterEach(cleanup);

const date = { __typename: 'ComingDate', id: 'b1', title: 'Help choose a new team manager', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', placeNote: null, permission: 'WAITING', confirmed: false, meets: 'Jo' };
const leisure = { __typename: 'DecisionFor', area: 'LEISURE', maySign: [{ __typename: 'DecisionHolder', personId: 'p1', name: 'Kim Reed', capacity: 'PARENT' }], stop: null };
const known = { __typename: 'WhoMaySayYes', statusLabel: 'Looked after (section 20)', confirmedOn: '2026-09-02', since: '2026-09-01', recheckDue: true, areas: [leisure], delegations: [] };
const ellis = {
  __typename: 'PersonIWorkWith', id: 'm1', knownAs: 'Ellis', iAm: 'SOCIAL_WORKER', since: '2026-09-01', closely: true, dates: [date], whoMaySayYes: known,
  contactRules: [{ __typename: 'ContactRule', id: 'r1', rule: 'Not at the bus station', reviewOn: '2027-03-01', due: false }],
};
const show = (different: Record<string, unknown> = {}) => renderPage(MyYoungPersonPage, {
  path: '/around/:id', at: '/around/m1', answers: { MyYoungPersonPage: { data: { personIWorkWith: { ...ellis, ...different } } }, StillWhoMaySayYes: { data: { confirmWhoMaySayYes: true } } },
});

test('a social worker sees what is booked, who may say yes and what is safe, and confirms it', async () => {
  const { asked } = show();
  expect(await screen.findByRole('heading', { name: 'Help choose a new team manager' })).toBeTruthy();
  expect(screen.getByText('Asked, not answered yet')).toBeTruthy();
  expect(screen.getByText('Kim Reed')).toBeTruthy();
  expect(screen.getByText('Not at the bus station')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, this is so' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'StillWhoMaySayYes')?.variables).toEqual({ memberId: 'm1' }));
});

test('a supporter sees the dates, and nothing of who decides or what is safe', async () => {
  show({ iAm: 'SUPPORTER', closely: false, whoMaySayYes: null, contactRules: null });
  expect(await screen.findByText(/You are their supporter/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Who may say yes' })).toBeNull();
  expect(screen.queryByRole('heading', { name: /What keeps/ })).toBeNull();
});
