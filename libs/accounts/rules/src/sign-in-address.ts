import { Refusal } from '@alongside/kernel';

import { emailAddress } from './person';

/** Where a code goes: an e-mail address or a phone. */
export interface SignInAddress {
  readonly channel: 'email' | 'text';
  readonly address: string;
}

/** What somebody typed to sign in with. Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, EMAIL_NOT_UNDERSTOOD, all naming email. */
export function signInAddress(typed: string): SignInAddress {
  const phone = mobileNumber(typed);
  if (phone !== null) return { channel: 'text', address: phone };
  const email = emailAddress(typed);
  if (email === null) throw new Refusal('ANSWER_MISSING', 'email');
  return { channel: 'email', address: email };
}

/** A number that takes texts, as 07…; null when it is something else. */
export function mobileNumber(typed: string): string | null {
  const plain = typed.replace(/[\s().-]/g, '').replace(/^(\+44|0044)0?/, '0');
  return /^07\d{9}$/.test(plain) ? plain : null;
}
