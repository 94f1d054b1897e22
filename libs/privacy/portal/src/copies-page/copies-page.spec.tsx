import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import CopiesPage from './copies-page';

afterEach(cleanup);

const line = { __typename: 'CopyRequest', id: 'c1', name: 'Denise Hargreaves', state: 'READY', askedAt: '2026-11-20T14:05:00Z', dueOn: '2026-12-18', isLate: false, madeFor: 'LEFT' };
const ann = { __typename: 'FoundPerson', id: 'p1', name: 'Ann Lacey', firstName: 'Ann', roles: ['parent-carer'], kind: 'parent', joinedOn: '2024-03-01', hasLeft: true, bornIn: 1980 };
const joanne = { __typename: 'FoundPerson', id: 'p2', name: 'Joanne Lacey', firstName: 'Jo', roles: [], kind: null, joinedOn: null, hasLeft: false, bornIn: null };
const answers = {
  CopiesPage: { data: { copyRequests: [line, { ...line, id: 'c2', name: 'Sam Dale', madeFor: null }] } },
  FindPeople: { data: { findPeople: [ann, joanne] } },
  MakeCopyFor: { data: { makeCopyFor: 'MAKING' } },
};

test('a copy that was made for somebody can be taken to hand over; one that they take themselves cannot', async () => {
  renderPage(CopiesPage, { path: '/copies', answers });
  expect(await screen.findByRole('rowheader', { name: /Denise Hargreaves/ })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Take it, to hand over' })).toHaveLength(1);
  expect(screen.getByText('Ready for them')).toBeTruthy();
});

test('two of one name are told apart, chosen, and the copy is made with why and how sure', async () => {
  const { asked } = renderPage(CopiesPage, { path: '/copies', answers });
  fireEvent.change(await screen.findByLabelText('Whose record'), { target: { value: 'ann' } });
  fireEvent.click(screen.getByRole('button', { name: 'Look for the name' }));
  fireEvent.click(await screen.findByRole('radio', { name: /Ann Lacey.*born in 1980.*has left/ }));
  fireEvent.click(screen.getByRole('radio', { name: 'They left and cannot sign in any more' }));
  fireEvent.change(screen.getByLabelText('How you made sure who asks'), { target: { value: 'Saw her passport' } });
  fireEvent.click(screen.getByRole('button', { name: 'Make the copy' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'MakeCopyFor')?.variables).toEqual({ personId: 'p1', because: 'LEFT', sure: 'Saw her passport' });
  expect(await screen.findByText(/It is being made/)).toBeTruthy();
});

test('nobody chosen, no reason and no word of how: each is told where it is missing, and nothing is asked', async () => {
  const { asked } = renderPage(CopiesPage, { path: '/copies', answers });
  fireEvent.click(await screen.findByRole('button', { name: 'Make the copy' }));
  expect((await screen.findAllByText('Look for the name, then choose who you mean.')).length).toBeGreaterThan(1);
  expect(screen.getAllByText('Write how you made sure who asks.').length).toBeGreaterThan(1);
  expect(asked.some(({ operation }) => operation === 'MakeCopyFor')).toBe(false);
});
