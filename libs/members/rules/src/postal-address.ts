import { decided, optionalText, Refusal, type Decision, type Id, type Instant } from '@alongside/kernel';

import { postalAddressSaid } from './events';

/** Where letters go, said by the person or for them; one a member. Sealed: an address is where somebody can be found. */
export interface PostalAddress {
  /** The member's. */
  readonly id: Id<'Member'>;
  /** Null: none is held any more. */
  readonly addressSealed: string | null;
  readonly saidAt: Instant;
}

const MOST_LETTERS = 300;
const FEWEST_LINES = 2;
const MOST_LINES = 6;
/** What the window of an envelope shows. */
const LINE_LETTERS = 45;
const POSTCODE = /^(.*?)\s*\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/;

/**
 * The lines under the name, as an envelope shows them, with the postcode on a line of its own. Null when nothing was typed.
 * Throws Refusal ANSWER_TOO_LONG, ADDRESS_NOT_UNDERSTOOD naming the field.
 */
export function postalLines(typed: string | null | undefined, field = 'address'): readonly string[] | null {
  const text = optionalText(typed, field, MOST_LETTERS);
  if (text === null) return null;
  const lines = text.split(/[\n,]+/).map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  const [, before = '', area, street] = POSTCODE.exec((lines.at(-1) ?? '').toUpperCase()) ?? [];
  if (!area || !street) throw new Refusal('ADDRESS_NOT_UNDERSTOOD', field);
  const last = lines.at(-1)?.slice(0, before.length).trim() ?? '';
  const address = [...lines.slice(0, -1), ...(last === '' ? [] : [last]), `${area} ${street}`];
  if (address.length < FEWEST_LINES || address.length > MOST_LINES || address.some((line) => [...line].length > LINE_LETTERS)) throw new Refusal('ADDRESS_NOT_UNDERSTOOD', field);
  return address;
}

export function sayPostalAddress(id: PostalAddress['id'], addressSealed: string | null, now: Instant): Decision<PostalAddress> {
  const said: PostalAddress = { id, addressSealed, saidAt: now };
  return decided(said, postalAddressSaid(said));
}
