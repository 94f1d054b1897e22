import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PromisesPage from './promises-page';

afterEach(cleanup);

const saying = (memberName: string, words: string) =>
  ({ __typename: 'Saying', id: words, memberId: memberName, memberName, words, saidOn: '2026-11-03', verdict: null });
const promise = (id: string, given: object = {}) => ({
  __typename: 'Promise', id, stage: 'HEARD', heardOn: '2026-11-03', answerBy: '2026-11-27', daysLate: 0, ownerId: 'jo', ownerName: 'Jo Marsden', workingOn: null,
  whyNotAnswer: null, whyNotPublish: 'NOT_ANSWERED_YET', sayings: [saying('Kev', `Open on Sundays ${id}.`)], answer: null, published: null, ...given,
});
const asked = (due: object[], answered: object[] = []) =>
  ({ Promises: { data: { me: { __typename: 'Me', personId: 'jo', roles: ['coordinator'] }, promisesDue: due, promisesAnswered: answered, voiceOwners: [{ __typename: 'VoiceOwner', id: 'jo', name: 'Jo Marsden' }] } } });
const show = (answers: ReturnType<typeof asked> & Record<string, never> | object, at = '/team/promises') =>
  renderPage(PromisesPage, { path: at === '/team/promises' ? '/team/promises' : '/team/promises/:id', at, answers: answers as never });

test('what is late stands on top and is in hand', async () => {
  show(asked([promise('a', { daysLate: 1 }), promise('b')]));
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  expect(headings[0]).toContain('Late');
  expect(screen.getByText('1 day late')).toBeTruthy();
  const aside = screen.getByRole('complementary');
  expect(within(aside).getByText(/Open on Sundays a/)).toBeTruthy();
  expect(within(aside).getByRole('button', { name: 'Send to Kev' })).toBeTruthy();
});

test('one reply reaches everyone who said it, and a reason is asked for by the rule', async () => {
  const { asked: sent } = show({
    ...asked([promise('a', { sayings: [saying('Kev', 'Cold'), saying('Ada', 'It is cold')] })]),
    AnswerVoiceItem: { refusal: { code: 'CANNOT_NEEDS_REASON', field: 'words' } },
  });
  fireEvent.click(await screen.findByLabelText('We can’t, and why'));
  fireEvent.click(screen.getByRole('button', { name: 'Send to all 2' }));
  expect(await screen.findAllByText('Say why we can’t do it. People need to know.')).not.toHaveLength(0);
  expect(sent).toContainEqual({ operation: 'AnswerVoiceItem', variables: { id: 'a', outcome: 'CANNOT', words: '' } });
});

test('the reading meter follows the words', async () => {
  show(asked([promise('a')]));
  fireEvent.change(await screen.findByLabelText('Your words'), { target: { value: 'We put soft chairs in the room. It is warm now.' } });
  expect(screen.getByText(/Reads at age [5-9]\./)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Your words'), { target: { value: 'Accommodation remuneration notwithstanding, organisational considerations necessitate postponement.' } });
  expect(screen.getByText(/Try shorter words\./)).toBeTruthy();
});

test('"we are working on it" is told without closing the promise', async () => {
  const { asked: sent } = show({ ...asked([promise('a')]), WorkOnVoiceItem: { data: { workOnVoiceItem: { __typename: 'Promise', id: 'a' } } } });
  fireEvent.click(await screen.findByLabelText('We are working on it'));
  fireEvent.change(screen.getByLabelText('Your words'), { target: { value: 'Jo asks the caretaker.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send to Kev' }));
  await waitFor(() => expect(sent).toContainEqual({ operation: 'WorkOnVoiceItem', variables: { id: 'a', words: 'Jo asks the caretaker.' } }));
});

test('a name in what everybody would read is refused beside its box', async () => {
  const answer = { __typename: 'VoiceAnswer', outcome: 'DID', words: 'Chairs are in.', on: '2026-11-20' };
  show({
    ...asked([], [promise('a', { stage: 'ANSWERED', answer, whyNotAnswer: 'ALREADY_ANSWERED', whyNotPublish: null })]),
    PublishChange: { refusal: { code: 'CHANGE_NAMES_SOMEBODY', field: 'said' } },
  }, '/team/promises/a');
  fireEvent.change(await screen.findByLabelText('You said'), { target: { value: 'Kev is cold' } });
  fireEvent.change(screen.getByLabelText('We did'), { target: { value: 'Chairs' } });
  fireEvent.click(screen.getByRole('button', { name: 'Put it on the public page' }));
  expect(await screen.findAllByText('This could tell who said it. Take out names, numbers and addresses.')).not.toHaveLength(0);
});

test('nothing owed says so', async () => {
  show(asked([]));
  expect(await screen.findByText('We owe nobody an answer.')).toBeTruthy();
});

test('what somebody said at the door is written down in their name', async () => {
  const { asked: sent } = show({
    ...asked([]),
    WhoSaidIt: { data: { members: { __typename: 'MemberPage', members: [{ __typename: 'Member', id: 'm1', knownAs: 'Kev', fullName: 'Kevin Ross' }] } } },
    WriteItDown: { data: { sayIt: 'x' } },
  });
  fireEvent.change(await screen.findByLabelText('Who said it'), { target: { value: 'Ke' } });
  fireEvent.click(await screen.findByLabelText(/Kev/));
  fireEvent.change(screen.getByLabelText('What they said'), { target: { value: 'It is cold here.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Write it down' }));
  await waitFor(() => expect(sent).toContainEqual({ operation: 'WriteItDown', variables: { memberId: 'm1', words: 'It is cold here.' } }));
  expect(await screen.findByText(/You keep this promise\./)).toBeTruthy();
});
