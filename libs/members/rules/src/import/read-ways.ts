import { cleanText, Refusal } from '@alongside/kernel';

import { contactWays, type ContactWay } from '../safe-contact';

/** Every word a way is known by, whole: "call" inside "never call" is none. */
const called: Readonly<Record<ContactWay, readonly string[]>> = {
  email: ['email', 'emails', 'e-mail', 'e-mails', 'by email', 'by e-mail'],
  text: ['text', 'texts', 'sms', 'text message', 'text messages', 'by text', 'by sms', 'texting', 'whatsapp'],
  call: ['call', 'calls', 'phone', 'phone call', 'phone calls', 'telephone', 'telephone call', 'tel', 'ring', 'by phone', 'by telephone', 'phone me', 'call me', 'ring me'],
  post: ['post', 'letter', 'letters', 'by post', 'by letter'],
  'in-person': ['in person', 'in-person', 'face to face', 'face-to-face', 'visit', 'visits', 'home visit'],
};

const byName: ReadonlyMap<string, ContactWay> = new Map(contactWays.flatMap((way) => called[way].map((name) => [name, way] as const)));

/**
 * The safe ways of one cell: names of ways and nothing besides. A sentence is for a person to read: "do not email" must never open the e-mail.
 * Throws Refusal CONTACT_WAY_UNKNOWN.
 */
export function readWays(cell: string): ContactWay[] {
  const names = cleanText(cell).toLowerCase().split(/[,;/&+|\n]|\s(?:and|or)\s/).map((name) => name.trim().replace(/\s+/g, ' ').replace(/\.$/, '')).filter((name) => name !== '');
  const ways = names.map((name) => byName.get(name));
  if (ways.some((way) => way === undefined)) throw new Refusal('CONTACT_WAY_UNKNOWN', 'reachBy');
  return [...new Set(ways.filter((way) => way !== undefined))];
}
