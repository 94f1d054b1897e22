import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import TeamPapersPage from './team-papers-page';

/** The browser's own way to send a file, answered at once. */
class Network {
  static sent: FormData[] = [];
  static answer: unknown = { id: 'f9', pages: 2 };
  upload: Record<string, (event: unknown) => void> = {};
  response: unknown;
  onload: () => void = () => undefined;
  open() {}
  send(form: FormData) {
    Network.sent.push(form);
    this.upload['onprogress']?.({ loaded: 1, total: 2 });
    this.upload['onload']?.({});
    this.response = Network.answer;
    queueMicrotask(() => this.onload());
  }
}

beforeEach(() => {
  Network.sent = [];
  Network.answer = { id: 'f9', pages: 2 };
  vi.stubGlobal('XMLHttpRequest', Network);
  HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const reader = (memberName: string, lookedAt: string | null) => ({ __typename: 'PaperReader', memberId: memberName, memberName, lookedAt });
const paper = {
  __typename: 'SessionPaper', id: 'p1', title: 'The questions', inWords: null, fileId: 'f1', pages: 3, state: 'SHARED', sharedAt: '2026-11-23T09:00:00Z', lookUntil: '2026-12-15',
  whyNotShare: 'PAPER_SHARED', whyNotTakeBack: null, readers: [reader('Ellis', null), reader('Maria', '2026-11-24T09:00:00Z')],
};
const shows = (papers: readonly object[], answers: Parameters<typeof renderPage>[1] = {}) => renderPage(TeamPapersPage, {
  path: '/team/dates/:id/papers', at: '/team/dates/s1/papers',
  answers: { TeamPapersPage: { data: { session: { __typename: 'Session', id: 's1', title: 'Help choose a manager', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', papers } } }, ...answers.answers },
});
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';
const choose = (file?: File) => {
  const box = screen.getByLabelText('The file') as HTMLInputElement;
  if (file) Object.defineProperty(box, 'files', { value: [file], configurable: true });
};
const fileToSend = new File(['%PDF-1.7'], 'my secret name.pdf', { type: 'application/pdf' });

test('who has looked and who has not stand with each paper, without times', async () => {
  shows([paper]);
  await screen.findByText('The questions', { selector: 'b' });
  expect(text()).toContain('Looked: Maria.');
  expect(text()).toContain('Not yet: Ellis.');
  expect(text()).not.toContain('24 November');
  expect(screen.getByRole('link', { name: /^Look at\s*The questions$/ }).getAttribute('href')).toBe('/team/dates/s1/papers/p1');
});

test('a paper nobody sees yet is shared with those who come', async () => {
  const { asked } = shows([{ ...paper, state: 'ADDED', sharedAt: null, whyNotShare: null }], { answers: { SharePaper: { data: { sharePaper: { __typename: 'SessionPaper', id: 'p1', state: 'SHARED' } } } } });
  fireEvent.click(await screen.findByRole('button', { name: /^Share\s*The questions\s*with 2 people$/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'SharePaper')?.variables).toEqual({ id: 'p1' }));
});

test('taking back is asked once more', async () => {
  const { asked } = shows([paper], { answers: { TakeBackPaper: { data: { takeBackPaper: { __typename: 'SessionPaper', id: 'p1', state: 'TAKEN_BACK' } } } } });
  fireEvent.click(await screen.findByRole('button', { name: /^Take back\s*The questions$/ }));
  expect(asked.some(({ operation }) => operation === 'TakeBackPaper')).toBe(false);
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it back' }));
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'TakeBackPaper')).toBe(true));
});

test('without title and file nothing leaves, and both are named', async () => {
  shows([]);
  fireEvent.click(await screen.findByRole('button', { name: 'Add this paper' }));
  const summary = await screen.findByRole('alert');
  expect(within(summary).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Write an answer here.', 'Choose a file first.']);
  expect(Network.sent).toEqual([]);
});

test('a file the server cannot take is said beside the file', async () => {
  Network.answer = { refusal: { code: 'FILE_LOCKED', field: 'file' } };
  shows([]);
  fireEvent.change(await screen.findByLabelText('What is it?'), { target: { value: 'The questions' } });
  choose(fileToSend);
  vi.spyOn(FormData.prototype, 'get').mockImplementation((name) => (name === 'file' ? fileToSend : name === 'title' ? 'The questions' : ''));
  fireEvent.click(screen.getByRole('button', { name: 'Add this paper' }));
  expect((await screen.findByRole('alert')).textContent).toContain('This PDF has a password.');
  expect((screen.getByLabelText('What is it?') as HTMLInputElement).value).toBe('The questions');
  vi.restoreAllMocks();
});
