import { newId, plainDate } from '@alongside/kernel';

import type { Member } from '../member';

/** A parent who has told us a little; say what is different. */
export function aMember(different: Partial<Member> = {}): Member {
  return {
    id: newId<'Member'>(), kind: 'parent', fullName: 'Maria Thornley', knownAs: 'Maria', bornOn: null, joinedOn: plainDate('2026-01-05'),
    stage: 'active', interests: ['interview panels'], strengths: 'Asking clear questions', reference: 'P-17', accessNeedsSealed: null,
    contact: { email: 'maria@example.org', phone: '07700900111', reachBy: ['text'], reachNote: 'After 4pm' },
    ...different,
  };
}
