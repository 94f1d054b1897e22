import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalSentence, refusalWords } from '@alongside/kit/refusals';

test('a sentence carries its values', () => {
  expect(refusalSentence('NUMBER_OUT_OF_RANGE', { least: 1, most: 6 })).toBe('Write a number from 1 to 6.');
});

test('no sentence blames, and none uses words of machines', () => {
  const harsh = Object.entries(refusalWords).filter(([, words]) => /\b(invalid|forbidden|error|failed|illegal|please|sorry|must not|denied|submit)\b|!/i.test(words));
  expect(harsh).toEqual([]);
});

test('one code means one thing: no two contexts give it words', () => {
  const files = readdirSync('libs/kit/src/refusals').filter((name) => name.endsWith('-refusals.ts'));
  const codes = files.flatMap((name) => [...readFileSync(`libs/kit/src/refusals/${name}`, 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, code]) => code));
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
});
