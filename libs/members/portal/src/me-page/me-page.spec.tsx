import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MePage from './me-page';

afterEach(cleanup);

const mine = {
  __typename: 'Member', id: 'm1', knownAs: 'Mia', fullName: 'Maria Thornley', kind: 'PARENT', stage: 'ACTIVE', bornOn: null, joinedOn: '2026-01-05', strengths: 'Clear questions', interests: [],
  restUntil: null as string | null, leavesOn: null, welcomeSteps: [],
  reachBy: ['TEXT'], reachNote: null, email: null, phone: '07700900111', accessNeeds: 'A ramp', languages: [], profile: null,
};

test('a member sees everything that is held about them, and where to change it', async () => {
  renderPage(MePage, { answers: { MePage: { data: { myRecord: mine, restChoices } } } });
  for (const held of ['Mia', 'Maria Thornley', 'Clear questions', 'A ramp', 'Monday 5 January 2026']) expect(await screen.findByText((text) => text.replace(/\u00a0/g, ' ') === held)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Change this' }).getAttribute('href')).toBe('/me/correct');
});

const restChoices = { __typename: 'RestChoices', shortUntil: '2026-12-21', longUntil: '2027-05-24' };

test('a rest is one tap, and the way back stands there', async () => {
  let held = { ...mine };
  renderPage(MePage, {
    answers: {
      MePage: () => ({ data: { myRecord: held, restChoices } }),
      HaveARest: () => {
        held = { ...held, stage: 'RESTING', restUntil: '2026-12-21' };
        return { data: { haveARest: { __typename: 'Member', id: 'm1', stage: 'RESTING', restUntil: '2026-12-21', leavesOn: null } } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: /Rest until .*December/ }));
  expect(await screen.findByRole('button', { name: 'Come back' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'You are having a rest' })).toBeTruthy();
});

test('leaving is one tap, the door stays open, and money and skills are spoken of', async () => {
  let held: Record<string, unknown> = mine;
  renderPage(MePage, {
    answers: {
      MePage: () => ({ data: { myRecord: held, restChoices } }),
      LeaveNetwork: () => {
        held = { ...held, stage: 'LEAVING', leavesOn: '2026-12-07' };
        return { data: { leaveNetwork: { __typename: 'Member', id: 'm1', stage: 'LEAVING', restUntil: null, leavesOn: '2026-12-07' } } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Leave' }));
  expect(await screen.findByText(/The door stays open/)).toBeTruthy();
  expect(screen.getByText(/We still pay you/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Take my skills with me' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Come back' })).toBeTruthy();
});

test('somebody new sees what comes next', async () => {
  renderPage(MePage, { answers: { MePage: { data: { myRecord: { ...mine, stage: 'ONBOARDING', welcomeSteps: [{ __typename: 'WelcomeStep', name: 'MET', done: true, needed: true }, { __typename: 'WelcomeStep', name: 'FIRST_DATE', done: false, needed: true }, { __typename: 'WelcomeStep', name: 'PAYMENT', done: false, needed: false }] }, restChoices } } } });
  expect((await screen.findByText(/We meet and talk/)).closest('li')?.textContent).toContain('Done');
  expect(screen.getByRole('link', { name: 'You tell us where your money goes' }).closest('li')?.textContent).toContain('If you like');
  expect(screen.getByText('You come to your first date').closest('li')?.textContent).toContain('Still to come');
});

test('somebody who is no member is told that nothing is held', async () => {
  renderPage(MePage, { answers: { MePage: { data: { myRecord: null, restChoices } } } });
  expect(await screen.findByText(/We hold nothing about you/)).toBeTruthy();
});
