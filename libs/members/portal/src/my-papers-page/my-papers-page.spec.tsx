import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyPapersPage from './my-papers-page';

afterEach(cleanup);

const paper = (id: string, title: string, lookedAt: string | null, version = 1) => ({ __typename: 'MyShelfPaper', id, title, pages: 2, version, putAt: '2026-11-20T09:00:00Z', lookedAt });
const show = (myShelves: readonly object[]) => renderPage(MyPapersPage, { answers: { MyPapersPage: { data: { myShelves } } } });
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';

test('each folder says whose it is, and what is new in it', async () => {
  show([
    { __typename: 'MyShelf', groupId: 'g1', groupName: 'Parents of the Revolution', kind: null, papers: [paper('p1', 'How to claim your fare', null, 2), paper('p2', 'What we asked for', '2026-11-21T09:00:00Z')] },
    { __typename: 'MyShelf', groupId: null, groupName: null, kind: 'PANEL', papers: [paper('p3', 'How a panel works', null)] },
  ]);
  const group = within(await screen.findByRole('article', { name: 'Parents of the Revolution' }));
  expect(group.getByRole('link', { name: /How to claim your fare/ }).getAttribute('href')).toBe('/me/papers/p1');
  expect(group.getByRole('link', { name: /How to claim your fare/ }).textContent?.replaceAll('\u00a0', ' ')).toContain('New version, 20 November');
  expect(group.getByRole('link', { name: /What we asked for/ }).textContent).not.toContain('New');
  expect(within(screen.getByRole('article', { name: 'For people on interview panels' })).getByRole('link').textContent).toContain('New. 2 pages');
});

test('whoever has no papers is told where they will be', async () => {
  show([]);
  expect(await screen.findByText(/No papers yet/)).toBeTruthy();
  expect(text()).toContain('The team can see that you looked.');
});
