import { decided, hasRole, type Actor, type Decision, type Id } from '@alongside/kernel';

import { secondProofsEnded } from './events';
import type { Audience, Person } from './person';
import { worksHere } from './role';

/** How whoever helps made sure that it is really them. */
export const sureWays = ['met', 'rang-known-number', 'work-identity'] as const;
export type SureWay = (typeof sureWays)[number];

/** Somebody whose ways in others may help with, as far as it decides who. */
export interface HelpedPerson {
  readonly id: Id<'Person'>;
  readonly audience: Audience;
  readonly roles: readonly string[];
}

/** The team helps people who take part, administrators help those who work here, and nobody helps themselves past their own second proof. */
export function whyNotHelpWithWaysIn(person: HelpedPerson, by: Actor): 'WAYS_IN_OF_YOUR_OWN' | 'NOT_FOUND' | null {
  if (by.personId === person.id) return 'WAYS_IN_OF_YOUR_OWN';
  return hasRole(by, worksHere(person) ? 'administrator' : 'coordinator') ? null : 'NOT_FOUND';
}

/** A card or a number for codes opens everything somebody may do. Whoever works here has none: a colleague who hands one out could come in as them. */
export function whyNotHandOutWayIn(person: HelpedPerson, by: Actor): 'WAYS_IN_OF_YOUR_OWN' | 'WAYS_IN_FOR_MEMBERS' | null {
  if (by.personId === person.id) return 'WAYS_IN_OF_YOUR_OWN';
  return worksHere(person) ? 'WAYS_IN_FOR_MEMBERS' : null;
}

/** The app or key was lost or stolen: whoever helped says how they made sure. */
export function endSecondProofs(person: Person, sureBy: SureWay): Decision<Person> {
  return decided(person, secondProofsEnded(person, sureBy));
}
