import { decided, type Decision } from '@alongside/kernel';

import { memberResting } from './events';
import type { Member } from './member';

/** Somebody wants a break: nobody asks them to anything until they say so. Null when they rest already, or have left. */
export function rest(member: Member): Decision<Member> | null {
  return member.stage === 'active' ? decided({ ...member, stage: 'resting' }, memberResting(member)) : null;
}
