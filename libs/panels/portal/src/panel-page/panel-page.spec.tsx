import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PanelPage from './panel-page';

afterEach(cleanup);

const requested = {
  __typename: 'Panel', id: 'p1', state: 'REQUESTED', role: 'Team Manager, Family Safeguarding', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
  place: 'Harbour House', candidates: 3, kind: 'MIXED', parentSeats: 2, youngSeats: 1, scoreShare: 'HALF', disagreement: 'ADDED', adviceReason: null,
  shortNotice: true, askedByName: 'Priya', askedAt: '2026-11-23T09:00:00Z', agreedByName: null, agreedAt: null, sessionId: null, recordedAt: null, toldAt: null,
  whoFits: { __typename: 'PanelFit', languages: [], fromAge: null, toAge: null, about: [] },
  whyNotAgree: null, whyNotRecordOutcome: 'PANEL_NOT_AGREED', sitting: [], outcome: null,
  seats: [{ __typename: 'PanelSeat', kind: 'parent-carer', count: 2, taken: 0 }, { __typename: 'PanelSeat', kind: 'young-person', count: 1, taken: 0 }],
};
const agreed = { ...requested, state: 'AGREED', sessionId: 's1', agreedByName: 'Jo', agreedAt: '2026-11-24T09:00:00Z', whyNotAgree: 'PANEL_ALREADY_AGREED' };

const show = (panel: object, role: string, more = {}) =>
  renderPage(PanelPage, {
    path: '/panels/:id', at: '/panels/p1',
    answers: { PanelPage: { data: { me: { __typename: 'Me', personId: 'me', roles: [role] }, panel } }, ...more },
  });

test('the coordinator agrees, and is taken to the date to invite people', async () => {
  const { asked } = show(requested, 'coordinator', { AgreePanel: { data: { agreePanel: { __typename: 'Panel', id: 'p1', state: 'AGREED', sessionId: 's1' } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Agree and open the seats' }));
  await screen.findByText('elsewhere');
  expect(asked.some(({ operation, variables }) => operation === 'AgreePanel' && variables['id'] === 'p1')).toBe(true);
});

test('what HR wished stands in the boxes; the coordinator changes it, and what cannot be is told beside its box, in an open fold, with what was typed', async () => {
  const wished = { ...requested, whoFits: { ...requested.whoFits, languages: ['Polish'], about: ['housing'] } };
  const { asked } = show(wished, 'coordinator', { AgreePanel: { refusal: { code: 'LANGUAGE_UNKNOWN', field: 'languages' } } });
  fireEvent.change(await screen.findByLabelText('Languages that help'), { target: { value: 'Polish, Klingon' } });
  fireEvent.change(screen.getByLabelText('Young people from age'), { target: { value: '16' } });
  fireEvent.click(screen.getByRole('button', { name: 'Agree and open the seats' }));
  await waitFor(() => expect(screen.getByLabelText('Languages that help').getAttribute('aria-invalid')).toBe('true'));
  expect(asked.find(({ operation }) => operation === 'AgreePanel')?.variables).toEqual({ id: 'p1', fit: { languages: ['Polish', 'Klingon'], fromAge: 16, toAge: null, about: ['housing'] } });
  expect((screen.getByLabelText('Languages that help') as HTMLInputElement).value).toBe('Polish, Klingon');
  expect(screen.getByText('Whom does this suit?').closest('details')?.open).toBe(true);
});

test('a panel whose time is over says so beside the button', async () => {
  const { asked } = show({ ...requested, whyNotAgree: 'PANEL_DATE_PASSED' }, 'coordinator');
  const button = await screen.findByRole('button', { name: 'Agree and open the seats' });
  expect(screen.getByText(/The time of this panel is over/)).toBeTruthy();
  fireEvent.click(button);
  expect(asked.some(({ operation }) => operation === 'AgreePanel')).toBe(false);
});

test('HR cannot agree, and sees short notice and what was asked for', async () => {
  show(requested, 'hr');
  expect(await screen.findByText('Short notice')).toBeTruthy();
  expect(screen.getByText(/2.parents or carers, 1.young person/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('until the register is closed, the reason stands where the questions will be', async () => {
  show({ ...agreed, whyNotRecordOutcome: 'REGISTER_NOT_CLOSED' }, 'hr');
  expect(await screen.findByText(/The register of that day is still open/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('HR says what happened; a missing reason is told beside its question', async () => {
  const { asked } = show({ ...agreed, whyNotRecordOutcome: null }, 'hr', { RecordOutcome: { refusal: { code: 'REASON_MISSING', field: 'reason' } } });
  fireEvent.click(await screen.findByLabelText('Somebody got the job.'));
  fireEvent.click(screen.getByLabelText('It was decided against their view.'));
  fireEvent.click(screen.getByRole('button', { name: 'Record and tell them' }));
  expect(await screen.findAllByText(/Write the reason/)).toHaveLength(2);
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'RecordOutcome')?.variables).toEqual({ panelId: 'p1', outcome: 'APPOINTED', viewCounted: 'OVERRIDDEN', reason: null }));
});

test('who sits is told by first name', async () => {
  show({ ...agreed, sitting: [{ __typename: 'PanelSitter', bookingId: 'b1', firstName: 'Maria', kind: 'parent-carer', state: 'confirmed' }] }, 'hr');
  expect(await screen.findByText('Maria')).toBeTruthy();
  expect(screen.getByText('Sure')).toBeTruthy();
});
