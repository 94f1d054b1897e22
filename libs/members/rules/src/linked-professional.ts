import { decided, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { professionalLinked } from './events';
import { phoneOf } from './safe-contact';

/** A worker around a member: social worker, personal adviser, advocate. */
export interface LinkedProfessional {
  readonly id: Id<'LinkedProfessional'>;
  readonly memberId: Id<'Member'>;
  readonly name: string;
  readonly job: string;
  readonly phone: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export type NewProfessional = Pick<LinkedProfessional, 'memberId' | 'name' | 'job' | 'phone' | 'from'>;

/** Throws Refusal ANSWER_MISSING, PHONE_NOT_UNDERSTOOD naming the field. */
export function linkProfessional(id: Id<'LinkedProfessional'>, { memberId, name, job, phone, from }: NewProfessional): Decision<LinkedProfessional> {
  const state: LinkedProfessional = {
    id, memberId, from, to: null, name: requiredText(name, 'name', 100), job: requiredText(job, 'job', 100), phone: phone === null ? null : phoneOf(phone),
  };
  return decided(state, professionalLinked(state));
}
