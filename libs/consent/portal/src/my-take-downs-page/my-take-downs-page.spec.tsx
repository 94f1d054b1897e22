import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyTakeDownsPage from './my-take-downs-page';

afterEach(cleanup);

test('whoever looks after a copy says that it is down, and then nothing of theirs is left', async () => {
  let mine = [{ __typename: 'TakedownTask', id: 't1', memberId: 'm1', memberName: 'Maria', place: 'The wall at Harbour House', owner: 'Sana', dueOn: '2026-11-25', state: 'OPEN', late: false, told: null, whyNotSettle: null }];
  renderPage(MyTakeDownsPage, {
    answers: {
      MyTakeDownsPage: () => ({ data: { myTakedowns: mine } }),
      SettleTakedown: () => {
        mine = [];
        return { data: { settleTakedown: { __typename: 'TakedownTask', id: 't1' } } };
      },
    },
  });
  expect(await screen.findByText('One copy of yours has to come down.')).toBeTruthy();
  expect(screen.getByText(/It is of Maria, whose yes is over/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'It is down: The wall at Harbour House' }));
  expect(await screen.findByText('Nothing of yours has to come down.')).toBeTruthy();
});
