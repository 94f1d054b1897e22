import type { Instant, PlainDate } from '@alongside/kernel';

import type { ConsentRecord, ConsentState } from './consent-record';

/** What the state of a yes depends on besides the yes itself. */
export interface ConsentDay {
  readonly today: PlainDate;
  readonly now: Instant;
  /** The day on which others stop deciding for this person; null when it is not known. */
  readonly adultFrom: PlainDate | null;
  /** It has been asked for again and not been answered yet: until then the old yes holds. */
  readonly askedAgain: boolean;
}

/** How a consent stands on a day. It needs no clock to strike: at 18 it is frozen also when the nightly job has not run. */
export function stateOn(consent: Pick<ConsentRecord, 'state' | 'decidedBy' | 'until'>, { today, adultFrom, askedAgain }: Omit<ConsentDay, 'now'>): ConsentState {
  if (consent.state !== 'given') return consent.state;
  if (consent.decidedBy === 'others' && adultFrom !== null && today >= adultFrom) return 'frozen';
  if (consent.until !== null && today > consent.until) return 'expired';
  return askedAgain ? 'due-renewal' : 'given';
}

const reasons = {
  asked: 'CONSENT_WAITING', 'in-discussion': 'CONSENT_IN_DISCUSSION', refused: 'CONSENT_REFUSED', withdrawn: 'CONSENT_WITHDRAWN', frozen: 'CONSENT_FROZEN',
  expired: 'CONSENT_EXPIRED', superseded: 'CONSENT_MISSING',
} as const satisfies Record<Exclude<ConsentState, 'given' | 'due-renewal'>, string>;

export type UseRefusal = (typeof reasons)[keyof typeof reasons] | 'CONSENT_COOLING_OFF';

/** What was said on other records of the same person: a no there is a no here, a yes there is no yes here. */
export function noOnOtherRecord(said: readonly Pick<ConsentRecord, 'state'>[]): UseRefusal | null {
  const no = said.find(({ state }) => state === 'withdrawn') ?? said.find(({ state }) => state === 'refused');
  return no === undefined ? null : no.state === 'withdrawn' ? 'CONSENT_WITHDRAWN' : 'CONSENT_REFUSED';
}

/** May what somebody allowed be used now? Nothing was said means no. */
export function whyNotUse(consent: Pick<ConsentRecord, 'state' | 'decidedBy' | 'until' | 'usableFrom'> | null, day: ConsentDay): UseRefusal | null {
  if (consent === null) return 'CONSENT_MISSING';
  const state = stateOn(consent, day);
  if (state !== 'given' && state !== 'due-renewal') return reasons[state];
  return consent.usableFrom !== null && consent.usableFrom > day.now ? 'CONSENT_COOLING_OFF' : null;
}
