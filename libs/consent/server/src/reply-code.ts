import { createHash, randomBytes } from 'node:crypto';

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

/** What the table keeps of a code. */
export function markOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
