import type { Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { rightToLeft } from './language';
import { notYetIn, offered, wordingFor, type Wording } from './wording';

const one = (language: string, format: 'standard' | 'easy-read' = 'standard', edition = 1): Wording => ({ id: `${language} ${format} ${edition}` as Id<'ConsentForm'>, language, format, edition });
const all = [one('ur'), one('en-GB'), one('en-GB', 'easy-read'), one('pl'), one('pl', 'easy-read'), one('pl', 'standard', 2)];
const shown = (chosen: string | null, speaks: string[], format: 'standard' | 'easy-read' = 'standard') => wordingFor(all, { chosen, speaks, format })?.id;

describe('which words somebody is shown', () => {
  test('those in the first language of their profile that is there, and its newest edition', () => {
    expect(shown(null, ['fa', 'pl', 'ur'])).toBe('pl standard 2');
    expect(shown(null, [])).toBe('en-GB standard 1');
    expect(shown(null, ['en', 'pl'])).toBe('en-GB standard 1');
  });
  test('what they chose once goes before their profile, English too', () => {
    expect(shown('en-GB', ['pl'])).toBe('en-GB standard 1');
    expect(shown('ur', ['pl'])).toBe('ur standard 1');
    expect(shown('ro', ['pl'])).toBe('en-GB standard 1');
  });
  test('Easy Read in their language, else their language in plain words', () => {
    expect(shown('pl', [], 'easy-read')).toBe('pl easy-read 1');
    expect(shown('ur', [], 'easy-read')).toBe('ur standard 1');
  });
});

test('English stands first among what can be chosen, and an older edition is not among it', () => {
  expect(offered(all).map(({ id }) => id)).toEqual(['en-GB standard 1', 'en-GB easy-read 1', 'pl standard 2', 'pl easy-read 1', 'ur standard 1']);
});

test('where older words are there in a language they read, it is said that these are not yet', () => {
  expect(notYetIn('en-GB', ['ur'], { chosen: null, speaks: ['pl', 'ur'] })).toBe('ur');
  expect(notYetIn('en-GB', ['ur'], { chosen: 'en-GB', speaks: ['ur'] })).toBeNull();
  expect(notYetIn('pl', ['ur'], { chosen: null, speaks: ['pl', 'ur'] })).toBeNull();
});

test.each([['ur', true], ['ar', true], ['fa-AF', true], ['ckb', true], ['he', true], ['pl', false], ['ku', false], ['pa', false]])('%s is written from the right: %s', (tag, is) => {
  expect(rightToLeft(tag)).toBe(is);
});
