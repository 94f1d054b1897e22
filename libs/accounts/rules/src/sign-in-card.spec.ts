import fc from 'fast-check';
import { expect, test } from 'vitest';

import { CARD_LENGTH, groupedCard } from './sign-in-card';
import { CODE_SIGNS, readCode } from './sign-in-code';

const signs = fc.array(fc.constantFrom(...CODE_SIGNS), { minLength: CARD_LENGTH, maxLength: CARD_LENGTH }).map((some) => some.join(''));

test('nobody guesses a card: it holds 128 bits of chance or more', () => expect(CARD_LENGTH * Math.log2(CODE_SIGNS.length)).toBeGreaterThanOrEqual(128));

test('it is printed in groups of five, and read again however it was typed', () => {
  fc.assert(fc.property(signs, fc.constantFrom('-', ' ', ' - ', '', '.'), fc.boolean(), (code, between, small) => {
    const printed = groupedCard(code);
    expect(printed.split('-').map(({ length }) => length)).toEqual([5, 5, 5, 5, 5, 5]);
    const typed = printed.replaceAll('-', between);
    expect(readCode(small ? typed.toLowerCase() : typed)).toBe(code);
  }));
});

test('no two signs of it look alike', () => {
  for (const [one, other] of ['0O', '1I', '1L', '2Z', '5S', '8B', 'UV']) expect(CODE_SIGNS.includes(String(one)) && CODE_SIGNS.includes(String(other))).toBe(false);
});
