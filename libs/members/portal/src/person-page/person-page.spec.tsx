import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PersonPage from './person-page';

afterEach(cleanup);

const ellis = {
  __typename: 'Member', id: 'm1', knownAs: 'Ellis', fullName: 'Ellis Reed', kind: 'YOUNG_PERSON', stage: 'ACTIVE', restUntil: null, leavesOn: null, metOn: null, welcomeSteps: [], joinedOn: '2026-01-05', involvement: { __typename: 'Involvement', memberId: 'm1', since: '2025-05-26', months: 18, dates: 14, hours: 31.5 }, youngAge: 15, strengths: 'Drawing', interests: ['youth space'],
  reachBy: ['TEXT'], reachNote: 'Not in lessons', email: 'ellis@example.org', phone: '07700900301', accessLines: [], profile: null, peopleAround: [], askAgain: [],
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

test('who is around them stands in one list, and who is not confirmed is told', async () => {
  show({
    peopleAround: [
      { __typename: 'PersonAround', id: 'g1', side: 'LOOKS_AFTER', name: 'Kim Reed', relation: 'foster-carer', job: null, phone: null, state: 'COUNTS' },
      { __typename: 'PersonAround', id: 'w1', side: 'WORKS_WITH', name: 'Imran Sadiq', relation: 'social-worker', job: null, phone: '01253477299', state: 'NOT_CONFIRMED' },
    ],
    askAgain: [{ __typename: 'AskAgain', id: 'a1' }],
  });
  expect((await screen.findByText('Imran Sadiq')).closest('li')?.textContent).toContain('Not confirmed');
  expect(screen.getByText('Kim Reed').closest('li')?.textContent).toBe('Kim Reed, Foster carer ');
  expect(screen.getByText(/Something changed/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /who may say yes/ }).getAttribute('href')).toBe('/team/people/m1/around');
});

test('somebody who has not said how to reach them is not written to', async () => {
  show({ reachBy: [] });
  expect(await screen.findByText(/Nothing is sent to them until they have/)).toBeTruthy();
});

test('how long somebody is with us follows from what they did', async () => {
  show();
  await screen.findByText('Drawing');
  expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain('With us since Monday 26 May 2025, 1 year and 6 months. 14 dates, 31.5 hours.');
});

test('of somebody who did nothing yet the day they joined is told', async () => {
  show({ involvement: { __typename: 'Involvement', memberId: 'm1', since: null, months: 0, dates: 0, hours: 0 } });
  await screen.findByText('Drawing');
  expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain('Joined on Monday 5 January 2026. No date yet.');
});
