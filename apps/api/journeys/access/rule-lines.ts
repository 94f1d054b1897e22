import type { Role } from '@alongside/accounts/rules';
import { nobody, type Actor } from '@alongside/kernel';
import type { Policy } from '@alongside/platform/auth';

import { askers, isStranger } from './askers';
import { cellKey } from './matrix-file';
import type { Word } from './observe';

/**
 * What each rule itself answers, asked without a wall before it. Lists are filtered before a rule is reached, so over HTTP nobody gets near somebody
 * else's record to show that the rule would have hidden it; these lines do.
 */
export function ruleLines({ name, allows }: Policy): ReadonlyMap<string, Word> {
  return new Map(askers.map((asker) => {
    const record = recordOf(isStranger(asker) ? OTHER : ME);
    const actor = asker.role === 'public' ? nobody : person(asker.role, asker.relation === 'one proof only' ? 1 : 2);
    return [cellKey(`rule ${name}`, asker), allows({ actor, subject: record, args: { memberId: record.id } }) ? 'yes' : 'no'];
  }));
}

export const ME = 'a0000000-0000-7000-8000-000000000001';
export const OTHER = 'a0000000-0000-7000-8000-000000000002';

export const person = (role: Role, assurance: 1 | 2): Actor => ({ kind: 'person', personId: ME as never, roles: [role], purpose: 'access-matrix', assurance });

/** A record that belongs to somebody in each way a rule may ask for; in somebody else’s there is nothing for a manager to look at. */
export const recordOf = (personId: string | null) => ({ id: personId, personId, memberId: personId, guardianIds: [personId], managerCheck: personId === OTHER ? 'not-needed' : 'waiting', learnerId: personId, ownerId: personId, giverId: personId, workerIds: [personId], closeWorkerIds: [personId], apart: true, teamIds: [personId], peopleInGroup: [personId], toPersonId: personId, runBy: [personId] });
