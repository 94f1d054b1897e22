import { decided, type Decision } from '@alongside/kernel';

import { isInQuestion, type ConsentRecord } from './consent-record';
import * as facts from './events';
import { overOn, stateOn, type ConsentDay } from './state-on';

/**
 * A yes that ran out or stands still carries nothing any more: from now on what was made of it has to come down, as after a stop.
 * A talk about it keeps nothing up. Once for each yes. Null while it still carries something, and when it was told before.
 */
export function lapse(consent: ConsentRecord, day: Pick<ConsentDay, 'today' | 'now' | 'adultFrom'>): Decision<ConsentRecord> | null {
  const state = isInQuestion(consent) ? overOn(consent, day) : stateOn(consent, { ...day, askedAgain: false });
  if (consent.lapsedAt !== null || (state !== 'expired' && state !== 'frozen')) return null;
  const next: ConsentRecord = { ...consent, state: state === 'frozen' ? 'frozen' : consent.state, lapsedAt: day.now };
  const fact = facts.consentLapsed(next, state === 'frozen' ? 'frozen' : 'ran-out');
  return next.state === consent.state ? decided(next, fact) : decided(next, facts.consentFrozen(next), fact);
}
