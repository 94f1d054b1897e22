import { describe, expect, test } from 'vitest';

import { postalLines } from './postal-address';

describe('where letters go', () => {
  test('is read line by line, however it was typed, with the postcode last', () => {
    const lines = ['4 Sample Street', 'Blackpool', 'FY1 9ZZ'];
    expect(postalLines('4 Sample Street\nBlackpool\nFY1 9ZZ')).toEqual(lines);
    expect(postalLines(' 4  Sample Street , Blackpool, fy19zz ')).toEqual(lines);
    expect(postalLines('4 Sample Street\nBlackpool fy1 9zz')).toEqual(lines);
  });
  test('may be none', () => expect(postalLines(' \n ')).toBeNull());
  test.each([['no postcode', '4 Sample Street\nBlackpool'], ['a postcode alone', 'FY1 9ZZ'], ['too many lines', 'a\nb\nc\nd\ne\nf\nFY1 9ZZ'], ['a line no window shows', `${'x'.repeat(46)}\nFY1 9ZZ`], ['markup alone', '<script>']])(
    'is asked for again with %s', (_, typed) => expect(() => postalLines(typed)).toThrow(expect.objectContaining({ code: 'ADDRESS_NOT_UNDERSTOOD', field: 'address' })),
  );
});
