import { decided, must, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { reportPrepared, reportPublished } from './events';
import { lastDay, type Quarter } from './quarter';
import type { ImpactRefusal } from './refusals';
import type { Share } from './share';
import type { ShownQuarterPeople } from './suppress-quarters';
import type { ShownTable } from './show-table';

export interface QuarterFigures {
  readonly quarter: Quarter;
  readonly panels: Share;
}

/** Seats that people sat on, by quarter (rows) and kind of member (columns: parents and carers, young people). */
export interface SeatFigures {
  readonly quarters: readonly Quarter[];
  readonly table: ShownTable;
}

/** The halves of a change: what was said, and what was done. */
export type ChangeHalf = 'said' | 'did';

/** Something a person said, and what was done; the words were cleared for everybody before they came here. */
export interface ReportedChange {
  readonly itemId: string;
  readonly said: string;
  readonly did: string;
  readonly doneOn: PlainDate;
  readonly confirmed: boolean;
  /** What its uses of somebody's words are written down by; reports of before have none, and are written down as a whole. */
  readonly wordsId?: Id<'ReportedWords'>;
  /** The halves that hold somebody's own words; not known of reports of before, so both may. */
  readonly quotes?: readonly ChangeHalf[];
}

/** What is shown of a change: a half whose words are over is null. */
export interface ShownChange extends Omit<ReportedChange, 'said' | 'did' | 'wordsId' | 'quotes'> {
  readonly said: string | null;
  readonly did: string | null;
  readonly wordsOver: boolean;
}

/** Only what may be shown: a report never holds a count it hides. */
export interface ReportFigures {
  readonly panels: Share;
  readonly panelsBefore: Share;
  readonly people: ShownQuarterPeople;
  readonly paidOnTime: Share;
  readonly paidOnTimeBefore: Share;
  readonly promisesKept: Share;
  readonly quarters: readonly QuarterFigures[];
  readonly seats: SeatFigures;
  readonly changes: readonly ReportedChange[];
}

export interface ImpactReport {
  readonly id: Id<'ImpactReport'>;
  readonly quarter: Quarter;
  readonly state: 'draft' | 'published';
  readonly committee: string;
  readonly figures: ReportFigures;
  readonly preparedAt: Instant;
  readonly publishedAt: Instant | null;
}

/** Where somebody's words in a report are written down: each change by itself, and the report as a whole where it is of before. */
export function placesOfWords({ id, figures }: Pick<ImpactReport, 'id' | 'figures'>): readonly string[] {
  return [id, ...figures.changes.flatMap(({ wordsId }) => wordsId ?? [])];
}

/**
 * What may be shown now: a published report never changes, and shows no words whose yes is over. Neither when nor whose word it was is said: a day alone may point at somebody.
 * `over` are those of `placesOfWords` whose words are over.
 */
export function shownChanges({ id, figures }: Pick<ImpactReport, 'id' | 'figures'>, over: ReadonlySet<string>): readonly ShownChange[] {
  return figures.changes.map(({ wordsId, quotes = ['said', 'did'], ...change }) => {
    if (!over.has(wordsId ?? id)) return { ...change, wordsOver: false };
    return { ...change, said: quotes.includes('said') ? null : change.said, did: quotes.includes('did') ? null : change.did, wordsOver: true };
  });
}

/** A quarter still running has counts that will change. */
export function whyNotPrepare(quarter: Quarter, today: PlainDate, alreadyPublished: boolean): ImpactRefusal | null {
  if (lastDay(quarter) >= today) return 'QUARTER_NOT_OVER';
  return alreadyPublished ? 'QUARTER_PUBLISHED' : null;
}

export function prepare(draft: Omit<ImpactReport, 'state' | 'publishedAt'>): Decision<ImpactReport> {
  const report: ImpactReport = { ...draft, state: 'draft', publishedAt: null };
  return decided(report, reportPrepared(report.id, report.quarter));
}

/** Counting who came is not impact: a report goes out only with something that changed. */
export function whyNotPublish(report: ImpactReport): ImpactRefusal | null {
  if (report.state === 'published') return 'REPORT_PUBLISHED';
  return report.figures.changes.length === 0 ? 'REPORT_WITHOUT_CHANGE' : null;
}

export function publish(report: ImpactReport, now: Instant): Decision<ImpactReport> {
  must(whyNotPublish(report));
  return decided({ ...report, state: 'published', publishedAt: now }, reportPublished(report.id, report.quarter));
}
