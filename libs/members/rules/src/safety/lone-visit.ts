import { decided, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { loneVisitAnswered, loneVisitArrived, loneVisitEnded, loneVisitLonger, loneVisitPlanned } from '../events';

/** To somebody's home, with one person somewhere else, or the way home after an evening. */
export const loneKinds = ['home', 'one-to-one', 'way-home'] as const;
export type LoneKind = (typeof loneKinds)[number];

/** `help`: a contact rang 999; nobody is asked any more, and it stays open until somebody knows that they are safe. */
export const loneStates = ['planned', 'there', 'help', 'ended'] as const;
export type LoneState = (typeof loneStates)[number];

export const loneDeeds = ['there', 'longer', 'out', 'cancelled', 'safe', 'help', 'account-closed'] as const;
export type LoneDeed = (typeof loneDeeds)[number];

/** How a contact knows that somebody is safe. */
export const loneReached = ['call', 'text', 'in-person', 'from-others'] as const;
export type LoneReached = (typeof loneReached)[number];

/** One thing somebody said about a visit; lines are only ever added. */
export interface LoneLine {
  readonly id: Id<'LoneLine'>;
  readonly deed: LoneDeed;
  /** Null: the house itself. */
  readonly byId: Id<'Person'> | null;
  readonly at: Instant;
  /** With `longer`: the new time. */
  readonly until: Instant | null;
  /** With `safe`, and with `there` where another says it: how it is known. */
  readonly how: LoneReached | null;
}

/** A colleague who works alone for a while and is expected back (docs/adr/0055). */
export interface LoneVisit {
  readonly id: Id<'LoneVisit'>;
  readonly personId: Id<'Person'>;
  readonly kind: LoneKind;
  readonly startsAt: Instant;
  /** As it was said first; `expectedOf` says what counts now. */
  readonly expectedAt: Instant;
  /** Who is told first, and next. */
  readonly contactIds: readonly [Id<'Person'>, Id<'Person'>];
  readonly withId: Id<'Member'> | null;
  /** Sealed with a key of the visit's own; null once it was forgotten. */
  readonly placeSealed: string | null;
  readonly saidAt: Instant;
  readonly lines: readonly LoneLine[];
}

/** What the council decided, in minutes, hours and days. */
export interface LoneRules {
  readonly graceMinutes: number;
  readonly mostHours: number;
  readonly daysAhead: number;
}

type Said = Pick<LoneLine, 'id' | 'at'> & { readonly byId: Id<'Person'> };

const ends: readonly LoneDeed[] = ['out', 'cancelled', 'safe', 'account-closed'];

export function endOf({ lines }: Pick<LoneVisit, 'lines'>): LoneLine | null {
  return lines.find(({ deed }) => ends.includes(deed)) ?? null;
}

export function loneStateOf(visit: Pick<LoneVisit, 'lines'>): LoneState {
  if (endOf(visit) !== null) return 'ended';
  if (said(visit, 'help')) return 'help';
  return said(visit, 'there') ? 'there' : 'planned';
}

/** When they are expected back, by what they said last. */
export function expectedOf({ expectedAt, lines }: Pick<LoneVisit, 'expectedAt' | 'lines'>): Instant {
  return lines.findLast(({ until }) => until !== null)?.until ?? expectedAt;
}

export function isLate(visit: LoneVisit, now: Instant): boolean {
  return loneStateOf(visit) !== 'ended' && now >= expectedOf(visit);
}

export function planVisit(visit: Omit<LoneVisit, 'lines'>): Decision<LoneVisit> {
  const planned = { ...visit, lines: [] };
  return decided(planned, loneVisitPlanned(planned));
}

/** The visit is not there for anybody else. */
const whyNotTheirs = ({ personId }: LoneVisit, by: Id<'Person'> | null) => (personId === by ? null : 'NOT_FOUND');
const whyNotOpen = (visit: LoneVisit) => (loneStateOf(visit) === 'ended' ? 'LONE_ENDED' : null);

export function whyNotArrive(visit: LoneVisit): string | null {
  return whyNotOpen(visit) ?? (said(visit, 'there') ? 'LONE_THERE' : null);
}

/** "I am there." Throws Refusal NOT_FOUND, LONE_ENDED, LONE_THERE. */
export function arrive(visit: LoneVisit, { byId, ...line }: Said): Decision<LoneVisit> {
  must(whyNotTheirs(visit, byId) ?? whyNotArrive(visit));
  const there = added(visit, { ...line, byId, deed: 'there' });
  return decided(there, loneVisitArrived(there));
}

/** Once somebody rang 999 only being safe ends it: more time asks for none. */
export function whyNotLonger(visit: LoneVisit): string | null {
  return whyNotOpen(visit) ?? (loneStateOf(visit) === 'help' ? 'LONE_HELP_CALLED' : null);
}

/** "I need longer." Later than now and than what was said, and not past the most hours from now. Throws Refusal NOT_FOUND, LONE_ENDED, LONE_HELP_CALLED, LONE_NOT_LATER, LONE_TOO_LONG naming `untilTime`. */
export function needLonger(visit: LoneVisit, until: Instant, { byId, ...line }: Said, { mostHours }: LoneRules): Decision<LoneVisit> {
  must(whyNotTheirs(visit, byId) ?? whyNotLonger(visit));
  if (until <= line.at || until <= expectedOf(visit)) must('LONE_NOT_LATER', 'untilTime');
  if (hoursFrom(line.at, until) > mostHours) must('LONE_TOO_LONG', 'untilTime', { most: mostHours });
  const longer = added(visit, { ...line, byId, deed: 'longer', until });
  return decided(longer, loneVisitLonger(longer, until));
}

/** "I am out and safe." Said again by a phone on a bad line it changes nothing (null). Throws Refusal NOT_FOUND, LONE_ENDED. */
export function comeOut(visit: LoneVisit, { byId, ...line }: Said): Decision<LoneVisit> | null {
  must(whyNotTheirs(visit, byId));
  if (endOf(visit)?.deed === 'out') return null;
  must(whyNotOpen(visit));
  return ended(visit, { ...line, byId, deed: 'out' });
}

export function whyNotCancel(visit: LoneVisit, now: Instant): string | null {
  return whyNotOpen(visit) ?? (loneStateOf(visit) !== 'planned' || visit.startsAt <= now ? 'LONE_BEGUN' : null);
}

/** It does not take place; once it began, coming out is the only word. Throws Refusal NOT_FOUND, LONE_ENDED, LONE_BEGUN. */
export function cancelVisit(visit: LoneVisit, { byId, ...line }: Said): Decision<LoneVisit> {
  must(whyNotTheirs(visit, byId) ?? whyNotCancel(visit, line.at));
  return ended(visit, { ...line, byId, deed: 'cancelled' });
}

/** Somebody else says what became of them: never the person themself, and not before it began. */
function whyNotFromOthers(visit: LoneVisit, by: Id<'Person'> | null, now: Instant): string | null {
  if (visit.personId === by) return 'LONE_OWN';
  return whyNotOpen(visit) ?? (visit.startsAt > now && loneStateOf(visit) === 'planned' ? 'LONE_NOT_BEGUN' : null);
}

/** Whoever is there and not late yet is waited for: nobody ends that for them. */
export function whyNotAnswer(visit: LoneVisit, by: Id<'Person'> | null, now: Instant): string | null {
  return whyNotFromOthers(visit, by, now) ?? (loneStateOf(visit) === 'there' && !isLate(visit, now) ? 'LONE_NOT_LATE' : null);
}

/** "I reached them: they are safe." Before they are late it says that they are there, and they are waited for as before. Throws Refusal LONE_OWN, LONE_ENDED, LONE_NOT_BEGUN, LONE_NOT_LATE. */
export function answerSafe(visit: LoneVisit, how: LoneReached, { byId, ...line }: Said): Decision<LoneVisit> {
  must(whyNotAnswer(visit, byId, line.at));
  if (isLate(visit, line.at) || loneStateOf(visit) === 'help') return ended(visit, { ...line, byId, deed: 'safe', how });
  const there = added(visit, { ...line, byId, deed: 'there', how });
  return decided(there, loneVisitArrived(there));
}

export function whyNotHelp(visit: LoneVisit, by: Id<'Person'> | null, now: Instant): string | null {
  return whyNotFromOthers(visit, by, now) ?? (loneStateOf(visit) === 'help' ? 'LONE_HELP_CALLED' : null);
}

/** "I rang 999." Nobody is asked any more; it stays open until they are known to be safe. Throws Refusal LONE_OWN, LONE_ENDED, LONE_NOT_BEGUN, LONE_HELP_CALLED. */
export function answerHelp(visit: LoneVisit, { byId, ...line }: Said): Decision<LoneVisit> {
  must(whyNotHelp(visit, byId, line.at));
  const called = added(visit, { ...line, byId, deed: 'help' });
  return decided(called, loneVisitAnswered(called));
}

/** Whoever left works alone no more; who is out at that moment is waited for like anybody (null). */
export function endWithAccount(visit: LoneVisit, line: Pick<LoneLine, 'id' | 'at'>): Decision<LoneVisit> | null {
  return whyNotCancel(visit, line.at) === null ? ended(visit, { ...line, byId: null, deed: 'account-closed' }) : null;
}

function ended(visit: LoneVisit, line: Partial<LoneLine> & Pick<LoneLine, 'id' | 'at' | 'byId' | 'deed'>): Decision<LoneVisit> {
  const over = added(visit, line);
  return decided(over, loneVisitEnded(over, line.deed));
}

function added(visit: LoneVisit, line: Partial<LoneLine> & Pick<LoneLine, 'id' | 'at' | 'byId' | 'deed'>): LoneVisit {
  return { ...visit, lines: [...visit.lines, { until: null, how: null, ...line }] };
}

const said = ({ lines }: Pick<LoneVisit, 'lines'>, what: LoneDeed) => lines.some(({ deed }) => deed === what);
const hoursFrom = (from: Instant, to: Instant) => (to.getTime() - from.getTime()) / 3_600_000;
