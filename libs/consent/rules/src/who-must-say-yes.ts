import { ageOn, type PlainDate } from '@alongside/kernel';

/**
 * Whose yes it takes: an adult's own; at 16 and 17 one's own while the person who looks after you is told; below that both.
 */
export type WhoMustSayYes = 'self' | 'self-and-tell-guardian' | 'guardian-and-self';

/** The ages are the council's, valid on the day of the activity. */
export interface ConsentAges {
  readonly selfAge: number;
  readonly adultAge: number;
}

/** The age counts on the day it happens, not on the day of asking. A young person whose age we do not know is asked about as a child. */
export function whoMustSayYes(person: { readonly young: boolean; readonly bornOn: PlainDate | null }, on: PlainDate, ages: ConsentAges): WhoMustSayYes {
  if (person.bornOn === null) return person.young ? 'guardian-and-self' : 'self';
  const age = ageOn(person.bornOn, on);
  if (age >= ages.adultAge) return 'self';
  return age >= ages.selfAge ? 'self-and-tell-guardian' : 'guardian-and-self';
}
