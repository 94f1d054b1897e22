import { describe, expect, it } from 'vitest';

import { cleanText, optionalText, requiredText, wholeNumber } from './text';

describe('what people type', () => {
  it('keeps emoji, right-to-left and markup as they are', () => expect(cleanText(' <b>שלום</b> 👋 ')).toBe('<b>שלום</b> 👋'));
  it('loses NUL and other control characters', () => expect(cleanText('a\u0000b\u0007c')).toBe('abc'));
  it('is asked for again when only blanks came', () => {
    expect(() => requiredText(' \u0000 ', 'role', 10)).toThrow(expect.objectContaining({ code: 'ANSWER_MISSING', field: 'role' }));
  });
  it('is counted in letters, not in code units', () => expect(requiredText('👋'.repeat(10), 'role', 10)).toHaveLength(20));
  it('names the field and the most when too long', () => {
    expect(() => requiredText('x'.repeat(11), 'role', 10)).toThrow(expect.objectContaining({ field: 'role', params: { most: 10 } }));
  });
  it('may be left out where it is optional', () => expect(optionalText('  ', 'note', 10)).toBeNull());
  it.each([1.5, NaN, Infinity])('does not take %d for a whole number', (value) => {
    expect(() => wholeNumber(value, 'candidates', 1, 9)).toThrow('NUMBER_NOT_WHOLE');
  });
  it.each([0, 10, -1])('does not take %d out of 1 to 9', (value) => {
    expect(() => wholeNumber(value, 'candidates', 1, 9)).toThrow('NUMBER_OUT_OF_RANGE');
  });
});
