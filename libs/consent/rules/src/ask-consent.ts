import { decided, must, optionalText, type Decision } from '@alongside/kernel';

import { isOpenQuestion, type ConsentRecord } from './consent-record';
import { isPublicMedia, scopeRules, type Purpose } from './consent-scope';
import type { DecisionPicture } from './decision-holder';
import * as facts from './events';
import { whyNotShow, type ShowRefusal } from './shown-now';
import type { WhoMustSayYes } from './who-must-say-yes';

/** What is known about a person when a question about them is put. */
export interface ConsentMoment extends DecisionPicture {
  /** By age alone. */
  readonly byAge: WhoMustSayYes;
  /** A named worker wrote down that they understand this very decision. */
  readonly understands: boolean;
}

/** Whose yes it takes for this purpose: a picture everybody can see of a looked-after child takes more than their own, also at 16 and 17. */
export function whoMustFor(purpose: Purpose, { byAge, publicMedia, understands }: Pick<ConsentMoment, 'byAge' | 'publicMedia' | 'understands'>): WhoMustSayYes {
  if (byAge === 'self') return 'self';
  if (isPublicMedia(purpose) && publicMedia === 'manager-too') return 'guardian-and-self';
  if (byAge === 'guardian-and-self' && understands && scopeRules[purpose.scope].lowRisk) return 'self-and-tell-guardian';
  return byAge;
}

export type AskRefusal = ShowRefusal | 'CONSENT_ASKED_ALREADY' | 'CONSENT_GIVEN_ALREADY';

/** Nobody is asked the same thing twice at a time, and of some young people there are no pictures and stories at all. */
export function whyNotAsk(purpose: Purpose, moment: ConsentMoment, standing: { readonly openQuestion: boolean; readonly livingYes: boolean; readonly again: boolean }): AskRefusal | null {
  const hidden = moment.byAge === 'self' ? null : whyNotShow(purpose, moment.publicMedia);
  if (hidden) return hidden;
  if (standing.openQuestion) return 'CONSENT_ASKED_ALREADY';
  return standing.livingYes && !standing.again ? 'CONSENT_GIVEN_ALREADY' : null;
}

export type NewConsent = Pick<ConsentRecord, 'id' | 'memberId' | 'formId' | 'askedAt' | 'answerBy' | 'renewsId' | 'decidesOn'> & Purpose & { readonly detail: string | null };

const MOST_DETAIL = 200;

/** A question, and nothing more: no answer stands until somebody gives it. */
export function askConsent(asking: NewConsent, moment: ConsentMoment): Decision<ConsentRecord> {
  const whoMust = whoMustFor(asking, moment);
  const consent: ConsentRecord = {
    ...asking, ...heldBy(asking, moment), detail: optionalText(asking.detail, 'detail', MOST_DETAIL),
    state: 'asked', standing: [], givenAt: null, usableFrom: null, until: null, decidedBy: null, withdrawnAt: null, withdrawnBy: null, lapsedAt: null,
  };
  const nobody = whoMust === 'guardian-and-self' && moment.holders.length === 0;
  return decided(consent, facts.consentAsked(consent), ...(nobody ? [facts.nobodyMaySayYes(consent)] : []));
}

/** Who decides as things are now: asked afresh before every answer, because birthdays and court orders happen in between. */
export function heldBy(purpose: Purpose, moment: ConsentMoment): Pick<ConsentRecord, 'whoMust' | 'holders' | 'managerCheck'> {
  const whoMust = whoMustFor(purpose, moment);
  const managerToo = whoMust === 'guardian-and-self' && isPublicMedia(purpose) && moment.publicMedia === 'manager-too';
  return { whoMust, holders: whoMust === 'guardian-and-self' ? moment.holders : [], managerCheck: managerToo ? 'waiting' : 'not-needed' };
}

/**
 * Who decides has changed meanwhile. Who is new can answer what is open, and stop what is given; whoever decides no more does not count for what is still open. What they said stays in the proof.
 * Nothing becomes a yes by that: somebody has to say it. Null when nothing changes.
 */
export function decideFromNow(consent: ConsentRecord, held: ReturnType<typeof heldBy>): Decision<ConsentRecord> | null {
  const open = isOpenQuestion(consent);
  if (!open && (consent.state !== 'given' || held.whoMust !== consent.whoMust)) return null;
  const ids = held.holders.map(({ personId }) => personId as string);
  const before = consent.holders.map(({ personId }) => personId as string);
  if (held.whoMust === consent.whoMust && ids.length === before.length && ids.every((one) => before.includes(one))) return null;
  const standing = open ? consent.standing.filter(({ capacity, personId }) => capacity === 'self' || ids.includes(personId)) : consent.standing;
  const managerCheck = held.managerCheck === 'waiting' && consent.managerCheck !== 'not-needed' ? consent.managerCheck : open ? held.managerCheck : consent.managerCheck;
  const next: ConsentRecord = { ...consent, ...held, managerCheck, standing, state: open && standing.length === 0 ? 'asked' : consent.state };
  return decided(next, facts.consentHoldersChanged(next));
}

/** Whose answer is refused: somebody who may not decide, a question that was replaced by another, or one that is over. */
export function whyNotAnswerConsent(consent: Pick<ConsentRecord, 'memberId' | 'holders' | 'whoMust' | 'state' | 'standing'>, personId: string, isNewest: boolean): string | null {
  if (consent.state === 'superseded' || !isNewest) return 'CONSENT_REPLACED';
  if ((consent.memberId as string) === personId) return null;
  // Who said it with them once is told that it is theirs alone by now.
  if (!consent.holders.some((holder) => holder.personId === personId)) return consent.whoMust === 'self-and-tell-guardian' && consent.standing.some((word) => word.personId === personId) ? 'PERMISSION_NOT_NEEDED' : 'NOT_YOUR_PERMISSION';
  return consent.whoMust === 'guardian-and-self' ? null : 'PERMISSION_NOT_NEEDED';
}

export function mustAnswer(consent: ConsentRecord, personId: string, isNewest: boolean): void {
  must(whyNotAnswerConsent(consent, personId, isNewest));
}

/** Who answers is told that it cannot be said yes to now; why is not theirs to read from us. A no is heard at any time. */
export function whyNotSayYes(purpose: Purpose, moment: Pick<ConsentMoment, 'publicMedia' | 'byAge'>): 'NOT_SHOWN_NOW' | null {
  return moment.byAge !== 'self' && whyNotShow(purpose, moment.publicMedia) ? 'NOT_SHOWN_NOW' : null;
}

/** How long a yes lasts, in months from the day it is whole. */
export function lastsMonths(purpose: Purpose, { publicMedia, byAge }: Pick<ConsentMoment, 'publicMedia' | 'byAge'>, months: { readonly refresh: number; readonly media: number }): number {
  return isPublicMedia(purpose) && byAge !== 'self' && publicMedia === 'manager-too' ? months.media : months.refresh;
}

