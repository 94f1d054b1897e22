import type { PlainDate } from '@alongside/kernel';

import type { Member } from '../member';
import type { OwnWords } from './own-word-differences';

/** As much of somebody as is needed to see that a row is about them. */
export type KnownPerson = Pick<Member, 'id' | 'fullName' | 'knownAs' | 'bornOn' | 'reference' | 'contact'> & {
  /** Null where they said nothing themself. */
  readonly said?: OwnWords | null;
};

/** The marks by which one person is found again. A family shares an e-mail or a phone, so these never stand without the name. */
export function marksOf({ fullName, bornOn, reference, contact }: Omit<KnownPerson, 'id' | 'knownAs' | 'said'>): readonly string[] {
  const name = plainName(fullName);
  return [
    reference === null ? null : `reference ${reference.toLowerCase()}`,
    bornOn === null ? null : `name ${name} born ${bornOn}`,
    contact.email === null ? null : `name ${name} e-mail ${contact.email}`,
    contact.phone === null ? null : `name ${name} phone ${contact.phone}`,
  ].filter((mark) => mark !== null);
}

/** Whoever the marks lead to; a reference weighs most, and two people with two references are two people however alike they look. */
export function findSame<Known extends { readonly reference: string | null }>(person: Omit<KnownPerson, 'id' | 'knownAs' | 'said'>, byMark: ReadonlyMap<string, Known>): Known | null {
  const candidates = marksOf(person).map((mark) => byMark.get(mark));
  return candidates.find((known) => known && (known.reference === null || person.reference === null || sameReference(known.reference, person.reference))) ?? null;
}

function sameReference(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function plainName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Another spelling of somebody we may know: same day of birth and a name that is nearly the same. Only ever a question to a person. */
export function seemsLike(one: { readonly fullName: string; readonly bornOn: PlainDate | null }, other: KnownPerson): boolean {
  return one.bornOn !== null && one.bornOn === other.bornOn && letterChanges(plainName(one.fullName), plainName(other.fullName)) <= 3;
}

/** How many letters must be typed, taken away or changed to get from one to the other (Levenshtein). */
export function letterChanges(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
