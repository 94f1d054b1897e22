import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import WhoLookedPage from './who-looked-page';

afterEach(cleanup);

const line = {
  __typename: 'LogLine', id: '1', at: '2026-11-23T09:00:00Z', fact: 'members.record-looked-at', isLook: true, aboutId: '0198aaaa-0000-7000-8000-000000000001',
  about: 'Ana Reid', onPagesOfId: null, onPagesOf: null, by: 'Priya Nair', byKind: 'person', purpose: 'signed-in', details: ['memberId 0198aaaa'],
};
/** Priya was let in to Leanne’s pages and saw what stands there about Ana; then to those of somebody who is forgotten meanwhile. */
const along = { ...line, id: '2', onPagesOfId: '0198aaaa-0000-7000-8000-000000000002', onPagesOf: 'Leanne Pike' };
const forgotten = { ...line, id: '3', onPagesOfId: '0198aaaa-0000-7000-8000-000000000003', onPagesOf: null };
const answers = {
  WhoLookedPage: { data: { auditSearch: { __typename: 'LogPage', lines: [line, along, forgotten], before: '7' } } },
  WorthAsking: { data: { lookAnomalies: [
    { __typename: 'LookAnomaly', rule: 'AT_NIGHT', whoId: 'p1', who: 'Priya Nair', aboutId: null, about: null, at: '2026-11-22T23:10:00Z', count: 3 },
    { __typename: 'LookAnomaly', rule: 'NOTHING_TO_DO_WITH', whoId: 'p1', who: 'Priya Nair', aboutId: 'a1', about: 'Ana Reid', at: '2026-11-21T10:00:00Z', count: 1 },
  ] } },
  WhyAccountsWereSeen: { data: { bankDetailsReveals: [{ __typename: 'BankDetailsReveal', id: 'r1', at: '2026-11-20T10:00:00Z', by: 'Ruth Okafor', about: 'Leanne Pike', reason: 'The bank sent it back' }] } },
  HowLongWeKeep: { data: { retentionRules: [] } },
};

test('the officer sees who looked at whom, and can go further back', async () => {
  renderPage(WhoLookedPage, { path: '/who-looked', answers });
  expect(await screen.findByRole('rowheader', { name: 'Priya Nair' })).toBeTruthy();
  expect(screen.getAllByText(/Members: record looked at/)).toHaveLength(3);
  expect(screen.getByRole('link', { name: 'Earlier' }).getAttribute('href')).toContain('before=7');
});

test('a list that was opened is one line, and everybody on it is inside', async () => {
  const read = (id: string, about: string) => ({ ...line, id, about, fact: 'members.list-read', details: [] });
  const lines = [read('7', 'Ana Reid'), read('8', 'Ben Shaw'), line, read('9', 'Cy Ogden')];
  renderPage(WhoLookedPage, { path: '/who-looked', answers: { ...answers, WhoLookedPage: { data: { auditSearch: { __typename: 'LogPage', lines, before: null } } } } });
  expect((await screen.findByText('2 records')).closest('details')?.textContent).toContain('Ana ReidBen Shaw');
  expect(screen.getByRole('link', { name: 'Cy Ogden' }).closest('details')).toBeNull();
});

test('on whose pages somebody looked along stands beside who it was, and leads to everything about that person', async () => {
  renderPage(WhoLookedPage, { path: '/who-looked', answers });
  expect(await screen.findByRole('rowheader', { name: 'Priya Nair on the pages of Leanne Pike' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Leanne Pike' }).getAttribute('href')).toContain('about=0198aaaa-0000-7000-8000-000000000002&looks=all');
  expect(screen.getByRole('rowheader', { name: 'Priya Nair on the pages of somebody' })).toBeTruthy();
});

test('a search is put in the address and asked for', async () => {
  const { asked } = renderPage(WhoLookedPage, { path: '/who-looked', answers });
  fireEvent.change(await screen.findByLabelText('About whom'), { target: { value: 'Ana' } });
  fireEvent.click(screen.getByLabelText('Everything that happened'));
  fireEvent.click(screen.getByRole('button', { name: 'Search' }));
  await expect.poll(() => asked.filter(({ operation }) => operation === 'WhoLookedPage').at(-1)?.variables.search).toMatchObject({ about: 'Ana', looksOnly: false });
});

test('31 February is told beside the day, and nothing is asked', async () => {
  const { asked } = renderPage(WhoLookedPage, { path: '/who-looked', answers });
  const [day] = await screen.findAllByLabelText('Day');
  const [month] = screen.getAllByLabelText('Month');
  const [year] = screen.getAllByLabelText('Year');
  for (const [box, value] of [[day, '31'], [month, '2'], [year, '2026']] as const) fireEvent.change(box as Element, { target: { value } });
  const before = asked.length;
  fireEvent.click(screen.getByRole('button', { name: 'Search' }));
  expect((await screen.findAllByText(/not a real day/)).length).toBeGreaterThan(0);
  expect(asked.length).toBe(before);
});

test('what is worth a question stands first, as a question, and leads to what was looked at', async () => {
  renderPage(WhoLookedPage, { path: '/who-looked', answers });
  expect(await screen.findByText(/looked at 3 people at night/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /See what Priya Nair looked at about Ana Reid/ }).getAttribute('href')).toContain('by=p1&about=a1');
});

test('why a whole bank account was seen can be read as it was typed', async () => {
  renderPage(WhoLookedPage, { path: '/who-looked', answers });
  expect(await screen.findByText(/The bank sent it back/)).toBeTruthy();
});
