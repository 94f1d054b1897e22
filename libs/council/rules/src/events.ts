import type { Fact } from '@alongside/kernel';

export const reactionRunAgain = (reactionId: string): Fact => ({ name: 'council.reaction-run-again', subjectId: reactionId, data: { reactionId } });

interface Row {
  readonly id: string;
  readonly code: string;
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
}

/** A number, a time or a choice. A line somebody wrote is in no fact: the row keeps it. */
const state = (value: string) => (/^[a-z0-9:.,-]{1,40}$/.test(value) ? value : null);

export const valueDecided = ({ id, code, value, from }: Row): Fact => ({ name: 'council.value-decided', subjectId: id, data: { valueId: id, code, policyValue: state(value), from } });
export const valueEnds = ({ id, code, to }: Row): Fact => ({ name: 'council.value-ends', subjectId: id, data: { valueId: id, code, to } });

interface Days {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

export const daysOffSaid = ({ id, kind, from, to }: Days): Fact => ({ name: 'council.days-off-said', subjectId: id, data: { daysOffId: id, kind, from, to } });
export const daysOffTakenAway = ({ id, kind, from, to }: Days): Fact => ({ name: 'council.days-off-taken-away', subjectId: id, data: { daysOffId: id, kind, from, to } });

/** The number itself stands in its row. */
export const teamNumberSaid = (id: string): Fact => ({ name: 'council.team-number-said', subjectId: id, data: { contactId: id } });
