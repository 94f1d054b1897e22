import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import ImportPage from './import-page';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = () => renderPage(ImportPage, { path: '/team/people/import', answers: { ImportPage: { data: { memberImportDrafts: [{ __typename: 'MemberImport', id: 'i1', fileName: 'old.csv', startedAt: '2026-11-20T10:00:00Z', rowCount: 5, badRowCount: 2 }] } } } });
const choose = async (file: File) => {
  const box = (await screen.findByLabelText('Your sheet of people')) as HTMLInputElement;
  fireEvent.change(box, { target: { files: [file] } });
  fireEvent.click(screen.getByRole('button', { name: 'Read the file' }));
};

test('a sheet begun before is found again', async () => {
  show();
  expect((await screen.findByRole('link', { name: 'old.csv' })).getAttribute('href')).toBe('/team/people/import/i1');
});

test('without a file nothing is sent', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Read the file' }));
  expect(await screen.findByText('Choose a file first.')).toBeTruthy();
  expect(fetched).not.toHaveBeenCalled();
});

test('a no of the server stands beside the file, and a good file goes on', async () => {
  const answers = [{ refusal: { code: 'FILE_OLD_EXCEL', field: 'file' } }, { id: 'i2' }];
  vi.stubGlobal('fetch', vi.fn(async () => ({ json: async () => answers.shift() })));
  show();
  await choose(new File(['x'], 'old.xls'));
  expect(await screen.findByText(/This is an old Excel file/)).toBeTruthy();
  await choose(new File(['x'], 'new.csv'));
  expect(await screen.findByText('elsewhere')).toBeTruthy();
});
