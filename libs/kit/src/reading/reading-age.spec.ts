import { expect, test } from 'vitest';
import { readingOf } from './reading-age';

test('plain words are easy, council words are not', () => {
  expect(readingOf('Hi Sam. We would love your help. Would you like to join in? No is fine too.').grade).toBeLessThan(2);
  expect(readingOf('Unfortunately, on this occasion your expression of interest in participating has been unsuccessful following consideration.').grade).toBeGreaterThan(12);
});

test('the longest sentence is counted in words', () => {
  expect(readingOf('Call us. We will put it right by Friday 4 December, or say why.').longestSentence).toBe(12);
});
