import { expect, test } from 'vitest';

import { wordsToTakeCareWith } from './word-care';

const words = (text: string) => wordsToTakeCareWith(text).map(({ word }) => word);

test('words that hurt are named once, in the order they come, with better ones beside them', () => {
  expect(wordsToTakeCareWith('Sam is LAC. His placement broke down. The placement was far from his siblings.')).toEqual([
    { word: 'LAC', rather: 'their name, or care experienced' },
    { word: 'placement', rather: 'home, or where they live' },
    { word: 'siblings', rather: 'brothers and sisters' },
  ]);
});

test('seeing Mum is family time; a phone number is no contact', () => {
  expect(words('Contact with mum went well.')).toEqual(['Contact']);
  expect(words('His contact number changed. I will contact Jo. We kept in contact.')).toEqual([]);
});

test.each(['She refused to engage.', 'He is manipulative.', 'Mum states she came.', 'A chaotic home.', 'He DNA’d again.'])('"%s" is worth a second look', (text) => {
  expect(words(text)).toHaveLength(1);
});

test('plain words pass', () => {
  expect(words('Sam led the meeting. He asked clear questions and laughed a lot. He could not make it last week; the bus was late.')).toEqual([]);
});
