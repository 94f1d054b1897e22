import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MePage from './me-page';

afterEach(cleanup);

const mine = {
  __typename: 'Member', id: 'm1', knownAs: 'Mia', fullName: 'Maria Thornley', kind: 'PARENT', stage: 'ACTIVE', bornOn: null, joinedOn: '2026-01-05', strengths: 'Clear questions', interests: [],
  reachBy: ['TEXT'], reachNote: null, email: null, phone: '07700900111', accessNeeds: 'A ramp',
};

test('a member sees everything that is held about them, and where to change it', async () => {
  renderPage(MePage, { answers: { MePage: { data: { myRecord: mine } } } });
  for (const held of ['Mia', 'Maria Thornley', 'Clear questions', 'A ramp', 'Monday 5 January 2026']) expect(await screen.findByText((text) => text.replace(/\u00a0/g, ' ') === held)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Change this' }).getAttribute('href')).toBe('/me/correct');
});

test('a rest is one tap, and the way back stands there', async () => {
  let held = { ...mine };
  renderPage(MePage, {
    answers: {
      MePage: () => ({ data: { myRecord: held } }),
      ChangeMyStage: ({ stage }) => {
        held = { ...held, stage: String(stage) };
        return { data: { changeMyStage: { __typename: 'Member', id: 'm1', stage } } };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Have a rest' }));
  expect(await screen.findByRole('button', { name: 'Come back' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'You are having a rest' })).toBeTruthy();
});

test('somebody who is no member is told that nothing is held', async () => {
  renderPage(MePage, { answers: { MePage: { data: { myRecord: null } } } });
  expect(await screen.findByText(/We hold nothing about you/)).toBeTruthy();
});
