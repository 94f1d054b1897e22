import { join } from 'node:path';

import { refusalSentence, saidAtSignIn } from '@alongside/kit/refusals';
import { describe, expect, it } from 'vitest';

import { answeredCodes, refusalCodes, toldCodes } from './refusal-codes.ts';

const root = join(import.meta.dirname, '../..');
const codes = [...refusalCodes(root)];
const unknown = refusalSentence('NO_SUCH_CODE');

describe('every refusal has its plain words', () => {
  it('finds the refusals', () => expect(codes.length).toBeGreaterThan(20));
  it('has words for each', () => {
    expect(codes.filter(([code]) => refusalSentence(code) === unknown).map(([code, file]) => `${code} in ${file}`)).toEqual([]);
  });
  it('has words for what the page says after the work account', () => expect(saidAtSignIn.filter((code) => refusalSentence(code) === unknown)).toEqual([]));
  it('would notice a code without words', () => expect(refusalSentence('A_CODE_WITHOUT_WORDS')).toBe(unknown));
});

describe('what is written down when somebody was refused', () => {
  const answered = answeredCodes(root);
  const neverSaid = (told: readonly string[]) => told.filter((code) => !answered.has(code));
  it('finds the list', () => expect(toldCodes(root).length).toBeGreaterThan(40));
  it('is a code that some file refuses with', () => expect(neverSaid(toldCodes(root))).toEqual([]));
  it('would notice one that nobody says any more', () => expect(neverSaid(toldCodes(root, "['FORBIDDEN', 'A_CODE_OF_YESTERDAY']"))).toEqual(['A_CODE_OF_YESTERDAY']));
});
