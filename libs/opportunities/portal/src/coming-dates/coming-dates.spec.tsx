import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import LatestRepliesBlock from '../latest-replies/latest-replies-block';
import TeamDatesPage from '../team-dates-page/team-dates-page';
import ComingDatesBlock from './coming-dates-block';

afterEach(cleanup);

const booking = (id: string, different: object) => ({ __typename: 'ListedBooking', id, state: 'ACCEPTED', memberId: id, memberName: id, permission: 'NOT_NEEDED', whyNotConfirm: null, ...different });
const upcomingSessions = [{
  __typename: 'ListedSession', id: 's1', kind: 'PANEL', title: 'Panel: team manager', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House',
  seats: [{ __typename: 'SeatGroup', kind: 'PARENT_CARER', count: 2, taken: 1 }, { __typename: 'SeatGroup', kind: 'YOUNG_PERSON', count: 1, taken: 1 }],
  bookings: [booking('maria', {}), booking('ellis', { permission: 'WAITING', whyNotConfirm: 'PERMISSION_WAITING' })],
}];
const text = (node: Element) => node.textContent?.replaceAll('\u00a0', ' ') ?? '';

test('the dates coming say how many seats are spoken for and what is left to do', async () => {
  renderPage(ComingDatesBlock, { answers: { ComingDates: { data: { upcomingSessions } } } });
  const row = (await screen.findByRole('rowheader')).closest('tr')!;
  for (const head of row.querySelectorAll('.fold-head')) head.remove();
  expect(text(row)).toBe('Tue 8 Dec, 4:30pmPanel: team manager2 of 31 to confirm. 1 waits for permission. 1 open seat.');
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/team/dates/s1');
});

test('all dates asks for more of them, and an empty list says what will come', async () => {
  const { asked } = renderPage(TeamDatesPage, { answers: { ComingDates: { data: { upcomingSessions: [] } }, RegistersToClose: { data: { registersToClose: [] } } } });
  expect(await screen.findByText(/No dates yet/)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'ComingDates')?.variables).toEqual({ first: 50 });
});

test('the latest replies say who answered what, and what follows', async () => {
  const reply = { __typename: 'LatestReply', bookingId: 'b1', sessionId: 's1', sessionTitle: 'Panel', sessionKind: 'PANEL', heldOn: '2026-12-08', memberName: 'Kev', state: 'HELD', permission: 'NOT_NEEDED', answerBy: '2026-12-03', answeredAt: '2026-11-27T09:12:00Z' };
  renderPage(LatestRepliesBlock, { answers: { LatestReplies: { data: { latestReplies: [reply] } } } });
  const line = (await screen.findByText('Kev')).closest('li')!;
  expect(text(line)).toBe('Not sureKev Panel, 8 December. Place held until 3 December.27 November, 9:12am');
});
