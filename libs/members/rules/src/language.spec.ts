import { expect, test } from 'vitest';

import { languageName, languages, languagesOf } from './language';

test.each([
  ['pl', 'pl'], ['Polish', 'pl'], ['polski', 'pl'], ['العربية', 'ar'], ['BSL', 'bfi'], ['British Sign Language', 'bfi'], ['Mandarin', 'zh'], [' Dari ', 'fa-AF'],
])('a language is found by its code, its name or its own name: %s', (typed, code) => {
  expect(languagesOf([typed])).toEqual([code]);
});

test('every language on the list has a plain name, and no two have the same', () => {
  const names = languages.map(languageName);
  expect(names.filter((name, place) => name === languages[place])).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('the same language twice counts once, and what nobody speaks is told', () => {
  expect(languagesOf(['Urdu', 'ur', ''])).toEqual(['ur']);
  expect(() => languagesOf(['Klingon'])).toThrow('LANGUAGE_UNKNOWN');
});

test('more languages than anybody speaks are too many', () => {
  expect(() => languagesOf(languages.slice(0, 13))).toThrow('TOO_MANY_LANGUAGES');
});
