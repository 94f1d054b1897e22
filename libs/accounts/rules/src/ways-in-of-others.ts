import { decided, hasRole, type Actor, type Decision } from '@alongside/kernel';

import { secondProofsEnded } from './events';
import type { Person } from './person';

/** How whoever helps made sure that it is really them. */
export const sureWays = ['met', 'rang-known-number', 'work-identity'] as const;
export type SureWay = (typeof sureWays)[number];

/** The team helps people who take part, administrators help those who work here, and nobody helps themselves past their own second proof. */
export function whyNotHelpWithWaysIn(person: Pick<Person, 'id' | 'audience'>, by: Actor): 'WAYS_IN_OF_YOUR_OWN' | 'NOT_FOUND' | null {
  if (by.personId === person.id) return 'WAYS_IN_OF_YOUR_OWN';
  return hasRole(by, person.audience === 'staff' ? 'administrator' : 'coordinator') ? null : 'NOT_FOUND';
}

/** The app or key was lost or stolen: whoever helped says how they made sure. */
export function endSecondProofs(person: Person, sureBy: SureWay): Decision<Person> {
  return decided(person, secondProofsEnded(person, sureBy));
}
