import { clockTimeOf, decided, minutesBetween, must, Refusal, wholeNumber, type ClockTime, type Decision, type Instant } from '@alongside/kernel';

import { sessionBreakPlanned } from './events';
import type { OpportunitiesRefusal } from './refusals';
import { hasStarted, type Session } from './session';

/** When the break begins and how long it is; without a beginning there is none. */
export interface TypedBreak {
  readonly startsAt: string | null;
  readonly minutes: number | null;
}

const LEAST_MINUTES = 5;
const MOST_MINUTES = 180;
const HOUR = 60;

export function whyNotPlanBreak(session: Pick<Session, 'heldOn' | 'startsAt'>, now: Instant): OpportunitiesRefusal | null {
  return hasStarted(session, now) ? 'SESSION_STARTED' : null;
}

/** Something comes before the break and something after it. Throws Refusal SESSION_STARTED, TIME_NOT_REAL (startsAt), ANSWER_MISSING, NUMBER_OUT_OF_RANGE (minutes), BREAK_OUTSIDE_DATE (startsAt). */
export function planBreak(session: Session, { startsAt, minutes }: TypedBreak, now: Instant): Decision<Session> {
  must(whyNotPlanBreak(session, now));
  const planned = startsAt === null ? { breakAt: null, breakMinutes: null } : breakOf(session, startsAt, minutes);
  const next: Session = { ...session, ...planned };
  return decided(next, sessionBreakPlanned(next));
}

function breakOf(session: Pick<Session, 'startsAt' | 'endsAt'>, startsAt: string, minutes: number | null): { readonly breakAt: ClockTime; readonly breakMinutes: number } {
  const breakAt = clockTimeOf(startsAt, 'startsAt');
  if (minutes === null) throw new Refusal('ANSWER_MISSING', 'minutes');
  const breakMinutes = wholeNumber(minutes, 'minutes', LEAST_MINUTES, MOST_MINUTES);
  const inside = minutesBetween(session.startsAt, breakAt) > 0 && minutesBetween(breakAt, session.endsAt) > breakMinutes;
  if (!inside) throw new Refusal('BREAK_OUTSIDE_DATE', 'startsAt');
  return { breakAt, breakMinutes };
}

/** Null where there is none. */
export function breakEndsAt({ breakAt, breakMinutes }: Pick<Session, 'breakAt' | 'breakMinutes'>): ClockTime | null {
  if (breakAt === null || breakMinutes === null) return null;
  const at = Number(breakAt.slice(0, 2)) * HOUR + Number(breakAt.slice(3, 5)) + breakMinutes;
  return `${String(Math.floor(at / HOUR)).padStart(2, '0')}:${String(at % HOUR).padStart(2, '0')}` as ClockTime;
}
