import { addDays, type Instant, type PlainDate } from '@alongside/kernel';

import type { ConsentRecord, ConsentState } from './consent-record';
import type { Purpose } from './consent-scope';
import type { DecisionPicture } from './decision-holder';
import { lacksManager, whyNotShow, type ShowRefusal } from './shown-now';

/** What the state of a yes depends on besides the yes itself. */
export interface ConsentDay {
  readonly today: PlainDate;
  readonly now: Instant;
  /** The day on which others stop deciding for this person; null when it is not known. */
  readonly adultFrom: PlainDate | null;
  /** It has been asked for again and not been answered yet: until then the old yes holds. */
  readonly askedAgain: boolean;
  /** What the law lets everybody see of them today: a yes from before counts only as far as that. */
  readonly publicMedia: DecisionPicture['publicMedia'];
}

/** How a consent stands on a day. It needs no clock to strike: at 18 it is frozen also when the nightly job has not run. */
export function stateOn(consent: Pick<ConsentRecord, 'state' | 'decidedBy' | 'until'>, { today, adultFrom, askedAgain }: Omit<ConsentDay, 'now' | 'publicMedia'>): ConsentState {
  if (consent.state !== 'given') return consent.state;
  return overOn(consent, { today, adultFrom }) ?? (askedAgain ? 'due-renewal' : 'given');
}

/** Of a yes that is or was whole: whether its time is over. */
export function overOn({ decidedBy, until }: Pick<ConsentRecord, 'decidedBy' | 'until'>, { today, adultFrom }: Pick<ConsentDay, 'today' | 'adultFrom'>): 'frozen' | 'expired' | null {
  if (decidedBy === 'others' && adultFrom !== null && today >= adultFrom) return 'frozen';
  return until !== null && today > until ? 'expired' : null;
}

/** The last day it holds: what others decided holds no longer than the day before they are of age. */
export function lastDayHeld({ decidedBy, until }: Pick<ConsentRecord, 'decidedBy' | 'until'>, adultFrom: PlainDate | null): PlainDate | null {
  const last = decidedBy === 'others' && adultFrom !== null ? addDays(adultFrom, -1) : null;
  return until !== null && last !== null && last < until ? last : until;
}

const reasons = {
  asked: 'CONSENT_WAITING', 'in-discussion': 'CONSENT_IN_DISCUSSION', refused: 'CONSENT_REFUSED', withdrawn: 'CONSENT_WITHDRAWN', frozen: 'CONSENT_FROZEN',
  expired: 'CONSENT_EXPIRED', superseded: 'CONSENT_MISSING',
} as const satisfies Record<Exclude<ConsentState, 'given' | 'due-renewal'>, string>;

export type UseRefusal = (typeof reasons)[keyof typeof reasons] | 'CONSENT_COOLING_OFF' | ShowRefusal;

/** What was said on other records of the same person: a no there is a no here, a yes there is no yes here. */
export function noOnOtherRecord(said: readonly Pick<ConsentRecord, 'state'>[]): UseRefusal | null {
  const no = said.find(({ state }) => state === 'withdrawn') ?? said.find(({ state }) => state === 'refused');
  return no === undefined ? null : no.state === 'withdrawn' ? 'CONSENT_WITHDRAWN' : 'CONSENT_REFUSED';
}

/** May what somebody allowed be used now? Nothing was said means no; and what the law shows to nobody is used by nobody, whatever was said. A no of their own comes first. */
export function whyNotUse(consent: Pick<ConsentRecord, 'scope' | 'audience' | 'state' | 'decidedBy' | 'until' | 'usableFrom' | 'managerCheck'> | null, day: ConsentDay, purpose: Purpose | null = null): UseRefusal | null {
  const asked = consent ?? purpose;
  const state = consent && stateOn(consent, day);
  const hidden = asked && state !== 'refused' && state !== 'withdrawn' ? whyNotShow(asked, day.publicMedia) : null;
  if (hidden) return hidden;
  if (consent === null || state === null) return 'CONSENT_MISSING';
  if (state !== 'given' && state !== 'due-renewal') return reasons[state];
  if (lacksManager(consent, day.publicMedia)) return 'CONSENT_WAITING';
  return consent.usableFrom !== null && consent.usableFrom > day.now ? 'CONSENT_COOLING_OFF' : null;
}
