import { laterBy, type Id, type Instant } from '@alongside/kernel';

import { expectedOf, loneStateOf, type LoneRules, type LoneVisit } from './lone-visit';

/** `not-there`: no check-in, told calmly to the first contact. `late`: not out in time, to the first. `late-all`: to the second and everybody on duty. */
export const loneSteps = ['not-there', 'late', 'late-all'] as const;
export type LoneStep = (typeof loneSteps)[number];

/** One message to one colleague. `about` is the time that passed: whoever says "I need longer" begins anew. One step, one time, one person: one message. */
export interface LonePage {
  readonly id: Id<'LonePage'>;
  readonly visitId: Id<'LoneVisit'>;
  readonly step: LoneStep;
  readonly about: Instant;
  readonly toPersonId: Id<'Person'>;
  readonly takenAt: Instant;
}

export interface StepDue {
  readonly step: LoneStep;
  readonly about: Instant;
}

const MINUTE = 60_000;

/** Which steps are due now, the most urgent last. Counted on the true line of time, so a clock change neither doubles nor delays one. None once somebody answered. */
export function stepsDue(visit: LoneVisit, now: Instant, { graceMinutes }: Pick<LoneRules, 'graceMinutes'>): readonly StepDue[] {
  const state = loneStateOf(visit);
  if (state === 'ended' || state === 'help') return [];
  const over = (from: Instant, graces: number) => now >= laterBy(from, graces * graceMinutes * MINUTE);
  const expected = expectedOf(visit);
  // Whoever is late has more pressing words sent about them than that they did not check in.
  if (!over(expected, 1)) return state === 'planned' && !askedForTime(visit) && over(visit.startsAt, 1) ? [{ step: 'not-there', about: visit.startsAt }] : [];
  return [{ step: 'late', about: expected }, ...(over(expected, 2) ? [{ step: 'late-all' as const, about: expected }] : [])];
}

/** Whoever says during it that they need longer has told us that they are there. */
function askedForTime({ lines, startsAt }: LoneVisit): boolean {
  return lines.some(({ deed, at }) => deed === 'longer' && at >= startsAt);
}

/**
 * Whom a step tells. A contact who cannot be told any more (`here` does not hold them) is passed over: the other one stands first, and with neither whoever is on duty is told at once.
 * Nobody is told of the same lateness by two steps, and nobody about themself.
 */
export function whomToTell(step: LoneStep, { personId, contactIds }: Pick<LoneVisit, 'personId' | 'contactIds'>, here: ReadonlySet<string>, onDuty: readonly Id<'Person'>[]): readonly Id<'Person'>[] {
  const [first, ...others] = contactIds.filter((id) => here.has(id));
  const duty = onDuty.filter((id) => id !== personId);
  if (step !== 'late-all') return first === undefined ? duty : [first];
  return first === undefined ? [] : [...new Set([...others, ...duty])].filter((id) => id !== first);
}

export interface MaySeeVisit {
  readonly personId: Id<'Person'>;
  readonly contactIds: readonly Id<'Person'>[];
  /** Who was told so far. */
  readonly toldIds: readonly Id<'Person'>[];
  /** The second step was taken: everybody who leads safeguarding may look. */
  readonly escalated: boolean;
}

/** Who reads where somebody is: they themself, their contacts, whoever was told, and those who lead safeguarding once nobody has answered. */
export function whyNotSeeVisit({ personId, contactIds, toldIds, escalated }: MaySeeVisit, by: Id<'Person'> | null, leads: boolean): 'NOT_FOUND' | null {
  const named = by !== null && [personId, ...contactIds, ...toldIds].includes(by);
  return named || (escalated && leads) ? null : 'NOT_FOUND';
}

