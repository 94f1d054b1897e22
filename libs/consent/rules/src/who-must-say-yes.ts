import { ageOn, type PlainDate } from '@alongside/kernel';

import { birthdayAt } from './birthday';

/**
 * Whose yes it takes: an adult's own; from the age the council set for the purpose one's own while the person who looks after you is told; below that both.
 */
export type WhoMustSayYes = 'self' | 'self-and-tell-guardian' | 'guardian-and-self';

/** The ages for one purpose are the council's, valid on the day of the activity. */
export interface ConsentAges {
  readonly selfAge: number;
  readonly adultAge: number;
  /** Also from that age on, those who look after them are asked too, until they are adults. */
  readonly guardianAsked: boolean;
}

/** Our pages are an online service: nobody says yes alone on them who is younger than the law lets say yes to one. */
export function agesFor({ aloneFrom, onlineAge, adultAge, beside }: { readonly aloneFrom: number; readonly onlineAge: number; readonly adultAge: number; readonly beside: string }): ConsentAges {
  return { selfAge: Math.max(aloneFrom, onlineAge), adultAge, guardianAsked: beside !== 'told' };
}

/** The age counts on the day it happens, not on the day of asking. A young person whose age we do not know is asked about as a child. */
export function whoMustSayYes(person: { readonly young: boolean; readonly bornOn: PlainDate | null }, on: PlainDate, { selfAge, adultAge, guardianAsked }: ConsentAges): WhoMustSayYes {
  if (person.bornOn === null) return person.young ? 'guardian-and-self' : 'self';
  const age = ageOn(person.bornOn, on);
  if (age >= adultAge) return 'self';
  return age >= selfAge && !guardianAsked ? 'self-and-tell-guardian' : 'guardian-and-self';
}

/** The age at which nobody else is asked any more. */
export function ownAgeOf({ selfAge, adultAge, guardianAsked }: ConsentAges): number {
  return guardianAsked ? adultAge : Math.min(selfAge, adultAge);
}

/** The birthday from which their own yes is enough, while it is ahead. */
export function ownYesFrom(bornOn: PlainDate | null, today: PlainDate, ages: ConsentAges): PlainDate | null {
  const day = bornOn === null ? null : birthdayAt(bornOn, ownAgeOf(ages));
  return day !== null && day > today ? day : null;
}

/** What a birthday does to who says yes: nothing, more for themselves, or everything, as an adult does. */
export function birthdayChange(age: number, all: readonly ConsentAges[]): 'nothing' | 'more' | 'everything' {
  if (all.some(({ adultAge }) => age >= adultAge)) return 'everything';
  return all.some((ages) => age === ownAgeOf(ages)) ? 'more' : 'nothing';
}

/** A birthday is asked about where it changes who decides for that purpose; the council's other birthdays, such as 13 and 18, are for all purposes. */
export function askedOnBirthday(age: number, ages: ConsentAges, { birthdays, ownFrom }: { readonly birthdays: readonly number[]; readonly ownFrom: number }): boolean {
  return age === ownAgeOf(ages) || (birthdays.includes(age) && age !== ownFrom);
}
