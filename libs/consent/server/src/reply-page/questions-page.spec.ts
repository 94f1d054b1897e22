import { newId, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import type { OpenedQuestion, OpenedQuestions } from './guardian-questions';
import { questionsPage, saidPage } from './questions-page';

const words = { question: 'May we use it?', what: 'It.', whoSees: 'Us.', howLong: 'Two years.', cannotRecall: null, yes: 'Yes', no: 'No', talk: 'Talk first', whyWeAsk: 'To ask.', stop: 'Say so.', detail: null };
const question = (answer: OpenedQuestion['answer']): OpenedQuestion => ({
  id: newId(), words, wording: { language: 'en-GB', rightToLeft: false, format: 'standard', notYet: null, formId: newId() }, wordings: [], answer, ownAnswer: null, inNewWords: false, ends: [], saidOn: plainDate('2026-11-20'), until: null, wordsKept: false,
}) as unknown as OpenedQuestion;
const opened = (questions: readonly OpenedQuestion[]): OpenedQuestions => ({ code: 'a-code', childName: 'Ellis', guardianName: 'Pat', questions, format: 'standard', languages: [], runOut: false, newLinkSent: false, team: null, worried: null });
const many = (count: number, answer: OpenedQuestion['answer']) => Array.from({ length: count }, () => question(answer));
const changeable = (text: string) => [...text.matchAll(/name="question" value="([0-9a-f-]{36})"/g)].map(([, id]) => id);

/** Whoever follows each link to what they told us. */
function readThrough(all: OpenedQuestions): readonly string[] {
  const texts = [questionsPage(all, null).markup];
  for (let page = 1; texts.at(-1)?.includes(`/c/a-code?said=${page}"`); page += 1) texts.push(saidPage(all, page).markup);
  return texts;
}

test.each([['19 yeses', many(19, 'yes')], ['8 noes', many(8, 'no')], ['6 that wait and 5 yeses', [...many(6, null), ...many(5, 'yes')]], ['one yes', many(1, 'yes')]])('every answer can be changed without a call, on pages that stay small: %s', (_, questions) => {
  const texts = readThrough(opened(questions));
  expect(new Set(texts.flatMap(changeable)).size).toBe(questions.length);
  for (const text of texts) expect(new TextEncoder().encode(text).length).toBeLessThan(19_000);
});

test('a page that is not there is the first', () => {
  const all = opened(many(19, 'yes'));
  expect([0, 99, Number.NaN].map((page) => saidPage(all, page).markup)).toEqual(Array.from({ length: 3 }, () => saidPage(all, 1).markup));
});

test('in Easy Read each idea has its picture, in other words none', () => {
  const [asked] = many(1, null);
  const picturesIn = (format: 'standard' | 'easy-read') => questionsPage(opened([{ ...asked!, wording: { ...asked!.wording, format } }]), null).markup.match(/<div><svg[^>]*>.*?<\/svg><p>[^<]+<\/p>/g)?.length ?? 0;
  expect([picturesIn('easy-read'), picturesIn('standard')]).toEqual([4, 0]);
});
