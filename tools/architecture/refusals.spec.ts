import { join } from 'node:path';

import { refusalSentence } from '@alongside/kit/refusals';
import { describe, expect, it } from 'vitest';

import { refusalCodes } from './refusal-codes.ts';

const codes = [...refusalCodes(join(import.meta.dirname, '../..'))];
const unknown = refusalSentence('NO_SUCH_CODE');

describe('every refusal has its plain words', () => {
  it('finds the refusals', () => expect(codes.length).toBeGreaterThan(20));
  it('has words for each', () => {
    expect(codes.filter(([code]) => refusalSentence(code) === unknown).map(([code, file]) => `${code} in ${file}`)).toEqual([]);
  });
  it('would notice a code without words', () => expect(refusalSentence('A_CODE_WITHOUT_WORDS')).toBe(unknown));
});
