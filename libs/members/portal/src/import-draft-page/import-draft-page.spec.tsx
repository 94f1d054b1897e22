import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import ImportDraftPage from './import-draft-page';

afterEach(cleanup);

const column = (place: number, letter: string, head: string, field: string | null) => ({ __typename: 'SheetColumn', column: place, letter, head, samples: ['Sam'], field });
const draft = {
  __typename: 'MemberImport', id: 'i1', fileName: 'people.csv', state: 'DRAFT', rowCount: 2, newCount: 1, knownCount: 0, changedCount: 0, sameCount: 0, badRowCount: 1, leaveOut: [], kindForAll: null, grownUps: false, agesOpen: 0, guardiansNamed: 0,
  problem: null, progress: null, whyNotApply: 'ROWS_NOT_GOOD', firstRows: [['Sam', 'mum']], columns: [column(0, 'A', 'Name', 'FULLNAME'), column(1, 'B', 'Type', 'KIND')],
  problems: [{ __typename: 'RowProblem', row: 3, column: 'B', field: 'KIND', typed: 'visitor', code: 'ROW_TWICE', params: '{"row":2}' }], kindsRead: [{ __typename: 'KindRead', words: 'CLA', kind: 'YOUNG_PERSON_IN_CARE', rows: 2 }], differences: [], suggestions: [],
};
const show = (at: string, different: Record<string, unknown> = {}, answers = {}) =>
  renderPage(ImportDraftPage, { path: '/team/people/import/:id', at: `/team/people/import/i1${at}`, answers: { ImportDraftPage: { data: { memberImport: { ...draft, ...different } } }, ...answers } });

test('each column is shown with its guess, and choosing goes on to the rows', async () => {
  const { asked } = show('', {}, { MatchImport: { data: { matchMemberImport: draft } } });
  const name = (await screen.findByLabelText('Column A, Name')) as HTMLSelectElement;
  expect(name.value).toBe('FULLNAME');
  fireEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
  expect(await screen.findByRole('button', { name: 'Take these people in' })).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'MatchImport')?.variables).toEqual({ id: 'i1', columns: [{ field: 'FULLNAME', column: 0 }, { field: 'KIND', column: 1 }], kindForAll: null });
});

test('a column that is about the same as another is named', async () => {
  show('', {}, { MatchImport: { refusal: { code: 'COLUMN_USED_TWICE', field: 'columns.1' } } });
  fireEvent.change(await screen.findByLabelText('Column B, Type'), { target: { value: 'FULLNAME' } });
  fireEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
  await screen.findAllByText(/Another column is about this already/);
  const box = document.getElementById('column-1') as HTMLSelectElement;
  expect([box.getAttribute('aria-invalid'), box.value]).toEqual(['true', 'FULLNAME']);
});

test('a bad row says where and what to do, and can be left out', async () => {
  const { asked } = show('?step=rows', {}, { LeaveOutRows: { data: { leaveOutImportRows: draft } } });
  expect(await screen.findByText('This person is also in row 2. Leave one of them out.')).toBeTruthy();
  expect(screen.getByText(/Some rows have something to put right/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Leave out row 3' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'LeaveOutRows')?.variables).toEqual({ id: 'i1', rows: [3] }));
});

test('each word for who somebody is stands once beside what it was read as', async () => {
  show('?step=rows');
  const row = (await screen.findByText('CLA')).closest('tr');
  expect(row?.textContent).toContain('Young person in care');
  expect(row?.textContent).toContain('2 rows');
});

test('what somebody said themself stays, and the sheet’s word is only taken with how it is known', async () => {
  const difference = { __typename: 'OwnWordDifference', row: 2, memberId: 'm1', knownAs: 'Maria', field: 'REACHBY', sheetSays: 'email, post', takenBecause: null };
  const { asked } = show('?step=rows', { differences: [difference] }, { TakeSheetsWord: { data: { takeSheetsWord: { ...draft, differences: [{ ...difference, takenBecause: 'WORKER_SAID' }] } } } });
  expect(await screen.findByText(/email, post/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take the sheet’s word' }));
  await screen.findAllByText('Say how you know.');
  expect(asked.some(({ operation }) => operation === 'TakeSheetsWord')).toBe(false);
  fireEvent.change(screen.getByRole('combobox', { name: /How do you know/ }), { target: { value: 'WORKER_SAID' } });
  fireEvent.click(screen.getByRole('button', { name: 'Take the sheet’s word' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'TakeSheetsWord')?.variables).toEqual({ id: 'i1', row: 2, knownHow: 'WORKER_SAID' }));
});

test('a sheet’s word that is taken says how it is known, and can be given back', async () => {
  const difference = { __typename: 'OwnWordDifference', row: 2, memberId: 'm1', knownAs: 'Maria', field: 'REACHBY', sheetSays: 'email, post', takenBecause: 'WORKER_SAID' };
  const { asked } = show('?step=rows', { differences: [difference] }, { TakeSheetsWord: { data: { takeSheetsWord: draft } } });
  expect(await screen.findByText(/Their worker said so/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Keep what they said' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'TakeSheetsWord')?.variables).toEqual({ id: 'i1', row: 2, knownHow: null }));
});

test('a taken sheet says what happened', async () => {
  show('', { state: 'DONE', newCount: 0, sameCount: 2, whyNotApply: 'IMPORT_DONE' });
  expect(await screen.findByText('Nobody new.')).toBeTruthy();
  expect(screen.getByText(/2 rows said what we knew/)).toBeTruthy();
});
