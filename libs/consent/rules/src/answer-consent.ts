import { decided, must, Refusal, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import * as facts from './events';
import { isInQuestion, ownWordOf, soonestEnd, type ConsentRecord, type KeptConsentState, type StandingWord } from './consent-record';
import { scopeRules } from './consent-scope';
import type { GiverCapacity } from './decision-holder';
import type { Answer } from './permission';
import type { WhoMustSayYes } from './who-must-say-yes';

export interface Giver {
  readonly personId: Id<'Person'>;
  readonly capacity: GiverCapacity;
}

/** The clock, and the council's values of the day. */
export interface AnswerTime {
  readonly now: Instant;
  readonly today: PlainDate;
  readonly usableFrom: Instant;
  /** The last day a yes given now holds. */
  readonly until: PlainDate;
}

/** Whoever says yes may let it end sooner than the council would, and never later. */
export function whyNotEnd(until: PlainDate, { today, until: longest }: Pick<AnswerTime, 'today' | 'until'>): 'END_NOT_AHEAD' | 'END_TOO_LATE' | null {
  if (until <= today) return 'END_NOT_AHEAD';
  return until > longest ? 'END_TOO_LATE' : null;
}

/** The same yes again, to a sooner end. Null when it changes nothing. */
function shortened(consent: ConsentRecord, until: PlainDate | null): Decision<ConsentRecord> | null {
  if (until === null || consent.state !== 'given' || consent.until === null || consent.until <= until) return null;
  const next: ConsentRecord = { ...consent, until };
  return decided(next, facts.yesShortened(next));
}

/** A giver's yes, no, or wish to talk. The same again changes nothing and is answered with null. */
export function answerConsent(consent: ConsentRecord, giver: Giver, said: Answer, time: AnswerTime, until: PlainDate | null = null): Decision<ConsentRecord> | null {
  if (said === 'yes' && until !== null) must(whyNotEnd(until, time), 'until');
  const before = consent.standing.find(({ personId }) => personId === giver.personId)?.answer;
  const standing = [...consent.standing.filter(({ personId }) => personId !== giver.personId), { ...giver, answer: said, ...(said === 'yes' && until !== null && { until }) }];
  const state = settleWords({ ...consent, standing });
  // Somebody of age who says yes to what others once decided makes it their own.
  const becomesOwn = state === 'given' && consent.whoMust !== 'guardian-and-self' && consent.decidedBy === 'others';
  if (state === 'given' && isEarly(consent, time)) return before === said ? null : early({ ...consent, standing }, giver);
  if (before === said && state === consent.state && !becomesOwn) return shortened({ ...consent, standing }, until);
  if (state === 'given' && (consent.state !== 'given' || becomesOwn)) return given({ ...consent, standing }, giver, time);
  if (state === 'withdrawn') return withdrawn({ ...consent, standing }, giver, time.now);
  const next: ConsentRecord = { ...consent, standing, state, ...(state === 'in-discussion' && !isLiving(consent) ? notWhole : {}) };
  return decided(next, factOf(state)(next, giver.personId));
}

function isEarly({ decidesOn }: Pick<ConsentRecord, 'decidesOn'>, { today }: Pick<AnswerTime, 'today'>): boolean {
  return decidesOn !== null && decidesOn > today;
}

/** Said before the birthday it counts from: kept as their word; what stands until then stands. */
function early(consent: ConsentRecord, giver: Giver): Decision<ConsentRecord> {
  const next: ConsentRecord = { ...consent, state: 'asked', ...notWhole };
  return decided(next, facts.consentWordSaid(next, giver.personId));
}

/** The birthday has come: a yes that was said before it counts now. Null when there is none. */
export function comeOfAge(consent: ConsentRecord, time: AnswerTime): Decision<ConsentRecord> | null {
  const own = consent.standing.find(({ capacity }) => capacity === 'self');
  if (own === undefined || consent.decidesOn === null || isEarly(consent, time)) return null;
  if ((consent.state !== 'asked' && consent.state !== 'in-discussion') || settleWords(consent) !== 'given') return null;
  return given(consent, own, time);
}

/** Somebody by name wrote down that they can decide this alone: their own yes, said before that, counts now. Words that differ stay with the talk. */
export function countAlone(consent: ConsentRecord, time: AnswerTime): Decision<ConsentRecord> | null {
  const own = consent.standing.find(({ capacity }) => capacity === 'self');
  if (own === undefined || consent.state !== 'asked' || consent.whoMust === 'guardian-and-self' || isEarly(consent, time)) return null;
  return settleWords(consent) === 'given' ? given(consent, own, time) : null;
}

const notWhole = { givenAt: null, usableFrom: null, decidedBy: null, until: null } as const;

const factOf = (state: KeptConsentState) =>
  state === 'refused' ? facts.consentRefused : state === 'in-discussion' ? facts.consentDiscussed : facts.consentWordSaid;

/** There is something to stop: also while it is talked about, for the talk took nothing down. */
const isLiving = (consent: Pick<ConsentRecord, 'state' | 'givenAt'>) => consent.state === 'given' || consent.state === 'frozen' || isInQuestion(consent);

/** Which way the words together point. */
export function settleWords(consent: Pick<ConsentRecord, 'state' | 'givenAt' | 'standing' | 'whoMust' | 'managerCheck' | 'scope'>): KeptConsentState {
  const own = ownWordOf(consent);
  const living = isLiving(consent);
  if (consent.whoMust !== 'guardian-and-self') return settleOne(own, living, consent.state);
  const others = consent.standing.filter(({ capacity }) => capacity !== 'self').map(({ answer }) => answer);
  // Stopping needs nobody else; only a young person's own words are not taken back for them without asking them.
  if (living && own === 'no') return 'withdrawn';
  if (living && others.includes('no')) return others.includes('yes') || (scopeRules[consent.scope].ownWords && own === 'yes') ? 'in-discussion' : 'withdrawn';
  return settleTogether(own, others, consent);
}

function settleOne(own: Answer | null, living: boolean, before: KeptConsentState): KeptConsentState {
  if (own === null) return before;
  if (own === 'yes') return 'given';
  if (own === 'talk') return living ? before : 'in-discussion';
  return living || before === 'withdrawn' ? 'withdrawn' : 'refused';
}

/** Words that differ are talked about: that is not a no. */
function settleTogether(own: Answer | null, others: readonly Answer[], { state, managerCheck }: Pick<ConsentRecord, 'state' | 'managerCheck'>): KeptConsentState {
  const all = [...(own === null ? [] : [own]), ...others];
  if (all.includes('talk') || (all.includes('yes') && all.includes('no'))) return 'in-discussion';
  if (all.includes('no')) return own === null ? 'asked' : state === 'withdrawn' ? 'withdrawn' : 'refused';
  const whole = own === 'yes' && others.includes('yes') && managerCheck !== 'waiting';
  return whole ? 'given' : 'asked';
}

function given(consent: ConsentRecord, giver: Giver, { now, usableFrom, until }: AnswerTime): Decision<ConsentRecord> {
  const next: ConsentRecord = {
    ...consent, state: 'given', givenAt: now, usableFrom, until: soonestEnd(consent.standing, until), withdrawnAt: null, withdrawnBy: null, lapsedAt: null, decidedBy: consent.whoMust === 'guardian-and-self' ? 'others' : 'self',
  };
  return decided(next, facts.consentGiven(next, giver.personId));
}

function withdrawn(consent: ConsentRecord, giver: Giver, now: Instant): Decision<ConsentRecord> {
  const next: ConsentRecord = { ...consent, state: 'withdrawn', withdrawnAt: now, withdrawnBy: giver.personId };
  return decided(next, facts.consentWithdrawn(next, giver.personId));
}

/** The yes it asked for again has been given anew: the older one keeps its evidence and says nothing any more. */
export function supersede(consent: ConsentRecord, by: ConsentRecord): Decision<ConsentRecord> {
  const next: ConsentRecord = { ...consent, state: 'superseded' };
  return decided(next, facts.consentSuperseded(next, by.id));
}

/** At 18 what others decided stands still until the person says yes or no. It is kept, and used for nothing. */
export function freeze(consent: ConsentRecord): Decision<ConsentRecord> | null {
  if ((consent.state !== 'given' && !isInQuestion(consent)) || consent.decidedBy !== 'others') return null;
  const next: ConsentRecord = { ...consent, state: 'frozen' };
  return decided(next, facts.consentFrozen(next));
}

/** Somebody said yes alone who turns out to be too young for that: it carries nothing until those who decide said it too. Null when it is not so. */
export function standStill(consent: ConsentRecord, whoMust: WhoMustSayYes): Decision<ConsentRecord> | null {
  const tooYoung = whoMust === 'guardian-and-self' && consent.whoMust !== 'guardian-and-self';
  if (consent.state !== 'given' || !tooYoung) return null;
  const next: ConsentRecord = { ...consent, state: 'frozen' };
  return decided(next, facts.consentFrozen(next));
}

/** A named manager looked at what everybody would see. Throws Refusal CHECK_NOT_NEEDED, MANAGER_IS_GIVER. */
export function checkByManager(consent: ConsentRecord, managerId: Id<'Person'>, time: AnswerTime): Decision<ConsentRecord> {
  if (consent.managerCheck !== 'waiting') throw new Refusal('CHECK_NOT_NEEDED');
  if (consent.standing.some(({ personId }) => personId === managerId)) throw new Refusal('MANAGER_IS_GIVER');
  const checked: ConsentRecord = { ...consent, managerCheck: 'done' };
  const fact = facts.managerChecked(checked, managerId);
  if (settleWords(checked) !== 'given' || checked.state === 'given') return decided(checked, fact);
  const { state, facts: more } = given(checked, { personId: managerId, capacity: 'council' }, time);
  return decided(state, fact, ...more);
}

export function othersWords(consent: Pick<ConsentRecord, 'standing'>): readonly StandingWord[] {
  return consent.standing.filter(({ capacity }) => capacity !== 'self');
}
