import { ageOn, decided, must, Refusal, requiredText, type Actor, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { safetyPlanMoved } from './events';
import type { OpportunitiesRefusal } from './refusals';
import type { MemberKind } from './seats';
import { hasStarted, type Session } from './session';

export const safetyPlanStates = ['written', 'sent-back', 'signed'] as const;
export type SafetyPlanState = (typeof safetyPlanStates)[number];

/** One thing that could go wrong, and what we do about it. */
export interface PlannedRisk {
  readonly what: string;
  readonly answer: string;
}

/**
 * What could go wrong on a date with young people, what we do about it, and which grown-ups of ours watch: written by one person, signed by a manager who is another.
 * It is about the place and the day; besides those who watch, whoever writes it is told to name nobody.
 */
export interface SafetyPlan {
  readonly id: Id<'SafetyPlan'>;
  readonly sessionId: Id<'Session'>;
  readonly risks: readonly PlannedRisk[];
  /** How many watch all the time. */
  readonly adults: number;
  /** Who they are: people of the team, and members who are checked and trained for it. Whoever else comes is not counted, however grown up. Plans of before name nobody. */
  readonly adultIds: readonly Id<'Person'>[];
  readonly state: SafetyPlanState;
  readonly writtenBy: Id<'Person'>;
  readonly writtenAt: Instant;
  /** Whoever signed it or sent it back. */
  readonly lookedAtBy: Id<'Person'> | null;
  readonly lookedAt: Instant | null;
  /** What the manager wants changed. */
  readonly wish: string | null;
}

export interface ProposedPlan {
  readonly risks: readonly PlannedRisk[];
  readonly adultIds: readonly string[];
}

/** How many have to watch, and who may: the team, and members who are checked and trained for it on that day. */
export interface WhoMayWatch {
  readonly least: number;
  readonly ourIds: readonly string[];
}

const MOST_RISKS = 12;
const MOST_LETTERS = 300;
const MOST_ADULTS = 30;

/** Anything that changes needs a new signature. Throws Refusal SESSION_STARTED, SAFETY_PLAN_EMPTY, SAFETY_PLAN_TOO_LONG, ANSWER_MISSING, ANSWER_TOO_LONG, NOT_ONE_OF_US, ADULTS_TOO_FEW, ADULTS_TOO_MANY. */
export function writeSafetyPlan(
  id: Id<'SafetyPlan'>, session: Pick<Session, 'id' | 'heldOn' | 'startsAt'>, proposed: ProposedPlan, { least, ourIds }: WhoMayWatch, by: Id<'Person'>, now: Instant,
): Decision<SafetyPlan> {
  must(hasStarted(session, now) ? 'SESSION_STARTED' : null);
  const risks = proposed.risks.filter(({ what, answer }) => what.trim() !== '' || answer.trim() !== '');
  if (risks.length === 0) throw new Refusal('SAFETY_PLAN_EMPTY', 'risks');
  if (risks.length > MOST_RISKS) throw new Refusal('SAFETY_PLAN_TOO_LONG', 'risks', { most: MOST_RISKS });
  const adultIds = [...new Set(proposed.adultIds)];
  if (adultIds.some((one) => !ourIds.includes(one))) throw new Refusal('NOT_ONE_OF_US', 'adultIds');
  if (adultIds.length < least) throw new Refusal('ADULTS_TOO_FEW', 'adultIds', { least });
  if (adultIds.length > MOST_ADULTS) throw new Refusal('ADULTS_TOO_MANY', 'adultIds', { most: MOST_ADULTS });
  const plan: SafetyPlan = {
    id, sessionId: session.id, risks: risks.map(({ what, answer }) => ({ what: requiredText(what, 'risks', MOST_LETTERS), answer: requiredText(answer, 'risks', MOST_LETTERS) })), adults: adultIds.length, adultIds: adultIds as Id<'Person'>[],
    state: 'written', writtenBy: by, writtenAt: now, lookedAtBy: null, lookedAt: null, wish: null,
  };
  return decided(plan, safetyPlanMoved(plan));
}

/** Nobody signs what they wrote. */
export function whyNotSignPlan(plan: Pick<SafetyPlan, 'state' | 'writtenBy'>, session: Pick<Session, 'heldOn' | 'startsAt'>, by: Pick<Actor, 'personId'>, now: Instant): OpportunitiesRefusal | null {
  if (plan.state === 'signed') return 'SAFETY_PLAN_SIGNED';
  if (plan.state === 'sent-back') return 'SAFETY_PLAN_SENT_BACK';
  if (hasStarted(session, now)) return 'SESSION_STARTED';
  return plan.writtenBy === by.personId ? 'SAFETY_PLAN_OWN' : null;
}

/** Seats, the council's numbers or the team may have changed since it was written: only those named who still work with us count. Throws Refusal ADULTS_TOO_FEW besides those of `whyNotSignPlan`. */
export function signPlan(plan: SafetyPlan, session: Pick<Session, 'heldOn' | 'startsAt'>, { least, ourIds }: WhoMayWatch, by: Actor, now: Instant): Decision<SafetyPlan> {
  must(whyNotSignPlan(plan, session, by, now));
  if (plan.adultIds.filter((one) => ourIds.includes(one)).length < least) throw new Refusal('ADULTS_TOO_FEW', 'adultIds', { least });
  return looked({ ...plan, state: 'signed', wish: null }, by, now);
}

/** With what to change. Throws the refusals of `whyNotSignPlan`, ANSWER_MISSING, ANSWER_TOO_LONG. */
export function sendPlanBack(plan: SafetyPlan, session: Pick<Session, 'heldOn' | 'startsAt'>, wish: string, by: Actor, now: Instant): Decision<SafetyPlan> {
  must(whyNotSignPlan(plan, session, by, now));
  return looked({ ...plan, state: 'sent-back', wish: requiredText(wish, 'wish', MOST_LETTERS) }, by, now);
}

function looked(plan: SafetyPlan, by: Actor, now: Instant): Decision<SafetyPlan> {
  if (by.personId === null) throw new Refusal('FORBIDDEN');
  const next: SafetyPlan = { ...plan, lookedAtBy: by.personId, lookedAt: now };
  return decided(next, safetyPlanMoved(next));
}

/** Why nobody under age can be asked or counted on: nobody signed the plan, or too few of those named in it may still watch. */
export const planLacks = ['SAFETY_PLAN_NOT_SIGNED', 'WATCHERS_TOO_FEW'] as const;
export type PlanLack = (typeof planLacks)[number];

/** Those named who may not watch on that day any more: a check or a training was taken back or runs out, they left, or they are away. They watch nobody from then on. */
export function watchersLost({ adultIds }: Pick<SafetyPlan, 'adultIds'>, ourIds: readonly string[]): readonly Id<'Person'>[] {
  return adultIds.filter((one) => !ourIds.includes(one));
}

/** How the plan stands now, whoever signed it before. With enough left it stands as it was signed; a plan of before names nobody who could be lost. */
export function whatPlanLacks(plan: Pick<SafetyPlan, 'state' | 'adultIds'> | null, { least, ourIds }: WhoMayWatch): PlanLack | null {
  if (plan?.state !== 'signed') return 'SAFETY_PLAN_NOT_SIGNED';
  const lost = watchersLost(plan, ourIds).length;
  return lost > 0 && plan.adultIds.length - lost < least ? 'WATCHERS_TOO_FEW' : null;
}

/** Before which moment the plan of a date is signed at the latest: before anybody under age is asked, or before anybody under age is counted on. There is no date without one. */
export const planMoments = ['asking', 'counting'] as const;
export type PlanMoment = (typeof planMoments)[number];

/** What the council wrote down for a kind of date; whatever else stands there is read as the earlier moment: the tighter rule protects. */
export function planMomentOf(value: string): PlanMoment {
  return value === 'counting' ? 'counting' : 'asking';
}

/** Under age on that day, whoever they come as. Of a young person whose birthday we do not know it is taken to be so. */
export function isUnderage({ memberKind, born }: { readonly memberKind: MemberKind | null; readonly born: PlainDate | null }, on: PlainDate, adultAge: number): boolean {
  return born === null ? memberKind === 'young-person' : ageOn(born, on) < adultAge;
}

/** Whatever kind of date it is: where somebody under age was asked or said yes, and where somebody under age may still have a place. */
export function needsSafetyPlan({ seats, fit: { fromAge } }: Pick<Session, 'seats' | 'fit'>, adultAge: number, underageAsked: boolean): boolean {
  return underageAsked || ((fromAge ?? 0) < adultAge && seats.some(({ kind, count }) => kind === 'young-person' && count > 0));
}
