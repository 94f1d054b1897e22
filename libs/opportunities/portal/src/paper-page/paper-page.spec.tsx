import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import PaperPage from './paper-page';

afterEach(cleanup);
Element.prototype.scrollIntoView = vi.fn();

const paper = { __typename: 'MyPaper', id: 'p1', title: 'The questions we ask', inWords: 'First we say hello.\nThen we ask.', fileId: 'f1', pages: 3, lookUntil: '2026-12-15' };
const shows = (papers: readonly object[] = [paper]) =>
  renderPage(PaperPage, { path: '/dates/:id/papers/:paperId', at: '/dates/b1/papers/p1', answers: { PaperPage: { data: { myDate: { __typename: 'MyDate', bookingId: 'b1', title: 'Help choose a manager', heldOn: '2026-12-08', contactName: 'Jo', papers } } } } });
const picture = () => screen.getByRole('img') as HTMLImageElement;

test('a paper is looked at page by page, and each page says which it is', async () => {
  shows();
  expect(await screen.findByRole('heading', { level: 1, name: 'The questions we ask' })).toBeTruthy();
  expect(picture().alt).toBe('Page 1 of 3 of The questions we ask');
  expect(picture().getAttribute('src')).toBe('/files/f1/pages/1?fit=phone');
  expect(screen.queryByRole('button', { name: 'Page before' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(picture().alt).toBe('Page 2 of 3 of The questions we ask');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Page 2 of 3');
  fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
  expect(screen.queryByRole('link', { name: /download|save/i })).toBeNull();
});

test('the same is there in words, and who can see that it was looked at', async () => {
  shows();
  expect((await screen.findByText('The same in words')).closest('details')?.textContent).toContain('Then we ask.');
  expect(screen.getByText(/The team can see that you looked/)).toBeTruthy();
  expect(screen.getByText(/Tell Jo. We can read it with you/)).toBeTruthy();
});

test('somebody who saves data gets the small pages and nothing else, until they ask for a larger one', async () => {
  Object.assign(navigator, { connection: { saveData: true } });
  shows();
  await screen.findByRole('img');
  expect([picture().getAttribute('src'), picture().getAttribute('srcset')]).toEqual(['/files/f1/pages/1?fit=phone', null]);
  fireEvent.click(screen.getByRole('button', { name: 'Make it larger' }));
  expect(picture().getAttribute('src')).toBe('/files/f1/pages/1');
  Object.assign(navigator, { connection: undefined });
});

test('a page that does not come says so, and can be asked for again', async () => {
  shows();
  fireEvent.error(await screen.findByRole('img'));
  expect(screen.getByRole('alert').textContent).toContain('We can’t show this page right now.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(picture()).toBeTruthy();
});

test('a paper that is gone says so', async () => {
  shows([]);
  expect(await screen.findByText(/This paper is not here any more/)).toBeTruthy();
});
