import { ageOn, decided, Refusal, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { guardianLinked } from './events';

export const guardianRelations = ['mother', 'father', 'carer', 'foster-carer', 'grandparent', 'special-guardian', 'council-officer', 'other'] as const;

export type GuardianRelation = (typeof guardianRelations)[number];

/** Somebody who looks after a young member, from a day, to a day. It ends by itself at 18. */
export interface Guardianship {
  readonly id: Id<'Guardianship'>;
  readonly memberId: Id<'Member'>;
  readonly guardianId: Id<'Person'>;
  readonly relation: GuardianRelation;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Throws Refusal RELATION_UNKNOWN, OWN_GUARDIAN. */
export function linkGuardian(id: Id<'Guardianship'>, link: Omit<Guardianship, 'id' | 'relation' | 'to'> & { readonly relation: string }): Decision<Guardianship> {
  const { memberId, guardianId, relation, from } = link;
  if (!(guardianRelations as readonly string[]).includes(relation)) throw new Refusal('RELATION_UNKNOWN', 'relation');
  if ((memberId as string) === guardianId) throw new Refusal('OWN_GUARDIAN', 'guardianId');
  const state: Guardianship = { id, memberId, guardianId, relation: relation as GuardianRelation, from, to: null };
  return decided(state, guardianLinked(state));
}

/** Whose word counts for this member on that day. */
export function guardiansOn(links: readonly Guardianship[], bornOn: PlainDate | null, on: PlainDate, adultAge: number): readonly Guardianship[] {
  if (bornOn !== null && ageOn(bornOn, on) >= adultAge) return [];
  return links.filter(({ from, to }) => from <= on && (to === null || on < to));
}
