import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import WalletPage from './wallet-page';

afterEach(cleanup);

const words = {
  __typename: 'ConsentWords', formId: 'f1', language: 'en-GB', rightToLeft: false, format: 'STANDARD', notYet: null, question: 'Can we use your words without your name?', what: 'We use what you told us.', detail: 'It is about 9am meetings.', whoSees: 'Everybody can see it.',
  cannotRecall: 'Once a report is out, we can’t get it back.', howLong: 'A yes lasts until 3 May 2028.', stop: 'It can be stopped at any time.', whyWeAsk: 'They are your words.', yes: 'Yes, you can', no: 'No, thank you', talk: 'I want to talk first',
};
const one = (different: Record<string, unknown> = {}) => ({
  __typename: 'Consent', id: 'c1', scope: 'QUOTE_ANONYMOUS', audience: 'EVERYBODY', channel: 'ANY', detail: 'about 9am meetings', state: 'ASKED', askedAt: '2026-11-20T10:00:00Z', answerBy: null, givenAt: null,
  usableFrom: null, until: null, withdrawnAt: null, ownAnswer: null, wordsKept: false, whyNotAnswer: null, whyNotUse: null, managerCheck: 'NOT_NEEDED', renewsId: null, decidesOn: null, inNewWords: false, ownYesFrom: null, soonerEnds: [{ __typename: 'ConsentEnd', months: 3, until: '2027-02-23' }, { __typename: 'ConsentEnd', months: null, until: '2027-08-31' }], words, told: null, wordings: [], others: [], places: [], takedowns: [], ...different,
});
const place = (different: Record<string, unknown>) => ({ __typename: 'ConsentPlace', id: crypto.randomUUID(), place: 'The wall at Harbour House', recall: 'REMOVABLE', days: 1, draft: false, usedOn: null, copies: 1, ...different });
function show(first: Record<string, unknown>) {
  let held = one(first);
  return renderPage(WalletPage, {
    path: '/me/yes-and-no', at: '/me/yes-and-no',
    answers: {
      WalletPage: () => ({ data: { myReadingFormat: 'STANDARD', myUnderstandings: [], myConsents: [held] } }),
      AnswerConsent: ({ answer, words: wrote }) => {
        held = { ...held, state: answer === 'YES' ? 'GIVEN' : 'REFUSED', ownAnswer: String(answer) as never, givenAt: '2026-11-23T10:00:00Z' as never, wordsKept: Boolean(wrote) };
        return { data: { answerConsent: { __typename: 'Consent', id: 'c1' } } };
      },
      StopConsent: () => {
        held = { ...held, state: 'WITHDRAWN', withdrawnAt: '2026-11-24T10:00:00Z' as never, takedowns: [{ __typename: 'ConsentTakedown', id: 't1', place: 'The wall at Harbour House', owner: 'Jo', dueOn: '2026-11-25', state: 'OPEN', settledAt: null, bySystem: false }, { __typename: 'ConsentTakedown', id: 't2', place: 'Printed books', owner: 'Jo', dueOn: '2026-11-24', state: 'CANNOT_RECALL', settledAt: '2026-11-24T10:00:00Z', bySystem: false }, { __typename: 'ConsentTakedown', id: 't3', place: 'The report', owner: 'Jo', dueOn: '2026-11-24', state: 'DONE', settledAt: '2026-11-24T10:00:00Z', bySystem: true }] as never };
        return { data: { stopConsent: { __typename: 'Consent', id: 'c1' } } };
      },
    },
  });
}

test('what cannot be got back stands before the answers, and the three answers are alike', { timeout: 20_000 }, async () => {
  show({});
  const group = await screen.findByRole('group', { name: words.question });
  expect(within(group).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Yes, you can', 'No, thank you', 'I want to talk first']);
  expect(screen.getByText(words.cannotRecall).compareDocumentPosition(group) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('in Easy Read each idea has its picture', async () => {
  show({ words: { ...words, format: 'EASY_READ' } });
  await screen.findByRole('group', { name: words.question });
  const pictured = [words.what, words.detail, words.whoSees, words.howLong].map((says) => screen.getByText(says).previousElementSibling?.tagName);
  expect(pictured).toEqual(Array.from(pictured, () => 'svg'));
});

test('one tap says yes, and the yes stands with the day it was given', async () => {
  show({});
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, you can' }));
  expect(await screen.findByRole('heading', { name: 'You said yes to one thing' })).toBeTruthy();
});

test('it says where the words are, and one tap stops it; then each copy has a name and a day, or is told as gone', async () => {
  show({ state: 'GIVEN', ownAnswer: 'YES', givenAt: '2026-10-14T10:00:00Z', until: '2028-10-14', places: [place({}), place({ place: 'The report for councillors', draft: true }), place({ place: 'The slides', days: 7 }), place({ place: 'The report that is out', recall: 'AT_ONCE' })] });
  expect(await screen.findByText('It is in 4 places')).toBeTruthy();
  expect(screen.getByText('Not out yet.')).toBeTruthy();
  expect(screen.getByText('It goes from our page the moment you stop it.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Stop this' }));
  expect(await screen.findByText(/Jo takes it down by/)).toBeTruthy();
  expect(screen.getByText(/We can’t get it back, as we said before your yes/)).toBeTruthy();
  expect(screen.getByText(/Our page stopped showing it by itself: 24.November, 10am/)).toBeTruthy();
  expect(screen.getByText(/is paid all the same/)).toBeTruthy();
});

test('after a no there is room for my own words, one line to open; what I wrote is not asked for again', async () => {
  const { asked } = show({});
  fireEvent.click(await screen.findByRole('button', { name: 'No, thank you' }));
  expect(await screen.findByText('Do you want to tell us why?')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('In your own words'), { target: { value: 'It is mine' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send', hidden: true }));
  expect(await screen.findByText('We have what you wrote.')).toBeTruthy();
  expect(asked.filter(({ operation }) => operation === 'AnswerConsent').at(-1)?.variables).toEqual({ id: 'c1', answer: 'NO', words: 'It is mine', shown: 'f1' });
  expect(screen.queryByLabelText('In your own words')).toBeNull();
});

test('a no becomes a yes only below what it is, who sees it and what cannot be got back', async () => {
  show({ state: 'REFUSED', ownAnswer: 'NO' });
  const told = await screen.findByText(words.cannotRecall);
  const yes = screen.getByRole('button', { name: 'Yes, you can', hidden: true });
  expect(told.compareDocumentPosition(yes) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(screen.getByText(words.question)).toBeTruthy();
  expect(screen.getByText(/Everybody can see it/)).toBeTruthy();
  fireEvent.click(yes);
  expect(await screen.findByRole('heading', { name: 'You said yes to one thing' })).toBeTruthy();
});

test('whoever says yes may let it end sooner, with one tap', async () => {
  const { asked } = show({});
  await screen.findByRole('group', { name: words.question });
  fireEvent.click(screen.getByRole('button', { name: /Yes, until the summer is over/, hidden: true }));
  await screen.findByRole('heading', { name: 'You said yes to one thing' });
  expect(asked.find(({ operation }) => operation === 'AnswerConsent')?.variables).toMatchObject({ answer: 'YES', until: '2027-08-31' });
});

test('answers that differ are talked about: each word stands for itself, and it is not a no', async () => {
  show({ state: 'IN_DISCUSSION', ownAnswer: 'YES', others: [{ __typename: 'ConsentVoice', who: 'Pat', answer: 'NO' }] });
  expect(await screen.findByText('We are talking about it')).toBeTruthy();
  expect(screen.getByText('You said yes.')).toBeTruthy();
  expect(screen.getByText('Pat said no.')).toBeTruthy();
  expect(screen.getByText(/It is not a no/)).toBeTruthy();
});

test('at 18 what others decided waits for my own word', async () => {
  show({ state: 'FROZEN', ownAnswer: 'YES' });
  expect(await screen.findByText(/You are an adult now/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Yes, you can' })).toBeTruthy();
});

test('frozen and asked for again is one question, not two', async () => {
  const frozen = one({ id: 'c0', state: 'FROZEN', ownAnswer: 'YES' });
  renderPage(WalletPage, { path: '/me/yes-and-no', at: '/me/yes-and-no', answers: { WalletPage: { data: { myReadingFormat: 'STANDARD', myUnderstandings: [], myConsents: [one({ renewsId: 'c0' }), frozen] } } } });
  expect((await screen.findAllByRole('group', { name: words.question })).length).toBe(1);
  expect(screen.getByText(/You are an adult now/)).toBeTruthy();
});

const takedown = { __typename: 'ConsentTakedown', id: 't1', place: 'The wall at Harbour House', owner: 'Jo', dueOn: '2026-11-25', state: 'OPEN', settledAt: null, bySystem: false };
const both = (...held: readonly unknown[]) => renderPage(WalletPage, { path: '/me/yes-and-no', at: '/me/yes-and-no', answers: { WalletPage: { data: { myReadingFormat: 'STANDARD', myUnderstandings: [], myConsents: held } } } });

test('words that mean something else now are asked anew, and the old yes still counts meanwhile, to a day', async () => {
  both(one({ renewsId: 'c0', inNewWords: true }), one({ id: 'c0', state: 'DUE_RENEWAL', ownAnswer: 'YES', until: '2027-01-30' }));
  expect(await screen.findByText('The words are new, so we ask you again.')).toBeTruthy();
  expect(screen.getByText(/Your old yes counts until you answer, and no longer than Saturday 30 January 2027/)).toBeTruthy();
});

test('asked again, the old yes counts until its last day and says which; after it, it says so with what comes down', async () => {
  both(one({ renewsId: 'c0' }), one({ id: 'c0', state: 'DUE_RENEWAL', ownAnswer: 'YES', until: '2026-12-20' }));
  expect(await screen.findByText(/Your old yes counts until you answer, and no longer than Sunday 20 December 2026/)).toBeTruthy();
  cleanup();
  both(one({ renewsId: 'c0' }), one({ id: 'c0', state: 'EXPIRED', ownAnswer: 'YES', until: '2026-11-20', takedowns: [takedown] }));
  expect(await screen.findByText(/Your old yes ran out on Friday 20 November 2026/)).toBeTruthy();
  expect(screen.getAllByText(/Jo takes it down by/).length).toBeGreaterThan(0);
});

test('who decides has changed: it says so, and not that I am an adult; what is shown to nobody asks me nothing', async () => {
  both(one({ renewsId: 'c0', managerCheck: 'WAITING' }), one({ id: 'c0', state: 'FROZEN', ownAnswer: 'YES', takedowns: [takedown] }));
  expect(await screen.findByText(/Who decides about this has changed/)).toBeTruthy();
  expect(screen.queryByText(/You are an adult now/)).toBeNull();
  cleanup();
  both(one({ state: 'FROZEN', ownAnswer: 'YES', whyNotUse: 'PUBLIC_NOT_FOR_THEM', takedowns: [takedown] }));
  expect(await screen.findByText(/We do not use it now/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Yes, you can' })).toBeNull();
  expect(screen.getByText(/Jo takes it down by/)).toBeTruthy();
});

test('where somebody decides beside me, my list says from which birthday my own yes is enough', async () => {
  show({ ownAnswer: 'YES', ownYesFrom: '2027-05-04', others: [{ __typename: 'ConsentVoice', who: 'Pat', answer: null }] });
  expect(await screen.findByText('From Tuesday 4 May 2027 on, you can say yes to this alone.')).toBeTruthy();
});

test('a question is read in another language, said so to a screen reader, switched with one tap, and the answer says which words were read', async () => {
  const urdu = { ...words, formId: 'f9', language: 'ur', rightToLeft: true, question: 'کیا ہم آپ کی تصویر لے سکتے ہیں؟', yes: 'جی ہاں' };
  const wording = (language: string, ownName: string, rightToLeft: boolean) => ({ __typename: 'FormWording', language, ownName, rightToLeft, format: 'STANDARD' });
  const { asked } = show({ words: urdu, wordings: [wording('en-GB', 'English', false), wording('ur', 'اردو', true), wording('pl', 'polski', false)] });
  const question = (await screen.findAllByText(urdu.question))[0];
  expect([question?.getAttribute('lang'), question?.getAttribute('dir')]).toEqual(['ur', 'rtl']);
  expect(screen.getByRole('button', { name: 'polski' }).getAttribute('lang')).toBe('pl');
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'ChooseReadingLanguage')?.variables).toEqual({ language: 'en-GB' });
  fireEvent.click(screen.getByRole('button', { name: 'جی ہاں' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'AnswerConsent')?.variables).toMatchObject({ answer: 'YES', shown: 'f9' });
});

test('where newer words are not in my language yet, that is said in my language', async () => {
  show({ words: { ...words, notYet: { __typename: 'WordsNotYet', language: 'pl', rightToLeft: false, words: 'Te słowa są nowe.' } } });
  expect((await screen.findByText('Te słowa są nowe.')).getAttribute('lang')).toBe('pl');
});
