import { decided, mustAll, optionalText, Refusal, requiredText, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import type { ConsentScope } from './consent-scope';
import { understandingAssessed } from './events';
import { addMonths } from './months';

/** A named worker's view of whether somebody under 16 can make one decision alone. It is about that decision only. */
export interface GillickAssessment {
  readonly id: Id<'Gillick'>;
  readonly memberId: Id<'Member'>;
  /** `attend-this-activity`: ordinary dates, which are a low risk. */
  readonly scope: ConsentScope;
  readonly workerId: Id<'Person'>;
  readonly understands: boolean;
  readonly weighs: boolean;
  readonly notPressured: boolean;
  /** The day they talked about it. */
  readonly talkedOn: PlainDate;
  /** The last day it counts: young people grow, so it is looked at again. */
  readonly reviewOn: PlainDate;
  readonly assessedAt: Instant;
}

/** What stands beside the three answers in people's words. The young person reads all of it. */
export interface UnderstandingWords {
  readonly there: string;
  readonly ownWords: string | null;
  readonly note: string;
}

export interface TypedUnderstanding extends Omit<GillickAssessment, 'reviewOn'> {
  /** Left out: as late as the council lets it be. */
  readonly reviewOn: PlainDate | null;
  readonly there: string;
  readonly ownWords: string | null;
  readonly note: string;
}

export interface UnderstandingDay {
  readonly today: PlainDate;
  /** The council's value: how many months a view may count. */
  readonly months: number;
}

const MOST_NOTE = 2_000;
const MOST_THERE = 200;

/** Written words stand beside the three answers, because a tick shows no thought. Throws Refusal OWN_ASSESSMENT, ANSWER_MISSING, ANSWER_TOO_LONG, TALK_NOT_YET, REVIEW_NOT_AFTER_TALK, REVIEW_TOO_LATE. */
export function assessUnderstanding({ there, ownWords, note, ...view }: TypedUnderstanding, { today, months }: UnderstandingDay): Decision<GillickAssessment> & { readonly words: UnderstandingWords } {
  const latest = addMonths(view.talkedOn, months);
  const reviewOn = view.reviewOn ?? latest;
  mustAll([
    (view.workerId as string) === (view.memberId as string) ? new Refusal('OWN_ASSESSMENT', 'workerId') : null,
    view.talkedOn > today ? new Refusal('TALK_NOT_YET', 'talkedOn') : null,
    reviewOn <= view.talkedOn ? new Refusal('REVIEW_NOT_AFTER_TALK', 'reviewOn') : null,
    reviewOn > latest ? new Refusal('REVIEW_TOO_LATE', 'reviewOn', { months }) : null,
  ]);
  const words = { there: requiredText(there, 'there', MOST_THERE), ownWords: optionalText(ownWords, 'ownWords', MOST_NOTE), note: requiredText(note, 'note', MOST_NOTE) };
  const assessment: GillickAssessment = { ...view, reviewOn };
  return { ...decided(assessment, understandingAssessed(assessment)), words };
}

/** The newest assessment of this very decision counts, until the day it is looked at again. */
export function decidesAlone(newest: Pick<GillickAssessment, 'understands' | 'weighs' | 'notPressured' | 'reviewOn'> | null, today: PlainDate): boolean {
  return newest !== null && newest.understands && newest.weighs && newest.notPressured && today <= newest.reviewOn;
}

type View = Pick<GillickAssessment, 'understands' | 'weighs' | 'notPressured' | 'reviewOn' | 'assessedAt'>;

/**
 * Two records that are one person (docs/adr/0027): a yes of a worker counts for the record it was written on, and a newer no on another record takes it away. The stricter stays, worked out when it is asked; parted, each counts for itself again.
 */
export function decidesAloneOnAll(own: View | null, others: readonly View[], today: PlainDate): boolean {
  const no = (view: View) => !view.understands || !view.weighs || !view.notPressured;
  return decidesAlone(own, today) && own !== null && !others.some((view) => view.assessedAt >= own.assessedAt && no(view));
}
