import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import LettersPage from './letters-page';

afterEach(cleanup);

const letter = {
  __typename: 'PaperLetter', id: '1', kind: 'BOOKED', toName: 'Barry Clegg', state: 'WAITING', postBy: '2026-11-24', late: false, tooLate: false, reachNote: 'A plain envelope.', postedOn: null,
  whyNotPrint: null, whyNotPost: 'LETTER_NOT_PRINTED', whyNotTakeBackPosted: 'LETTER_NOT_POSTED', whyNotTellAnotherWay: null,
};
const lists = {
  lettersToPost: [
    { ...letter, id: '1', tooLate: true, toName: 'Una Late' }, { ...letter, id: '2', late: true, toName: 'Nell Slow' }, { ...letter, id: '3' },
    { ...letter, id: '4', state: 'PRINTED', whyNotPost: null, toName: 'Bea Ready' },
  ],
  lettersPosted: [{ ...letter, id: '5', state: 'POSTED', postedOn: '2026-11-23', whyNotTakeBackPosted: null }],
};

test('who has to be rung stands first, then what is late, then the rest', async () => {
  renderPage(LettersPage, { answers: { LettersPage: { data: lists } } });
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Ring them 1', 'Should be in the post 1', 'To print and post 2', 'Posted']);
  expect(screen.getByText(/Letter, posted on Monday 23 November/)).toBeTruthy();
  expect(screen.getAllByText(/A plain envelope\./).length).toBeGreaterThan(0);
});

test('what is printed is ticked as posted; what is not printed cannot be', async () => {
  const { asked } = renderPage(LettersPage, { answers: { LettersPage: { data: lists }, MarkLettersPosted: { data: { markLettersPosted: [] } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'It is posted: Bea Ready' }));
  await waitFor(() => expect(asked).toContainEqual({ operation: 'MarkLettersPosted', variables: { ids: ['4'] } }));
  expect(screen.queryByRole('button', { name: 'It is posted: Barry Clegg' })).toBeNull();
});

test('told another way is kept with how', async () => {
  const { asked } = renderPage(LettersPage, { answers: { LettersPage: { data: lists }, ToldAnotherWay: { data: { toldAnotherWay: letter } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'I rang: Una Late' }));
  await waitFor(() => expect(asked).toContainEqual({ operation: 'ToldAnotherWay', variables: { id: '1', way: 'RANG' } }));
});
