import { decided, mustAll, Refusal, requiredText, type Decision, type Id, type Instant } from '@alongside/kernel';

import type { AskedScope } from './consent-scope';
import { understandingAssessed } from './events';

/** A named worker's view of whether somebody under 16 can make one decision alone. It is about that decision only. */
export interface GillickAssessment {
  readonly id: Id<'Gillick'>;
  readonly memberId: Id<'Member'>;
  readonly scope: AskedScope;
  readonly workerId: Id<'Person'>;
  readonly understands: boolean;
  readonly weighs: boolean;
  readonly notPressured: boolean;
  readonly assessedAt: Instant;
}

const MOST_NOTE = 2_000;

/** Written words stand beside the three answers, because a tick shows no thought. Throws Refusal WORKER_MISSING, ANSWER_MISSING. */
export function assessUnderstanding(assessment: GillickAssessment, note: string): Decision<GillickAssessment> & { readonly note: string } {
  mustAll([(assessment.workerId as string) === (assessment.memberId as string) ? new Refusal('OWN_ASSESSMENT', 'workerId') : null]);
  return { ...decided(assessment, understandingAssessed(assessment)), note: requiredText(note, 'note', MOST_NOTE) };
}

/** The newest assessment of this very decision counts. */
export function decidesAlone(newest: Pick<GillickAssessment, 'understands' | 'weighs' | 'notPressured'> | null): boolean {
  return newest !== null && newest.understands && newest.weighs && newest.notPressured;
}
