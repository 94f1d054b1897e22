import { addDays, decided, must, Refusal, requiredText, wholeNumber, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import * as facts from './events';

/** What can be done with a copy once its consent ends: somebody takes it down, nobody gets it back, or it is a page of ours that asks each time before it shows it. */
export const recalls = ['removable', 'cannot-recall', 'at-once'] as const;

export type Recall = (typeof recalls)[number];

/** One place where somebody's words, picture or story are. Told to them in these words. */
export interface ConsentUse {
  readonly id: Id<'ConsentUse'>;
  readonly consentId: Id<'Consent'>;
  readonly memberId: Id<'Member'>;
  /** Which kind of thing uses it, and which one: `voice.change` and its id; `place` when somebody wrote it down by hand. */
  readonly kind: string;
  readonly thingId: string | null;
  readonly place: string;
  readonly ownerId: Id<'Person'>;
  readonly recall: Recall;
  /** How many days taking it down needs. */
  readonly days: number;
  /** Not out yet: nobody outside has seen it. */
  readonly draft: boolean;
  /** The day it went out, where somebody wrote it down by hand. */
  readonly usedOn: PlainDate | null;
  /** How many of it there are: each has to come down. */
  readonly copies: number;
  readonly usedAt: Instant;
  readonly endedAt: Instant | null;
}

const MOST_PLACE = 120;
const MOST_DAYS = 60;
const MOST_COPIES = 1_000_000;

export type NewUse = Omit<ConsentUse, 'endedAt'>;

/** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, NUMBER_OUT_OF_RANGE naming the field. */
export function registerUse(use: NewUse): Decision<ConsentUse> {
  const kept: ConsentUse = {
    ...use, place: requiredText(use.place, 'place', MOST_PLACE), days: wholeNumber(use.days, 'days', 0, MOST_DAYS), copies: wholeNumber(use.copies, 'copies', 1, MOST_COPIES), endedAt: null,
  };
  return decided(kept, facts.useRegistered(kept));
}

/** Nothing was out before the yes could be used, and what has not gone out yet has no day. */
export function whyNotOutOn(usedOn: PlainDate, { usableFrom, today }: { readonly usableFrom: PlainDate | null; readonly today: PlainDate }): 'OUT_IN_FUTURE' | 'OUT_BEFORE_YES' | null {
  if (usedOn > today) return 'OUT_IN_FUTURE';
  return usableFrom !== null && usedOn < usableFrom ? 'OUT_BEFORE_YES' : null;
}

/** A draft somebody wrote down by hand has gone out; what it is stays what it is: a poster can still be taken down. */
export function placeGoesOut(use: ConsentUse, usedOn: PlainDate): Decision<ConsentUse> {
  must(use.draft && use.endedAt === null ? null : 'PLACE_OUT_ALREADY');
  const out: ConsentUse = { ...use, draft: false, usedOn };
  return decided(out, facts.useRegistered(out));
}

/** It is not there any more, though nobody stopped it: it stands in the list no longer. */
export function whyNotEndPlace({ kind, endedAt }: Pick<ConsentUse, 'kind' | 'endedAt'>): 'PLACE_IS_OURS' | 'PLACE_GONE_ALREADY' | null {
  if (kind !== 'place') return 'PLACE_IS_OURS';
  return endedAt === null ? null : 'PLACE_GONE_ALREADY';
}

/** It has gone out; whoever let it out says what can still be done with it. */
export function goOut(use: ConsentUse, recall: Recall): Decision<ConsentUse> {
  const out: ConsentUse = { ...use, draft: false, recall };
  return decided(out, facts.useRegistered(out));
}

export function endUse(use: ConsentUse, now: Instant): Decision<ConsentUse> {
  const ended: ConsentUse = { ...use, endedAt: now };
  return decided(ended, facts.useEnded(ended));
}

export const takedownStates = ['open', 'done', 'cannot-recall'] as const;

export type TakedownState = (typeof takedownStates)[number];

/** Somebody by name has to take one copy down by a day. Nobody can override it; it is done, or it is told that it cannot be. */
export interface TakedownTask {
  readonly id: Id<'Takedown'>;
  readonly useId: Id<'ConsentUse'>;
  readonly consentId: Id<'Consent'>;
  readonly memberId: Id<'Member'>;
  readonly ownerId: Id<'Person'>;
  readonly place: string;
  readonly dueOn: PlainDate;
  readonly state: TakedownState;
  readonly openedAt: Instant;
  readonly settledAt: Instant | null;
  readonly settledBy: Id<'Person'> | null;
}

/** What is out on paper for good is told as that from the first moment, and a page of ours that asks before it shows anything is done in that moment, by nobody; everything else has an owner and a day. A draft needs no day: it is locked. */
export function openTakedown(use: ConsentUse, id: Id<'Takedown'>, now: Instant, today: PlainDate, mostDays: number): Decision<TakedownTask> {
  const state = use.draft ? 'open' : stateOfCopy[use.recall];
  const task: TakedownTask = {
    id, useId: use.id, consentId: use.consentId, memberId: use.memberId, ownerId: use.ownerId, place: use.place, dueOn: addDays(today, Math.min(use.days, mostDays)),
    state, openedAt: now, settledAt: state === 'open' ? null : now, settledBy: null,
  };
  return decided(task, facts.takedownOpened(task));
}

const stateOfCopy: Readonly<Record<Recall, TakedownState>> = { removable: 'open', 'cannot-recall': 'cannot-recall', 'at-once': 'done' };

/** Nobody had to do it: the product stopped showing it by itself. */
export function isDoneBySystem({ state, settledBy }: Pick<TakedownTask, 'state' | 'settledBy'>): boolean {
  return state === 'done' && settledBy === null;
}

/** Only what the product shows itself goes by itself. Nobody writes that down by hand. */
export function whyNotByHand(recall: Recall): 'PLACE_IS_OURS' | null {
  return recall === 'at-once' ? 'PLACE_IS_OURS' : null;
}

export function whyNotSettle({ state }: Pick<TakedownTask, 'state'>): string | null {
  return state === 'open' ? null : 'TAKEDOWN_SETTLED';
}

/** Whoever looks after the copy says that it is down, and coordinators. Nobody else knows. */
export function whyNotSettleBy({ ownerId }: Pick<TakedownTask, 'ownerId'>, by: { readonly personId: Id<'Person'> | null; readonly coordinates: boolean }): 'TAKEDOWN_NOT_YOURS' | null {
  return by.coordinates || by.personId === ownerId ? null : 'TAKEDOWN_NOT_YOURS';
}

/** Throws Refusal TAKEDOWN_SETTLED, TAKEDOWN_OUTCOME_UNKNOWN. */
export function settleTakedown(task: TakedownTask, outcome: string, now: Instant, by: Id<'Person'> | null): Decision<TakedownTask> {
  must(whyNotSettle(task));
  if (outcome !== 'done' && outcome !== 'cannot-recall') throw new Refusal('TAKEDOWN_OUTCOME_UNKNOWN', 'outcome');
  const settled: TakedownTask = { ...task, state: outcome, settledAt: now, settledBy: by };
  return decided(settled, facts.takedownSettled(settled));
}

export function isLate({ state, dueOn }: Pick<TakedownTask, 'state' | 'dueOn'>, today: PlainDate): boolean {
  return state === 'open' && dueOn < today;
}
