import { decided, type Decision } from '@alongside/kernel';

import { supportStarted } from './events';
import type { Person } from './person';
import { worksHere } from './role';

/** Who else was in the room, in the words of whoever helped. */
export const presences = ['just-us', 'with-carer', 'with-worker'] as const;
export type Presence = (typeof presences)[number];

/** What the young person opened it with: the PIN of their card, or, without a card, a press of their own. */
export type OpenedWith = 'pin' | 'press';

/** The team beside anybody, others beside those they are confirmed to work with. Whoever lost the role or the link loses what goes on in its name at once, not when twenty minutes are over. */
export function mayGoOnHelping(roles: readonly string[], linked: boolean): boolean {
  return roles.includes('coordinator') || (linked && roles.includes('social-worker'));
}

export function mayGoOnLooking(roles: readonly string[]): boolean {
  return roles.includes('coordinator');
}

interface Helping {
  readonly person: { readonly audience: Person['audience']; readonly roles: readonly string[] };
  /** Those of whoever helps. */
  readonly roles: readonly string[];
  /** Linked to this young person and confirmed by the team. */
  readonly linked: boolean;
  readonly own: boolean;
}

/** The team sits beside any young person; a social worker or personal adviser beside those they are confirmed to work with. For anybody else it is as if nobody were there. */
export function whyNotSupport({ person, roles, linked, own }: Helping): 'NOT_FOUND' | 'SUPPORT_FOR_YOUNG_PEOPLE' | null {
  if (own) return 'SUPPORT_FOR_YOUNG_PEOPLE';
  if (!mayGoOnHelping(roles, linked)) return 'NOT_FOUND';
  return person.audience === 'young' && !worksHere(person) ? null : 'SUPPORT_FOR_YOUNG_PEOPLE';
}

/** The young person must say so themselves. The PIN is tried elsewhere; a press only counts where there is no PIN. */
export function whyNotOpenSupport({ hasPin, pinFits, pressed }: { readonly hasPin: boolean; readonly pinFits: boolean; readonly pressed: boolean }): 'PIN_NOT_RIGHT' | 'SUPPORT_NEEDS_YES' | null {
  if (hasPin) return pinFits ? null : 'PIN_NOT_RIGHT';
  return pressed ? null : 'SUPPORT_NEEDS_YES';
}

export function startSupport(person: Person, openedWith: OpenedWith, present: Presence): Decision<Person> {
  return decided(person, supportStarted(person, openedWith, present));
}
