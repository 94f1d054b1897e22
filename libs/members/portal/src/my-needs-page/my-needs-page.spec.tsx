import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyNeedsPage from './my-needs-page';

afterEach(cleanup);

const line = (id: string, words: string, seenBy: string) => ({ __typename: 'AccessLine', id, words, seenBy });
const lines = [line('l1', 'A ramp', 'VENUE'), line('l2', 'A break each hour', 'HOSTS')];
const mine = { __typename: 'Member', id: 'm1', accessNeeds: 'A ramp', accessLines: lines };
const show = () => renderPage(MyNeedsPage, { path: '/me/needs', answers: { MyNeedsPage: { data: { myRecord: mine } }, SayMyNeeds: { data: { sayMyNeeds: mine } } } });

test('each line says who sees it, and a new one asks for that', async () => {
  const { asked } = show();
  expect((await screen.findByText('A ramp')).parentElement?.textContent).toContain('the place we meet at');
  fireEvent.change(screen.getByLabelText('What do you need?'), { target: { value: 'Large print' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add this' }));
  expect((await screen.findAllByText('Choose who can see it.')).length).toBe(2);
  fireEvent.click(screen.getByLabelText('Only the team'));
  fireEvent.click(screen.getByRole('button', { name: 'Add this' }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'SayMyNeeds')?.variables.lines).toEqual([{ words: 'A ramp', seenBy: 'VENUE' }, { words: 'A break each hour', seenBy: 'HOSTS' }, { words: 'Large print', seenBy: 'TEAM' }]));
});

test('a line is taken away with one tap', async () => {
  const { asked } = show();
  fireEvent.click(await screen.findByRole('button', { name: 'Take away: A ramp' }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'SayMyNeeds')?.variables.lines).toEqual([{ words: 'A break each hour', seenBy: 'HOSTS' }]));
});
