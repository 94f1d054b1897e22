import { instant, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { wordsFrom } from './form-part';
import { shownScopeWords, type ScopeFormWords } from './scope-form';
import { checkTranslation, partsToTranslate, whyNotCheck, writeTranslation, type TranslatedForm, type Translation, type TypedTranslation } from './translation';

const person = (end: string) => `01890000-0000-7000-8000-0000000005${end}` as Id<'Person'>;
const [dilys, jo] = [person('01'), person('02')];
const words = (question: string): ScopeFormWords => ({
  question, what: 'Staff see it.', detail: 'It is {detail}.', whoSees: { staff: 'Staff see it.', everybody: 'Everybody sees it.' }, ways: { any: '' }, cannotRecall: null, howLong: 'Until {until}.', stop: 'It can be stopped.',
  whyWeAsk: 'It is yours.', yes: 'Yes', no: 'No', talk: 'Talk',
});
const form: TranslatedForm = { id: 'f1' as Id<'ConsentForm'>, scope: 'photo-internal', version: 1, words: { standard: words('Can we take {your} photo?'), 'easy-read': words('Can we take a photo?') }, replaced: false };
const polish = {
  question: 'Czy możemy zrobić Ci zdjęcie?', 'about.question': 'Czy możemy zrobić zdjęcie: {name}?', what: 'Zobaczą je pracownicy.', detail: 'To jest: {detail}.', 'whoSees.staff': 'Zobaczą je pracownicy.', howLong: 'Do {until}.',
  stop: 'Możesz to zatrzymać.', whyWeAsk: 'To Twoje zdjęcie.', yes: 'Tak', no: 'Nie', talk: 'Najpierw porozmawiajmy', newerInEnglish: 'Te słowa są nowe.',
};
const easy = { ...polish, question: 'Czy możemy zrobić zdjęcie?', 'about.question': 'Czy możemy zrobić zdjęcie?' };
const write = (different: Partial<TypedTranslation> = {}, last: Translation | null = null, of: TranslatedForm = form) =>
  writeTranslation(of, last, { id: 't1' as Id<'Translation'>, language: 'pl', lines: { standard: polish, 'easy-read': easy }, by: dilys, now: instant('2026-11-27T09:00:00Z'), ...different }).state;
const refusal = (run: () => unknown) => {
  try { run(); return null; } catch (refused) { return refused as { code: string; field?: string }; }
};

describe('which lines there are', () => {
  test('what addresses the person is two lines elsewhere than in English: to them, and to who decides for them', () => {
    const parts = partsToTranslate(form);
    expect(parts.filter(({ part }) => part.endsWith('question'))).toEqual([
      { part: 'question', english: 'Can we take your photo?', easyRead: 'Can we take a photo?' }, { part: 'about.question', english: 'Can we take {name}’s photo?', easyRead: 'Can we take a photo?' },
    ]);
  });
  test('readers this purpose does not have, and what stands empty, are not asked for', () => {
    expect(partsToTranslate(form).map(({ part }) => part)).toEqual(['question', 'about.question', 'what', 'detail', 'whoSees.staff', 'howLong', 'stop', 'whyWeAsk', 'yes', 'no', 'talk', 'newerInEnglish']);
  });
});

describe('writing a language', () => {
  test('each line is needed, in Easy Read too, and what is filled in stays in it', () => {
    expect(refusal(() => write({ lines: { standard: { ...polish, what: ' ' }, 'easy-read': easy } }))).toMatchObject({ code: 'ANSWER_MISSING', field: 'what' });
    expect(refusal(() => write({ lines: { standard: polish, 'easy-read': { ...easy, howLong: 'Długo.' } } }))).toMatchObject({ code: 'LINE_PLACE_MISSING', field: 'howLongEasy' });
    expect(refusal(() => write({ lines: { standard: { ...polish, question: 'Czy możemy: {you}?' }, 'easy-read': easy } }))).toMatchObject({ code: 'LINE_PLACE_UNKNOWN', field: 'question' });
  });
  test('is named by its tag, and is not English', () => {
    expect(write({ language: 'PL' }).language).toBe('pl');
    expect(refusal(() => write({ language: 'polish please' }))).toMatchObject({ code: 'LANGUAGE_UNKNOWN', field: 'language' });
    expect(refusal(() => write({ language: 'en-US' }))).toMatchObject({ code: 'LANGUAGE_IS_ENGLISH' });
    expect(refusal(() => write({}, null, { ...form, replaced: true }))).toMatchObject({ code: 'FORM_REPLACED' });
  });
  test('goes on at what nobody has checked; after that it is another edition', () => {
    const draft = write();
    expect(write({ id: 't2' as Id<'Translation'>, by: jo }, draft)).toMatchObject({ id: 't1', edition: 1, wroteIds: [dilys, jo] });
    const checked = checkTranslation(draft, { by: jo, readsIt: true, now: instant('2026-11-27T10:00:00Z') }).state;
    expect(write({ id: 't2' as Id<'Translation'> }, checked)).toMatchObject({ id: 't2', edition: 2, checkedBy: null });
  });
});

test('a second person by name checks it, who says that they read it, once', () => {
  const draft = write();
  expect(whyNotCheck(draft, dilys)).toBe('OWN_TRANSLATION');
  expect(refusal(() => checkTranslation(draft, { by: jo, readsIt: false, now: draft.writtenAt }))).toMatchObject({ code: 'READER_NEEDED', field: 'readsIt' });
  const { state } = checkTranslation(draft, { by: jo, readsIt: true, now: draft.writtenAt });
  expect(state.checkedBy).toBe(jo);
  expect(whyNotCheck(state, jo)).toBe('TRANSLATION_CHECKED');
});

test('it is shown to the person, and to who decides for them, each in their own sentence, with the day in that language', () => {
  const translated = { words: wordsFrom('photo-internal', polish) as ScopeFormWords, language: 'pl' };
  const to = { audience: 'staff', channel: 'any', detail: 'na ścianę', until: '2028-12-03', council: 'Blackpool' } as const;
  expect(shownScopeWords(translated, { ...to, name: null } as never)).toMatchObject({ question: 'Czy możemy zrobić Ci zdjęcie?', detail: 'To jest: na ścianę.', howLong: 'Do 3 grudnia 2028.', cannotRecall: null });
  expect(shownScopeWords(translated, { ...to, name: 'Iga' } as never).question).toBe('Czy możemy zrobić zdjęcie: Iga?');
});
