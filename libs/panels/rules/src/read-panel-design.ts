import {
  addDays, answerAll, clockTimeOf, londonDay, londonInstant, minutesBetween, must, optionalText, plainDate, Refusal, requiredText, wholeNumber,
  type ClockTime, type Instant, type PlainDate,
} from '@alongside/kernel';

import type { DisagreementRule, PanelDesign, PanelKind, ScoreShare } from './panel-design';
import { whyNotSeats } from './seats-fit';

/** What arrived from a form: text and numbers nobody has looked at yet. */
export interface TypedDesign {
  readonly role: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly candidates: number;
  readonly kind: PanelKind;
  readonly parentSeats: number;
  readonly youngSeats: number;
  readonly scoreShare: ScoreShare;
  readonly disagreement: DisagreementRule;
  readonly adviceReason?: string | null;
}

/** Leaves room for the invitation's own words round it. */
const ROLE_MOST = 100;
const PLACE_MOST = 120;
const REASON_MOST = 500;
const CANDIDATES_MOST = 20;
const SEATS_MOST = 6;
/** Guards against a slip of the key: 2206 for 2026. */
const DAYS_AHEAD_MOST = 730;
const MINUTES_MOST = 480;

/** Reads the whole form and refuses everything that is wrong with it at once, each by the name of its question. */
export function readPanelDesign(typed: TypedDesign, now: Instant): PanelDesign {
  const read = answerAll({
    role: () => requiredText(typed.role, 'role', ROLE_MOST),
    heldOn: () => dayOf(typed.heldOn, now),
    startsAt: () => timeOf(typed.heldOn, typed.startsAt, 'startsAt'),
    endsAt: () => timeOf(typed.heldOn, typed.endsAt, 'endsAt'),
    order: () => inOrder(typed, now),
    place: () => requiredText(typed.place, 'place', PLACE_MOST),
    candidates: () => candidatesOf(typed.candidates),
    parentSeats: () => wholeNumber(typed.parentSeats, 'parentSeats', 0, SEATS_MOST),
    youngSeats: () => wholeNumber(typed.youngSeats, 'youngSeats', 0, SEATS_MOST),
    seats: () => seatsFit(typed),
    adviceReason: () => reasonOf(typed),
  });
  const { role, heldOn, startsAt, endsAt, place, candidates, parentSeats, youngSeats, adviceReason } = read;
  const { kind, scoreShare, disagreement } = typed;
  return { role, heldOn, startsAt, endsAt, place, candidates, kind, parentSeats, youngSeats, scoreShare, disagreement, adviceReason };
}

function dayOf(text: string, now: Instant): PlainDate {
  must(text.trim() === '' ? 'ANSWER_MISSING' : null, 'heldOn');
  const day = plainDate(text.trim(), 'heldOn');
  const today = londonDay(now);
  must(day < today ? 'DATE_IN_PAST' : null, 'heldOn');
  must(day > addDays(today, DAYS_AHEAD_MOST) ? 'DATE_TOO_FAR' : null, 'heldOn');
  return day;
}

/** A time that London clocks really show on that day. Until the day is known only its shape can be judged. */
function timeOf(day: string, text: string, field: string): ClockTime {
  must(text.trim() === '' ? 'ANSWER_MISSING' : null, field);
  const time = clockTimeOf(text.trim(), field);
  const known = readable(() => plainDate(day.trim()));
  if (known) londonInstant(known, time, field);
  return time;
}

/** Judged only when both times can be read; a time that can't has its own refusal. */
function inOrder({ heldOn, startsAt, endsAt }: TypedDesign, now: Instant): void {
  const from = readable(() => timeOf(heldOn, startsAt, 'startsAt'));
  const to = readable(() => timeOf(heldOn, endsAt, 'endsAt'));
  const day = readable(() => dayOf(heldOn, now));
  if (from && day) must(londonInstant(day, from) <= now ? 'DATE_IN_PAST' : null, 'startsAt');
  if (!from || !to) return;
  must(minutesBetween(from, to) <= 0 ? 'ENDS_BEFORE_START' : null, 'endsAt');
  must(minutesBetween(from, to) > MINUTES_MOST ? 'PANEL_TOO_LONG' : null, 'endsAt');
}

function candidatesOf(count: number): number {
  must(count === 0 ? 'CANDIDATES_MISSING' : null, 'candidates');
  return wholeNumber(count, 'candidates', 1, CANDIDATES_MOST);
}

function seatsFit({ kind, parentSeats, youngSeats }: TypedDesign): void {
  const countable = [parentSeats, youngSeats].every((seats) => Number.isSafeInteger(seats) && seats >= 0);
  if (countable) must(whyNotSeats(kind, parentSeats, youngSeats), 'kind');
}

function reasonOf({ disagreement, adviceReason }: TypedDesign): string | null {
  if (disagreement !== 'advice-only') return null;
  const reason = optionalText(adviceReason, 'adviceReason', REASON_MOST);
  must(reason === null ? 'REASON_MISSING' : null, 'adviceReason');
  return reason;
}

function readable<Answer>(read: () => Answer): Answer | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
