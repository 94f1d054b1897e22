import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PersonPage from './person-page';

afterEach(cleanup);

const ellis = {
  __typename: 'Member', id: 'm1', knownAs: 'Ellis', fullName: 'Ellis Reed', kind: 'YOUNG_PERSON', stage: 'ACTIVE', joinedOn: '2026-01-05', youngAge: 15, strengths: 'Drawing', interests: ['youth space'],
  reachBy: ['TEXT'], reachNote: 'Not in lessons', email: 'ellis@example.org', phone: '07700900301', accessNeeds: null, guardians: [], professionals: [],
};
const show = (different: Record<string, unknown> = {}) => renderPage(PersonPage, { path: '/team/people/:id', at: '/team/people/m1', answers: { PersonPage: { data: { member: { ...ellis, ...different } } }, AddGuardian: { data: { addGuardian: { __typename: 'Member', id: 'm1', guardians: [] } } } } });

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

test('the coordinator writes down who looks after them', async () => {
  const { asked } = show();
  fireEvent.click(await screen.findByText('Write down somebody'));
  fireEvent.click(screen.getByRole('button', { name: 'Write down' }));
  expect((await screen.findAllByText('Write their name.')).length).toBe(2);
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Kim Reed' } });
  fireEvent.change(screen.getByLabelText('Who this is to them'), { target: { value: 'special-guardian' } });
  fireEvent.click(screen.getByRole('button', { name: 'Write down' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'AddGuardian')?.variables).toEqual({ memberId: 'm1', name: 'Kim Reed', relation: 'SPECIAL_GUARDIAN', email: null }));
});

test('somebody who has not said how to reach them is not written to', async () => {
  show({ reachBy: [] });
  expect(await screen.findByText(/Nothing is sent to them until they have/)).toBeTruthy();
});
