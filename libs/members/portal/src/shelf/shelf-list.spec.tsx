import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';

import ShelvesPage from '../shelves-page/shelves-page';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
});
afterEach(cleanup);

const reader = (memberName: string, lookedAt: string | null) => ({ __typename: 'PaperReader', memberId: memberName, memberName, lookedAt });
const paper = {
  __typename: 'ShelfPaper', id: 'p1', title: 'How a panel works', inWords: 'First you score alone.', fileId: 'f1', pages: 2, version: 2, putAt: '2026-11-20T09:00:00Z', putByName: 'Jo Marsden', whyNotChange: null,
  readers: [reader('Ellis', null), reader('Maria', '2026-11-24T09:00:00Z')], earlier: [{ __typename: 'ShelfVersion', version: 1, from: '2026-09-01T09:00:00Z', to: '2026-11-20T09:00:00Z', lookedCount: 7 }],
};
const show = (papers: readonly object[], answers: object = {}) => renderPage(ShelvesPage, {
  answers: { ShelvesPage: { data: { kindShelves: [{ __typename: 'KindShelf', kind: 'PANEL', papers }, { __typename: 'KindShelf', kind: 'MEETING', papers: [] }] } }, ...answers },
});
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';

test('who has looked stands with each paper, and what stood there before', async () => {
  show([paper]);
  await screen.findByText('How a panel works', { selector: 'b' });
  for (const words of ['1 of 2 looked.', 'Looked: Maria.', 'Not yet: Ellis.', 'version 2', '7 people looked.', 'Put there on Friday 20 November 2026 by Jo Marsden.']) expect(text()).toContain(words);
});

test('a folder with nothing in it is not shown', async () => {
  show([paper]);
  expect(await screen.findByRole('heading', { name: /For people on interview panels/ })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /For people who come to meetings/ })).toBeNull();
});

test('its pages are fetched only when somebody opens it', async () => {
  show([paper]);
  const open = await screen.findByRole('button', { name: /^Look at\s*How a panel works$/ });
  expect(screen.queryByRole('img')).toBeNull();
  fireEvent.click(open);
  expect(screen.getByRole('img').getAttribute('src')).toContain('/files/f1/pages/1');
});

test('taking away is asked once more', async () => {
  const { asked } = show([paper], { TakeAwayShelfPaper: { data: { takeAwayShelfPaper: true } } });
  fireEvent.click(await screen.findByRole('button', { name: /^Take away\s*How a panel works$/ }));
  expect(asked.some(({ operation }) => operation === 'TakeAwayShelfPaper')).toBe(false);
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it away' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'TakeAwayShelfPaper')?.variables).toEqual({ id: 'p1' }));
});

test('a new version begins with the title that stands there, and needs a file', async () => {
  show([paper]);
  fireEvent.click(await screen.findByRole('button', { name: /^Replace\s*How a panel works$/ }));
  const form = within(screen.getByRole('form', { name: 'Replace How a panel works' }));
  expect((form.getByLabelText('What is it?') as HTMLInputElement).value).toBe('How a panel works');
  fireEvent.click(form.getByRole('button', { name: 'Replace it' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Choose a file first.');
});
