import { decided, laterBy, type Decision, type Id, type Instant } from '@alongside/kernel';

import { codeAsked, codeUsed, codeWrong } from './events';

/**
 * One time somebody asked to sign in. Asked for an address nobody has, it is the same thing except that it knows no person:
 * nothing is ever sent and no code fits, but every step looks the same from outside.
 */
export interface SignInCode {
  readonly id: Id<'SignInCode'>;
  readonly channel: 'email' | 'text';
  /** The e-mail address or the phone that was typed. */
  readonly address: string;
  readonly personId: Id<'Person'> | null;
  /** The browser that asked; a code stolen from the mailbox is no use elsewhere. */
  readonly browserMark: Uint8Array;
  /** The connection it was asked from, for an hour; a mark that cannot be turned back. */
  readonly networkMark: Uint8Array | null;
  /** This person came in with this browser before. */
  readonly knownBrowser: boolean;
  /** Null until a code has been made for sending. */
  readonly codeMark: Uint8Array | null;
  readonly askedAt: Instant;
  readonly tries: number;
  readonly usedAt: Instant | null;
}

const MINUTES_IT_WORKS = 10;
const MOST_TRIES = 5;
/** Clocks of two machines may be this far apart; a code from further in the future was asked for before a clock was put back, and is not worth more for it. */
const CLOCKS_APART = 60_000;

/** Nothing here can be read as something else: no 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B, U and V. */
export const CODE_SIGNS = '34679ACDEFGHJKMNPQRTWXY';
export const CODE_LENGTH = 8;

export function askForCode(asked: Pick<SignInCode, 'id' | 'channel' | 'address' | 'personId' | 'browserMark' | 'networkMark' | 'knownBrowser'>, now: Instant): Decision<SignInCode> {
  const code: SignInCode = { ...asked, codeMark: null, askedAt: now, tries: 0, usedAt: null };
  return decided(code, codeAsked(code));
}

/** One reason only, whatever was wrong: the person at the keyboard may be a stranger. */
export function whyNotUseCode(code: SignInCode, matches: boolean, now: Instant): 'SIGN_IN_CODE_NOT_RIGHT' | null {
  return !matches || code.personId === null || isSpent(code, now) ? 'SIGN_IN_CODE_NOT_RIGHT' : null;
}

/** Too many tries, used, or too old: no try is worth writing down any more, whoever asks how often. It looks the same from outside, whether anybody has the address. */
export function isSpent(code: SignInCode, now: Instant): boolean {
  const over = now > laterBy(code.askedAt, MINUTES_IT_WORKS * 60_000) || code.askedAt > laterBy(now, CLOCKS_APART);
  return over || code.usedAt !== null || code.tries >= MOST_TRIES;
}

export function tryCode(code: SignInCode, matches: boolean, now: Instant): Decision<SignInCode> {
  if (whyNotUseCode(code, matches, now) === null) {
    const used = { ...code, usedAt: now };
    return decided(used, codeUsed(used));
  }
  const tried = { ...code, tries: code.tries + 1 };
  return decided(tried, codeWrong(tried));
}

/** What was typed, as it was sent: capitals, without the spaces and dashes that people add. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
