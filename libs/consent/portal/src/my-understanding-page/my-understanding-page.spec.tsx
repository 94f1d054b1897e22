import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyUnderstandingPage from './my-understanding-page';

afterEach(cleanup);

const talk = {
  __typename: 'Understanding', id: 'u1', scope: 'SHARE_NEEDS', worker: 'Jo', understands: true, weighs: true, notPressured: true, talkedOn: '2026-10-01', reviewOn: '2027-04-01', counts: true,
  there: 'Ellis and Jo', ownWords: 'They get told I need a door.', note: 'Ellis told me who would know.',
};

test('I read who wrote it, what I said, and why they think so', async () => {
  renderPage(MyUnderstandingPage, { answers: { MyUnderstandingPage: { data: { myUnderstandings: [talk] } } } });
  expect(await screen.findByText('“They get told I need a door.”')).toBeTruthy();
  expect(screen.getByText('Ellis told me who would know.')).toBeTruthy();
  expect(screen.getByText(/You can say yes or no to this yourself/)).toBeTruthy();
});

test('what I am not sure of yet is said kindly, and it is no test', async () => {
  renderPage(MyUnderstandingPage, { answers: { MyUnderstandingPage: { data: { myUnderstandings: [{ ...talk, weighs: false, counts: false }] } } } });
  expect(await screen.findByText('You need a bit more time to think.')).toBeTruthy();
  expect(screen.getByText(/It is not a test/)).toBeTruthy();
});
