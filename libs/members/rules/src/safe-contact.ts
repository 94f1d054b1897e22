import { optionalText, Refusal } from '@alongside/kernel';

export const contactWays = ['email', 'text', 'call', 'post', 'in-person'] as const;

export type ContactWay = (typeof contactWays)[number];

/** How and when it is safe to get in touch, said by the person. Nothing is sent by a way that is not named here. */
export interface SafeContact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly reachBy: readonly ContactWay[];
  /** In their words: "after 4pm, not on Tuesdays". */
  readonly reachNote: string | null;
}

export interface TypedContact {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly reachBy: readonly string[];
  readonly reachNote?: string | null;
}

/** Throws Refusal EMAIL_NOT_UNDERSTOOD, PHONE_NOT_UNDERSTOOD, CONTACT_WAY_UNKNOWN, CONTACT_MISSING naming the field. */
export function safeContact(typed: TypedContact): SafeContact {
  const email = typed.email ? emailOf(typed.email) : null;
  const phone = typed.phone ? phoneOf(typed.phone) : null;
  const reachBy = [...new Set(typed.reachBy)].map(contactWayOf);
  if (reachBy.includes('email') && email === null) throw new Refusal('CONTACT_MISSING', 'email');
  if ((reachBy.includes('text') || reachBy.includes('call')) && phone === null) throw new Refusal('CONTACT_MISSING', 'phone');
  return { email, phone, reachBy, reachNote: optionalText(typed.reachNote, 'reachNote', 300) };
}

/** Whoever wants to reach them now goes another way than before; a changed note is none. */
export function reachedAnotherWay(before: SafeContact, after: SafeContact): boolean {
  const way = ({ email, phone, reachBy }: SafeContact) => JSON.stringify([email, phone, [...reachBy].sort()]);
  return way(before) !== way(after);
}

export function contactWayOf(text: string): ContactWay {
  if ((contactWays as readonly string[]).includes(text)) return text as ContactWay;
  throw new Refusal('CONTACT_WAY_UNKNOWN', 'reachBy');
}

/** Null when nothing was typed. */
export function emailOf(typed: string, field = 'email'): string | null {
  const text = optionalText(typed, field, 254);
  if (text === null) return null;
  if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/.test(text)) throw new Refusal('EMAIL_NOT_UNDERSTOOD', field);
  return text.toLowerCase();
}

/** Digits with an optional +; spaces, dashes and brackets are how people write. Excel drops the first 0 of 07…: it is put back. */
export function phoneOf(typed: string, field = 'phone'): string | null {
  const text = optionalText(typed, field, 40);
  if (text === null) return null;
  const digits = text.replace(/[\s()./-]/g, '').replace(/^\+440?/, '0').replace(/^0044/, '0').replace(/^(?=[1-37]\d{9}$)/, '0');
  if (!/^(\+[1-9]\d{7,14}|0\d{9,10})$/.test(digits)) throw new Refusal('PHONE_NOT_UNDERSTOOD', field);
  return digits;
}
