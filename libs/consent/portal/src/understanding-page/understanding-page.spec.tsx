import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import UnderstandingPage from './understanding-page';

afterEach(cleanup);

const talk = {
  __typename: 'Understanding', id: 'u1', scope: 'TRAVEL', worker: 'Jo', understands: true, weighs: true, notPressured: true, talkedOn: '2026-11-20', reviewOn: '2027-05-20', counts: false,
  there: 'Ellis, Pat and Jo', ownWords: 'I call you.', note: 'He knows the way.',
};
const page = (refusal?: object) => renderPage(UnderstandingPage, {
  path: '/team/people/:id/understood', at: '/team/people/m1/understood?for=TRAVEL',
  answers: {
    UnderstandingPage: { data: { member: { __typename: 'Member', id: 'm1', knownAs: 'Ellis' }, memberUnderstandings: [talk] } },
    AssessUnderstanding: () => (refusal ? { refusal } : { data: { assessUnderstanding: true } }) as never,
  },
});

test('each talk shows the three answers, their words, and when it is looked at again', async () => {
  page();
  expect(await screen.findByText('“I call you.”')).toBeTruthy();
  expect(screen.getByText('An adult says yes too')).toBeTruthy();
  expect(screen.getByText(/We look at it again by/)).toBeTruthy();
});

test('what is missing is said beside its question, and what was typed stays', async () => {
  const { asked } = page();
  const why = await screen.findByRole('textbox', { name: 'Why do you think so?' });
  fireEvent.change(why, { target: { value: 'He told me.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Write it down' }));
  expect((await screen.findAllByText('Choose yes or not yet.')).length).toBeGreaterThan(2);
  expect(screen.getAllByText('Write the day you talked.').length).toBeGreaterThan(0);
  expect((why as HTMLTextAreaElement).value).toBe('He told me.');
  expect((screen.getByRole('combobox', { name: 'What did you talk about?' }) as HTMLSelectElement).value).toBe('TRAVEL');
  expect(asked.some(({ operation }) => operation === 'AssessUnderstanding')).toBe(false);
});
