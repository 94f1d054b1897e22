import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PersonPage from './person-page';

afterEach(cleanup);

const ellis = {
  __typename: 'Member', id: 'm1', knownAs: 'Ellis', fullName: 'Ellis Reed', kind: 'YOUNG_PERSON', stage: 'ACTIVE', joinedOn: '2026-01-05', youngAge: 15, strengths: 'Drawing', interests: ['youth space'],
  reachBy: ['TEXT'], reachNote: 'Not in lessons', email: 'ellis@example.org', phone: '07700900301', accessNeeds: null, guardians: [], professionals: [],
};
const show = (different: Record<string, unknown> = {}) => renderPage(PersonPage, { path: '/team/people/:id', at: '/team/people/m1', answers: { PersonPage: { data: { member: { ...ellis, ...different } } } } });

test('strengths come before everything else', async () => {
  show();
  await screen.findByText('Drawing');
  expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Good at');
});

test('only the ways they named as safe are offered', async () => {
  show();
  expect(await screen.findByRole('link', { name: /Text/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Call/ })).toBeNull();
  expect(screen.queryByRole('link', { name: /ellis@example.org/ })).toBeNull();
});

test('a young person without anybody who can say yes is told so', async () => {
  show();
  expect(await screen.findByText(/Under 16 we need somebody who can say yes/)).toBeTruthy();
});

test('somebody who has not said how to reach them is not written to', async () => {
  show({ reachBy: [] });
  expect(await screen.findByText(/Nothing is sent to them until they have/)).toBeTruthy();
});
