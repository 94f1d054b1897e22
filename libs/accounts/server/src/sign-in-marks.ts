import { createHash, randomBytes, randomInt } from 'node:crypto';

import { CODE_LENGTH, CODE_SIGNS } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { isMark, namedMark } from '@alongside/platform/vault';

/** One that says how it was made, and 256 bits. */
const MARK_BYTES = 33;

export function newCode(length = CODE_LENGTH): string {
  return Array.from({ length }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');
}

/** Bound to its own row, so equal codes leave unequal marks. */
export function codeMark(codeId: Id<string>, code: string): Uint8Array {
  return namedMark('sha256', createHash('sha256').update(`${codeId}:${code}`).digest());
}

/** Takes the same time for every code; a code that was never made fits nothing. */
export function fits(mark: Uint8Array | null, codeId: Id<string>, code: string): boolean {
  return isMark(mark ?? randomBytes(MARK_BYTES), codeMark(codeId, code));
}

export function newFigures(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join('');
}

