import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

import { CODE_LENGTH, CODE_SIGNS } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';

export function newCode(length = CODE_LENGTH): string {
  return Array.from({ length }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');
}

/** Bound to its own row, so equal codes leave unequal marks. */
export function codeMark(codeId: Id<string>, code: string): Uint8Array {
  return createHash('sha256').update(`${codeId}:${code}`).digest();
}

/** Takes the same time for every code; a code that was never made fits nothing. */
export function fits(mark: Uint8Array | null, codeId: Id<string>, code: string): boolean {
  return timingSafeEqual(mark ?? randomBytes(32), codeMark(codeId, code));
}

export function newFigures(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join('');
}

/** Bound to its own row, like the mark of a sign-in code. */
export function lookAlongMark(lookId: Id<'LookAlong'>, figures: string): Uint8Array {
  return createHash('sha256').update(`${lookId}:${figures}`).digest();
}
