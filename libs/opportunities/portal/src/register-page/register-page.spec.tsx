import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import RegisterPage from './register-page';

afterEach(cleanup);

const booking = (id: string, memberName: string, different: object = {}) => ({
  __typename: 'Booking', id, memberName, memberKind: 'PARENT_CARER', state: 'CONFIRMED', permission: 'NOT_NEEDED', attendance: null, payPence: 5500, payBy: '2026-12-22',
  whyNotMark: null, whyNotConfirm: 'ALREADY_CONFIRMED', ...different,
});
const session = (different: object = {}) => ({
  __typename: 'Session', id: 's1', title: 'Interview panel', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', minutes: 120, payPence: 5500, payBy: '2026-12-22',
  registerClosedAt: null, whyNotCloseRegister: 'REGISTER_NOT_FINISHED', bookings: [booking('maria', 'Maria'), booking('kev', 'Kev')], ...different,
});
const shows = (first: object, answers = {}) => renderPage(RegisterPage, { path: '/team/dates/:id/register', at: '/team/dates/s1/register', answers: { RegisterPage: { data: { session: first } }, ...answers } });
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';
const marked = ({ bookingId, attendance }: Record<string, unknown>) =>
  ({ data: { markAttendance: { __typename: 'Booking', id: bookingId, state: attendance ?? 'CONFIRMED', attendance, whyNotMark: null, whyNotConfirm: 'ALREADY_CONFIRMED' } } });
const group = (name: string) => screen.findByRole('group', { name });

test('one key marks a person, J goes on, and Ctrl Z takes the mark back', async () => {
  const { asked } = shows(session(), { MarkAttendance: marked });
  const maria = await group('Maria');
  within(maria).getByRole('radio', { name: /Came$/ }).focus();
  fireEvent.keyDown(document.activeElement!, { key: 'l' });
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'MarkAttendance')?.variables).toEqual({ bookingId: 'maria', attendance: 'CAME_LATE' }));
  fireEvent.keyDown(document.activeElement!, { key: 'j' });
  expect((await group('Kev')).contains(document.activeElement)).toBe(true);
  await screen.findByText('Saved for Maria.');
  fireEvent.keyDown(document.activeElement!, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(asked.filter(({ operation }) => operation === 'MarkAttendance').at(-1)?.variables).toEqual({ bookingId: 'maria', attendance: null }));
});

test('before it is closed it says what happens with the money, and why it cannot be closed yet', async () => {
  shows(session({ bookings: [booking('maria', 'Maria', { state: 'CAME', attendance: 'CAME' }), booking('kev', 'Kev')] }));
  await group('Maria');
  expect(text()).toContain('1 person is paid. That is £55 in all, by Tuesday 22 December.');
  expect(screen.getByRole('button', { name: 'Close the register' }).getAttribute('aria-disabled')).toBe('true');
  expect(text()).toContain('Mark each person first.');
});

test('a full register closes with one press', async () => {
  const full = session({ whyNotCloseRegister: null, bookings: [booking('maria', 'Maria', { state: 'CAME', attendance: 'CAME' })] });
  const { asked } = shows(full, { CloseRegister: { data: { closeRegister: { __typename: 'Session', id: 's1', registerClosedAt: '2026-12-08T18:40:00Z', whyNotCloseRegister: 'REGISTER_CLOSED' } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Close the register' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'CloseRegister')?.variables).toMatchObject({ sessionId: 's1' }));
});

test('before the start it says when it opens; who still waits says why', async () => {
  shows(session({
    whyNotCloseRegister: 'REGISTER_NOT_OPEN',
    bookings: [booking('maria', 'Maria', { whyNotMark: 'REGISTER_NOT_OPEN' }), booking('ellis', 'Ellis', { state: 'ACCEPTED', permission: 'WAITING', whyNotMark: 'REGISTER_NOT_OPEN', whyNotConfirm: 'PERMISSION_WAITING' })],
  }));
  expect((await screen.findAllByText('The register opens when the date starts.')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(text()).toContain('Waiting for permission');
});
