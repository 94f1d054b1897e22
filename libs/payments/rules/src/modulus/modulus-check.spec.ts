import { describe, expect, test } from 'vitest';

import { modulusCheck } from './modulus-check';
import { modulusTables } from './modulus-tables';

/** Invented lines in the published form: the industry's own table is not ours to keep here. The digits are weighed by hand beside each. */
const ones = '1 1 1 1 1 1 1 1 1 1 1 1 1 1';
const last = '0 0 0 0 0 0 0 0 0 0 0 0 0 1';
const account = '0 0 0 0 0 0 8 7 6 5 4 3 2 1';
const tables = (lines: string, substitutes = '') => modulusTables(lines, substitutes);
const check = (lines: string, sortCode: string, number: string, substitutes = '') => modulusCheck(sortCode, number, tables(lines, substitutes));

describe('one line', () => {
  test.each([
    // 1+2+3+4+5+6 = 21, and 9 more make 30
    ['MOD10', ones, '123456', '00000009', 'fits'], ['MOD10', ones, '123456', '00000008', 'does-not-fit'],
    // 8*1 + 1*3 = 11
    ['MOD11', account, '000000', '10000003', 'fits'], ['MOD11', account, '000000', '10000002', 'does-not-fit'],
    // a product of 16 counts as 1 and 6
    ['DBLAL', '0 0 0 0 0 0 2 1 2 1 2 1 2 1', '000000', '80000003', 'fits'], ['DBLAL', '0 0 0 0 0 0 2 1 2 1 2 1 2 1', '000000', '80000004', 'does-not-fit'],
  ])('%s %s: %s %s %s', (method, weights, sortCode, number, answer) => {
    expect(check(`000000 999999 ${method} ${weights}`, sortCode, number)).toBe(answer);
  });

  test('a sort code that stands in no line cannot be checked, and is no reason to say no', () => {
    expect(check(`100000 200000 MOD10 ${ones}`, '200001', '12345678')).toBe('not-checkable');
    expect(modulusCheck('200001', '12345678', { rows: [], substitutes: new Map() })).toBe('not-checkable');
  });

  test('each number of a line has exactly one last digit', () => {
    for (let number = 1_000_000; number < 1_000_400; number += 7) {
      const right = [...'0123456789'].filter((digit) => check(`000000 999999 MOD10 ${ones}`, '123456', `${number}${digit}`) === 'fits');
      expect(right).toHaveLength(1);
    }
  });
});

describe('two lines', () => {
  const both = (first: string, second: string) => `000000 999999 MOD10 ${first}\n000000 999999 MOD10 ${second}`;
  test('both must fit', () => {
    expect(check(both(ones, last), '555555', '00000000')).toBe('fits');
    expect(check(both(ones, last), '123456', '00000009')).toBe('does-not-fit');
  });
  test.each([['12', '13'], ['10', '11'], ['2', '9']])('of exceptions %s and %s either is enough', (one, other) => {
    expect(check(both(`${ones} ${one}`, `${last} ${other}`), '123456', '00000009')).toBe('fits');
    expect(check(both(`${ones} ${one}`, `${last} ${other}`), '123456', '00000008')).toBe('does-not-fit');
  });
  test('exception 3: the second is left out where the third digit is 6 or 9', () => {
    // 21 + 6 + 3 = 30, and the last digit alone does not fit
    expect(check(both(ones, `${last} 3`), '123456', '00600003')).toBe('fits');
    expect(check(both(ones, `${last} 3`), '123456', '00500004')).toBe('does-not-fit');
  });
});

describe('exceptions of one line', () => {
  const line = (method: string, weights: string, exception: number) => `000000 999999 ${method} ${weights} ${exception}`;
  test.each([
    // 27 and 3 make 30
    ['1', line('DBLAL', last, 1), '000000', '00000003', 'fits'], ['1', line('DBLAL', last, 1), '000000', '00000000', 'does-not-fit'],
    // a is 1, g is not 9: 6*1 + 1*5 = 11; with 9 at g the first eight weigh nothing: 3*9 + 1*6 = 33
    ['2', line('MOD11', ones, 2), '000000', '10000005', 'fits'], ['2', line('MOD11', ones, 2), '000000', '10000096', 'fits'], ['2', line('MOD11', ones, 2), '000000', '10000095', 'does-not-fit'],
    // 8 + 7*0 … the remainder of 8*2 = 16 is 5, and the last two digits say so
    ['4', line('MOD11', '0 0 0 0 0 0 8 0 0 0 0 0 0 0', 4), '000000', '20000005', 'fits'], ['4', line('MOD11', '0 0 0 0 0 0 8 0 0 0 0 0 0 0', 4), '000000', '20000004', 'does-not-fit'],
    ['6', line('MOD10', last, 6), '000000', '40000011', 'not-checkable'], ['6', line('MOD10', last, 6), '000000', '30000011', 'does-not-fit'],
    // with 9 at g only c to h weigh: 9 + 1 = 10
    ['7', line('MOD10', ones, 7), '123456', '77000091', 'fits'], ['7', line('MOD10', ones, 7), '123456', '77000081', 'does-not-fit'],
    // weighed as 090126: 0+9+0+1+2+6 = 18, and 2 more
    ['8', line('MOD10', ones, 8), '123456', '00000002', 'fits'], ['8', line('MOD10', ones, 8), '123456', '00000009', 'does-not-fit'],
    // 9 at g and 09 in front: only c to h weigh
    ['10', line('MOD10', ones, 10), '123456', '09000091', 'fits'], ['10', line('MOD10', ones, 10), '123456', '99000091', 'fits'], ['10', line('MOD10', ones, 10), '123456', '08000091', 'does-not-fit'],
    // the last digit is 1, so it goes and a nought comes in front: 01234567, of which the last digit 7 does not fit; 01234560 does
    ['14', line('MOD10', last, 14), '000000', '12345601', 'fits'], ['14', line('MOD10', last, 14), '000000', '12345671', 'does-not-fit'], ['14', line('MOD10', last, 14), '000000', '12345602', 'does-not-fit'],
  ])('%s: %s', (_, lines, sortCode, number, answer) => {
    expect(check(lines, sortCode, number)).toBe(answer);
  });

  test('5: the sort code is weighed as another, and the digits before the end are what the rest makes them', () => {
    const front = '1 1 1 1 1 1 1 1 1 1 1 1 0 0';
    const lines = `000000 999999 MOD11 ${front} 5\n000000 999999 DBLAL ${front} 5`;
    // weighed as 100000: 1 + 1 = 2; 11 less 2 is 9 at g, 10 less 2 is 8 at h
    expect(check(lines, '938600', '10000098', '938600 100000')).toBe('fits');
    expect(check(lines, '938600', '10000088', '938600 100000')).toBe('does-not-fit');
    expect(check(lines, '938600', '10000098')).toBe('does-not-fit');
    // a remainder of 1 has no digit at all, one of 0 has nought
    expect(check(lines, '000000', '10000009')).toBe('does-not-fit');
    expect(check(lines, '000000', '00000000')).toBe('fits');
  });

  test('9: the second of a pair is weighed with the sort code of the pair’s bank', () => {
    // 3+0+9+6+3+4 = 25, and 5 more
    expect(check(`000000 999999 MOD10 ${ones} 2\n000000 999999 MOD10 ${ones} 9`, '123456', '00000005')).toBe('fits');
  });
});

test.each(['1 2 MOD10', `100000 99999 MOD10 ${ones}`, `200000 100000 MOD10 ${ones}`, `100000 200000 MOD12 ${ones}`, `100000 200000 MOD10 ${ones} x`, `100000 200000 MOD10 1 1`])('a table with the line %j is not taken', (line) => {
  expect(() => tables(line)).toThrow('cannot be read');
});

test('a table of substitutes with a line that is none is not taken, and empty lines are nothing', () => {
  expect(() => tables('', '123')).toThrow('cannot be read');
  expect(tables(`\r\n100000 200000 MOD10 ${ones} 1\r\n\r\n`, '100000 200000\r\n')).toMatchObject({ rows: [{ from: '100000', exception: 1 }], substitutes: new Map([['100000', '200000']]) });
});
