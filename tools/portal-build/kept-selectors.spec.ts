import { expect, test } from 'vitest';
import { keptSelectors } from './kept-selectors.ts';

const known = new Set(['card', 'note']);

test('a selector stays only when every class in it may be used', () => {
  expect(keptSelectors('.card>h2+*,.tabs a,.note .rail', known)).toBe('.card>h2+*');
});

test('inside :is() only what may be used stays', () => {
  expect(keptSelectors(':is(.card,.rail):focus,:is(.rail,.tabs) a', known)).toBe('.card:focus');
});

test('elements without a class stay', () => {
  expect(keptSelectors(':is(h1,h2),a:hover', known)).toBe(':is(h1,h2),a:hover');
});
