import { plainDate, type Id } from '@alongside/kernel';

import type { Member } from '../member';

/** A parent who has told us a little; say what is different. */
export function aMember(different: Partial<Member> = {}): Member {
  return {
    id: '01890000-0000-7000-8000-000000000017' as Id<'Member'>, kind: 'parent', fullName: 'Maria Thornley', knownAs: 'Maria', bornOn: null, joinedOn: plainDate('2026-01-05'),
    stage: 'active', enquiryId: null, bySheetOn: null, metOn: null, welcomedOn: null, rest: null, leaving: null, interests: ['interview panels'], languages: [], strengths: 'Asking clear questions', reference: 'P-17', ownWord: [], sameAs: null,
    contact: { email: 'maria@example.org', phone: '07700900111', reachBy: ['text'], reachNote: 'After 4pm' },
    ...different,
  };
}
