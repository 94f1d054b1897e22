import { ageOn, decided, must, Refusal, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { guardianConfirmed, guardianEnded, guardianLinked, guardianTelling } from './events';
import { phoneOf } from './safe-contact';

export const guardianRelations = [
  'mother', 'father', 'step-parent', 'carer', 'foster-carer', 'grandparent', 'special-guardian', 'named-in-order', 'adopter', 'adoption-agency', 'council-officer', 'other',
] as const;

export type GuardianRelation = (typeof guardianRelations)[number];

/** Parental responsibility: a mother has it, a father may have, a carer has it only by an order or an agreement. */
export const responsibilities = ['holds', 'does-not', 'not-asked'] as const;

export type Responsibility = (typeof responsibilities)[number];

/** How the team knows that somebody looks after a child and what they are responsible for; never what a paper says. */
export const guardianKnownHows = ['saw-paper', 'council-record', 'worker-said', 'they-said'] as const;

export type GuardianKnownHow = (typeof guardianKnownHows)[number];

/** Somebody who looks after a young member, from a day, to a day. It ends by itself at 18. Until staff have confirmed it, it opens nothing. */
export interface Guardianship {
  readonly id: Id<'Guardianship'>;
  readonly memberId: Id<'Member'>;
  readonly guardianId: Id<'Person'>;
  readonly relation: GuardianRelation;
  readonly phone: string | null;
  readonly responsibility: Responsibility;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly confirmedBy: Id<'Person'> | null;
  readonly confirmedOn: PlainDate | null;
  /** Null before it is confirmed, and for links confirmed before this was asked. */
  readonly confirmedHow: GuardianKnownHow | null;
  /** From this day they are not told what the young person decides for themselves: telling is not safe, and who said so. Never why. */
  readonly notToldSince: PlainDate | null;
  readonly notToldBy: Id<'Person'> | null;
}

/** Throws Refusal RELATION_UNKNOWN, OWN_GUARDIAN, PHONE_NOT_UNDERSTOOD. */
export function linkGuardian(id: Id<'Guardianship'>, link: Pick<Guardianship, 'memberId' | 'guardianId' | 'from'> & { readonly relation: string; readonly phone?: string | null }): Decision<Guardianship> {
  const { memberId, guardianId, from } = link;
  const relation = relationOf(link.relation);
  if ((memberId as string) === guardianId) throw new Refusal('OWN_GUARDIAN', 'guardianId');
  const state: Guardianship = { id, memberId, guardianId, relation, phone: link.phone ? phoneOf(link.phone) : null, responsibility: 'not-asked', from, to: null, confirmedBy: null, confirmedOn: null, confirmedHow: null, notToldSince: null, notToldBy: null };
  return decided(state, guardianLinked(state));
}

/** What a relation says by itself, before anybody asked. */
export function usualResponsibility(relation: GuardianRelation): Responsibility {
  return ['mother', 'special-guardian', 'named-in-order', 'adopter'].includes(relation) ? 'holds' : 'not-asked';
}

export interface Confirming {
  readonly responsibility: string;
  readonly how: string;
}

/** Staff asked somebody who knows, and it is so. Throws Refusal LINK_ENDED, RESPONSIBILITY_UNKNOWN, GUARDIAN_KNOWN_HOW. */
export function confirmGuardian(link: Guardianship, { responsibility, how }: Confirming, by: Id<'Person'> | null, on: PlainDate): Decision<Guardianship> {
  if (link.to !== null) throw new Refusal('LINK_ENDED');
  if (!(responsibilities as readonly string[]).includes(responsibility)) throw new Refusal('RESPONSIBILITY_UNKNOWN', 'responsibility');
  if (!(guardianKnownHows as readonly string[]).includes(how)) throw new Refusal('GUARDIAN_KNOWN_HOW', 'how');
  const state: Guardianship = { ...link, responsibility: responsibility as Responsibility, confirmedBy: by, confirmedOn: on, confirmedHow: how as GuardianKnownHow };
  return decided(state, guardianConfirmed(state));
}

/** Whether they are told when the young person decides for themselves. Of a link nobody confirmed there is nothing to say: it is told nothing anyway. */
export function whyNotSetTold({ to, confirmedOn }: Pick<Guardianship, 'to' | 'confirmedOn'>): 'LINK_ENDED' | 'GUARDIAN_NOT_CONFIRMED' | null {
  if (to !== null) return 'LINK_ENDED';
  return confirmedOn === null ? 'GUARDIAN_NOT_CONFIRMED' : null;
}

/** Said twice is said once. Throws Refusal LINK_ENDED, GUARDIAN_NOT_CONFIRMED. */
export function setTold(link: Guardianship, told: boolean, by: Id<'Person'>, on: PlainDate): Decision<Guardianship> | null {
  must(whyNotSetTold(link));
  if (told === (link.notToldSince === null)) return null;
  const state: Guardianship = { ...link, notToldSince: told ? null : on, notToldBy: told ? null : by };
  return decided(state, guardianTelling(state));
}

/** Those who may hear that the young person decided something. */
export function toldOf(links: readonly Guardianship[]): readonly Guardianship[] {
  return links.filter(({ notToldSince }) => notToldSince === null);
}

/** It counts no more from that day. Throws Refusal LINK_ENDED. */
export function endGuardian(link: Guardianship, on: PlainDate): Decision<Guardianship> {
  if (link.to !== null) throw new Refusal('LINK_ENDED');
  const state: Guardianship = { ...link, to: on < link.from ? link.from : on };
  return decided(state, guardianEnded(state));
}

/** Whose word counts for this member on that day. */
export function guardiansOn(links: readonly Guardianship[], bornOn: PlainDate | null, on: PlainDate, adultAge: number): readonly Guardianship[] {
  if (bornOn !== null && ageOn(bornOn, on) >= adultAge) return [];
  return links.filter(({ from, to, confirmedOn }) => confirmedOn !== null && from <= on && (to === null || on < to));
}

function relationOf(text: string): GuardianRelation {
  if (!(guardianRelations as readonly string[]).includes(text)) throw new Refusal('RELATION_UNKNOWN', 'relation');
  return text as GuardianRelation;
}
