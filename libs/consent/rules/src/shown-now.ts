import { decided, type Decision } from '@alongside/kernel';

import type { ConsentMoment } from './ask-consent';
import { isInQuestion, type ConsentRecord } from './consent-record';
import { isPublicMedia, scopeRules, type Purpose } from './consent-scope';
import type { DecisionPicture } from './decision-holder';
import * as facts from './events';

export type ShowRefusal = 'PUBLIC_NOT_FOR_THEM' | 'WHO_DECIDES_NOT_KNOWN';

/** Of some young people there are no pictures and stories at all; of nobody are there any for everybody while it is not known who decides. Asked before a question, before a yes, and at each use. */
export function whyNotShow(purpose: Pick<Purpose, 'scope' | 'audience'>, publicMedia: DecisionPicture['publicMedia']): ShowRefusal | null {
  if (publicMedia === 'no' && scopeRules[purpose.scope].area === 'pictures-and-stories') return 'PUBLIC_NOT_FOR_THEM';
  return publicMedia === 'not-known' && isPublicMedia(purpose) ? 'WHO_DECIDES_NOT_KNOWN' : null;
}

/** What everybody sees of somebody the council looks after has had a manager's look; a yes from before that is not enough. */
export function lacksManager(consent: Pick<ConsentRecord, 'scope' | 'audience' | 'managerCheck'>, publicMedia: DecisionPicture['publicMedia']): boolean {
  return publicMedia === 'manager-too' && isPublicMedia(consent) && consent.managerCheck !== 'done';
}

/**
 * The law says something else about them than when they said yes: a yes that would not be enough today, or is not asked for at all any more, stands still, whoever said it.
 * Null where it is enough as it is.
 */
export function standStillByLaw(consent: ConsentRecord, { publicMedia }: Pick<ConsentMoment, 'publicMedia'>): Decision<ConsentRecord> | null {
  const enough = whyNotShow(consent, publicMedia) !== 'PUBLIC_NOT_FOR_THEM' && !lacksManager(consent, publicMedia);
  if ((consent.state !== 'given' && !isInQuestion(consent)) || enough) return null;
  const next: ConsentRecord = { ...consent, state: 'frozen' };
  return decided(next, facts.consentFrozen(next));
}
