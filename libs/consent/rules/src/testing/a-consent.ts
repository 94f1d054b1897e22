import { instant, plainDate, type Id } from '@alongside/kernel';

import type { AnswerTime } from '../answer-consent';
import type { ConsentRecord } from '../consent-record';
import { kim, pat } from './a-permission';

export const ellis = '01890000-0000-7000-8000-000000000101' as Id<'Person'>;
export const self = { personId: ellis, capacity: 'self' } as const;
export const mum = { personId: pat, capacity: 'parent' } as const;
export const dad = { personId: kim, capacity: 'parent' } as const;

export const time: AnswerTime = { today: plainDate('2026-11-27'), now: instant('2026-11-27T10:00:00Z'), usableFrom: instant('2026-11-27T10:00:00Z'), until: plainDate('2028-11-27') };

/** May a photo of Ellis, 15, be shown to staff? Pat and Kim may say yes beside Ellis. Say what is different. */
export function aConsent(different: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: '01890000-0000-7000-8000-000000000200' as Id<'Consent'>, memberId: ellis as string as Id<'Member'>, scope: 'photo-internal', audience: 'staff', channel: 'any',
    detail: 'for the staff newsletter', formId: '01890000-0000-7000-8000-000000000201' as Id<'ConsentForm'>, whoMust: 'guardian-and-self',
    holders: [{ ...mum, authorityRef: null }, { ...dad, authorityRef: null }], managerCheck: 'not-needed', askedAt: instant('2026-11-23T10:00:00Z'), answerBy: null,
    state: 'asked', standing: [], givenAt: null, usableFrom: null, until: null, decidedBy: null, withdrawnAt: null, withdrawnBy: null, lapsedAt: null, renewsId: null, decidesOn: null, ...different,
  };
}
