import { addDays, clockTimeOf, londonDay, londonInstant, optionalText, Refusal, requiredText, type Id, type Instant, type PlainDate } from '@alongside/kernel';

/** By which way a worry was passed on. `lado` is for worries about somebody who works or helps with children. */
export const handoffRoutes = ['emergency', 'hub', 'out-of-hours', 'lado', 'in-person'] as const;

export type HandoffRoute = (typeof handoffRoutes)[number];

/** One call, or one talk face to face. */
export interface HandoffCall {
  readonly id: Id<'HandoffCall'>;
  readonly route: HandoffRoute;
  readonly phonedAt: Instant;
  readonly recordedAt: Instant;
  readonly immediateDanger: boolean;
  /** Sealed: the name or the job of whoever answered, as it was typed. */
  readonly reachedSealed: string;
  /** Sealed: the number they gave for it. */
  readonly referenceSealed: string | null;
}

export interface TypedCall {
  readonly route: string;
  /** On the London wall; both null when the call has just ended. */
  readonly phonedOn: PlainDate | null;
  readonly phonedTime: string | null;
  readonly reached: string;
  readonly reference: string | null;
}

export interface ReadCall {
  readonly route: HandoffRoute;
  readonly phonedAt: Instant;
  readonly reached: string;
  readonly reference: string | null;
}

const REACHED_LETTERS = 100;
const REFERENCE_LETTERS = 60;

/**
 * What was typed about a call. Throws Refusal ROUTE_UNKNOWN, ANSWER_MISSING, ANSWER_TOO_LONG, TIME_NOT_REAL, LOCAL_TIME_DOES_NOT_EXIST,
 * CALL_NOT_YET, CALL_TOO_LONG_AGO naming the field.
 */
export function readCall(typed: TypedCall, now: Instant, mostDaysBack: number): ReadCall {
  return {
    route: routeOf(typed.route),
    reached: requiredText(typed.reached, 'reached', REACHED_LETTERS),
    phonedAt: momentOf(typed, now, mostDaysBack),
    reference: optionalText(typed.reference, 'reference', REFERENCE_LETTERS),
  };
}

function routeOf(text: string): HandoffRoute {
  if ((handoffRoutes as readonly string[]).includes(text)) return text as HandoffRoute;
  throw new Refusal('ROUTE_UNKNOWN', 'route');
}

function momentOf({ phonedOn, phonedTime }: TypedCall, now: Instant, mostDaysBack: number): Instant {
  if (phonedOn === null && phonedTime === null) return now;
  const today = londonDay(now);
  const day = phonedOn ?? today;
  if (phonedTime === null) throw new Refusal('ANSWER_MISSING', 'phonedTime');
  const at = londonInstant(day, clockTimeOf(phonedTime, 'phonedTime'), 'phonedTime');
  if (at > now) throw new Refusal('CALL_NOT_YET', 'phonedTime');
  if (day < addDays(today, -mostDaysBack)) throw new Refusal('CALL_TOO_LONG_AGO', 'phonedOn', { days: mostDaysBack });
  return at;
}
