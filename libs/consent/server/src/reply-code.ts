import { createHash, randomBytes } from 'node:crypto';

import { namedMark, unnamed } from '@alongside/platform/vault';

// Crockford's letters: none that is read as another, and no words by accident with vowels missing.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 26;

/** 130 bits nobody can guess, in letters that survive being read out. */
export function newReplyCode(): string {
  return Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

export function isReplyCode(text: string): boolean {
  return text.length === LENGTH && [...text].every((letter) => LETTERS.includes(letter));
}

const mark = (code: string) => namedMark('sha256', createHash('sha256').update(code).digest());

/** What the table keeps of a code. */
export const markOf = (code: string): string => mark(code).toString('hex');

/** What a link may be kept under: its mark, or that from before marks said how they were made. */
export const marksOf = (code: string): readonly string[] => [markOf(code), unnamed(mark(code)).toString('hex')];
