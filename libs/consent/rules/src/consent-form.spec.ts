import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { shownWords, type FormWords } from './consent-form';
import { aPermission } from './testing/a-permission';

const words = { question: 'Can {child} {doThis}?', ask: 'Is it OK with you, {guardian}?', scope: '{day}, {times}, {place}. {unheard}', answerBy: 'By {answerBy}.' } as FormWords;
const shown = (title?: string) => {
  const { activity } = aPermission();
  return shownWords({ words, language: 'en-GB' }, { child: 'Ellis', guardian: 'Pat', activity: title ? { ...activity, title } : activity, answerBy: plainDate('2026-12-03') });
};

test('the words of a form are shown with the day, the place and the people', () => {
  expect(shown()).toEqual({
    question: 'Can Ellis help choose a new team manager?', ask: 'Is it OK with you, Pat?',
    scope: 'Tuesday 8 December 2026, 4:30pm to 6:30pm, Harbour House, room 2. {unheard}', answerBy: 'By Thursday 3 December.',
  });
});

test('a title that is no sentence is asked about as taking part', () => {
  expect(shown('Youth space meeting').question).toBe('Can Ellis take part?');
});
