import type { Fact } from '@alongside/kernel';

export const reactionRunAgain = (reactionId: string): Fact => ({ name: 'council.reaction-run-again', subjectId: reactionId, data: { reactionId } });

interface Row {
  readonly id: string;
  readonly code: string;
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
}

export const valueDecided = ({ id, code, value, from }: Row): Fact => ({ name: 'council.value-decided', subjectId: id, data: { valueId: id, code, policyValue: value, from } });
export const valueEnds = ({ id, code, to }: Row): Fact => ({ name: 'council.value-ends', subjectId: id, data: { valueId: id, code, to } });
