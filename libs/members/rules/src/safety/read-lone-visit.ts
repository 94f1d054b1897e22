import { addDays, clockTimeOf, laterBy, londonDay, londonInstant, londonTime, mustAll, Refusal, requiredText, type ClockTime, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { expectedOf, loneKinds, loneReached, whyNotLonger, type LoneKind, type LoneReached, type LoneRules, type LoneVisit } from './lone-visit';

export interface TypedLoneVisit {
  readonly kind: string;
  /** On the London wall; both null: now. */
  readonly startsOn: PlainDate | null;
  readonly startsTime: string | null;
  readonly untilTime: string;
  readonly place: string;
  readonly firstContactId: Id<'Person'>;
  readonly secondContactId: Id<'Person'>;
}

export interface ReadLoneVisit {
  readonly kind: LoneKind;
  readonly startsAt: Instant;
  readonly expectedAt: Instant;
  readonly place: string;
  readonly contactIds: readonly [Id<'Person'>, Id<'Person'>];
}

const PLACE_LETTERS = 300;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * What was typed before somebody goes. A time that lies before the start is on the next day. `here`: who has an open work account and can be told.
 * Throws, all at once, Refusal LONE_KIND_UNKNOWN, ANSWER_MISSING, ANSWER_TOO_LONG, TIME_NOT_REAL, LOCAL_TIME_DOES_NOT_EXIST, LONE_START_PAST, LONE_TOO_FAR, LONE_NOT_LATER, LONE_TOO_LONG,
 * LONE_CONTACT_SELF, LONE_CONTACT_TWICE, LONE_CONTACT_NOT_HERE naming the field.
 */
export function readLoneVisit(typed: TypedLoneVisit, by: Id<'Person'>, here: ReadonlySet<string>, now: Instant, rules: LoneRules): ReadLoneVisit {
  const [kind, place] = [tried(() => kindOf(typed.kind)), tried(() => requiredText(typed.place, 'place', PLACE_LETTERS))];
  const start = tried(() => startOf(typed, now, rules));
  // Where the start is not understood, its end cannot be held against it.
  const end = tried(() => (start.value === null ? clockTimeOf(typed.untilTime, 'untilTime') && null : endAfter(start.value, typed.untilTime, now, rules)));
  const { firstContactId, secondContactId } = typed;
  mustAll([
    kind.refused, start.refused, end.refused, place.refused, whyNotContact(firstContactId, 'firstContactId', by, here),
    whyNotContact(secondContactId, 'secondContactId', by, here) ?? (firstContactId === secondContactId ? new Refusal('LONE_CONTACT_TWICE', 'secondContactId') : null),
  ]);
  if (kind.value === null || place.value === null || start.value === null || end.value === null) throw new Refusal('ANSWER_MISSING', 'kind');
  return { kind: kind.value, place: place.value, startsAt: start.value, expectedAt: end.value, contactIds: [firstContactId, secondContactId] };
}

/** The next time London clocks show this, counted from a moment. Throws Refusal TIME_NOT_REAL, LOCAL_TIME_DOES_NOT_EXIST naming the field. */
export function nextTime(from: Instant, typed: string, field: string): Instant {
  const time = clockTimeOf(typed, field);
  const day = londonDay(from);
  const today = londonInstant(day, time, field);
  return today > from ? today : londonInstant(addDays(day, 1), time, field);
}

/** What one press may add to the time they are expected, or to now once that is over. */
const MORE_MINUTES = [15, 30, 60];

/** On the London wall; none when no more time can be asked for. */
export function longerTimes(visit: LoneVisit, now: Instant): readonly ClockTime[] {
  if (whyNotLonger(visit) !== null) return [];
  const expected = expectedOf(visit);
  return MORE_MINUTES.map((minutes) => londonTime(laterBy(expected > now ? expected : now, minutes * MINUTE)));
}

export function reachedOf(text: string): LoneReached {
  if ((loneReached as readonly string[]).includes(text)) return text as LoneReached;
  throw new Refusal('ANSWER_MISSING', 'how');
}

function startOf({ startsOn, startsTime }: TypedLoneVisit, now: Instant, { graceMinutes, daysAhead }: LoneRules): Instant {
  if (startsOn === null && startsTime === null) return now;
  if (startsTime === null) throw new Refusal('ANSWER_MISSING', 'startsTime');
  const at = londonInstant(startsOn ?? londonDay(now), clockTimeOf(startsTime, 'startsTime'), 'startsTime');
  if (at < laterBy(now, -graceMinutes * MINUTE)) throw new Refusal('LONE_START_PAST', 'startsTime');
  if (at > laterBy(now, daysAhead * DAY)) throw new Refusal('LONE_TOO_FAR', 'startsOn', { days: daysAhead });
  return at;
}

function endAfter(start: Instant, untilTime: string, now: Instant, { mostHours }: LoneRules): Instant {
  const end = nextTime(start, untilTime, 'untilTime');
  if (end <= now) throw new Refusal('LONE_NOT_LATER', 'untilTime');
  if (end.getTime() - start.getTime() > mostHours * HOUR) throw new Refusal('LONE_TOO_LONG', 'untilTime', { most: mostHours });
  return end;
}

function whyNotContact(id: Id<'Person'>, field: string, by: Id<'Person'>, here: ReadonlySet<string>): Refusal | null {
  if (id === by) return new Refusal('LONE_CONTACT_SELF', field);
  return here.has(id) ? null : new Refusal('LONE_CONTACT_NOT_HERE', field);
}

function kindOf(text: string): LoneKind {
  if ((loneKinds as readonly string[]).includes(text)) return text as LoneKind;
  throw new Refusal('LONE_KIND_UNKNOWN', 'kind');
}

function tried<Read>(read: () => Read): { readonly value: Read | null; readonly refused: Refusal | null } {
  try {
    return { value: read(), refused: null };
  } catch (refused) {
    if (refused instanceof Refusal) return { value: null, refused };
    throw refused;
  }
}
