import type { UseRefusal } from './state-on';

const no: ReadonlySet<UseRefusal> = new Set(['CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'CONSENT_EXPIRED', 'CONSENT_FROZEN', 'PUBLIC_NOT_FOR_THEM']);

/**
 * Somebody was asked, and what they said does not stand for a yes today: a no, a stop, a yes that ran out, or nothing that may be shown of them. Nothing said yet is no no:
 * where the person has named a way as safe themselves (docs/adr/0036), that word of theirs counts until they are asked and answer.
 */
export function saidNo(whyNotUse: UseRefusal | null): boolean {
  return whyNotUse !== null && no.has(whyNotUse);
}

/** How a purpose stands today for whoever has to know it at a glance. */
export const saidToday = ['yes', 'no', 'not-said'] as const;

export type SaidToday = (typeof saidToday)[number];

/** Whatever is no yes may not be done; whether somebody said no, or has not said, is another talk with them. */
export function saidTodayOf(whyNotUse: UseRefusal | null): SaidToday {
  if (whyNotUse === null) return 'yes';
  return saidNo(whyNotUse) ? 'no' : 'not-said';
}
