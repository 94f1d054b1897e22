import { decided, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { isOpenQuestion, type ConsentRecord } from './consent-record';
import * as facts from './events';

/** The words came to mean something else: the old yes still counts while it is asked anew, but not for as long as it was said for. Null when it ends sooner anyway. */
export function shortenOldYes(consent: ConsentRecord, lastDay: PlainDate): Decision<ConsentRecord> | null {
  if (consent.state !== 'given' || consent.until === null || consent.until <= lastDay) return null;
  const next: ConsentRecord = { ...consent, until: lastDay };
  return decided(next, facts.yesShortened(next));
}

/** What was said to other words is no answer to these: an open question begins again. What was said stays in the proof. */
export function askInNewWords(consent: ConsentRecord, formId: Id<'ConsentForm'>): Decision<ConsentRecord> | null {
  if (!isOpenQuestion(consent) || consent.formId === formId) return null;
  const next: ConsentRecord = { ...consent, formId, standing: [], state: 'asked' };
  return decided(next, facts.consentAsked(next));
}
