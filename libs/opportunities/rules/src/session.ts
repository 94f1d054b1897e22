import {
  addDays, answerAll, clockTimeOf, decided, londonInstant, minutesBetween, must, mustAll, optionalText, plainDate, Refusal, requiredText, wholeNumber,
  type ClockTime, type Decision, type Id, type Instant, type Pence, type PlainDate,
} from '@alongside/kernel';

import { sessionAsksForReference, sessionOpened } from './events';
import type { PayTier } from './pay-tier';
import type { OpportunitiesRefusal } from './refusals';
import { seatGroups, type SeatGroup, type SeatWish } from './seats';
import { everybodyFits, whoFits, type ReadLanguages, type TypedWhoFits, type WhoFits } from './who-fits';

export const sessionKinds = ['panel', 'training', 'project', 'meeting'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** One date on which members help: when, where, for what money, with whom. Times are what a London wall clock shows. */
export interface Session {
  readonly id: Id<'Session'>;
  readonly kind: SessionKind;
  readonly title: string;
  readonly plainSummary: string;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly place: string;
  readonly placeNote: string | null;
  /** What people do there: `interview-panel`. */
  readonly activity: string;
  readonly payTier: PayTier;
  readonly payPence: Pence;
  readonly payBy: PlainDate;
  readonly answerBy: PlainDate;
  readonly contactId: Id<'Person'>;
  /** The group it is for: nobody else is asked, or knows of it. */
  readonly groupId: Id<'NetworkGroup'> | null;
  /** Staff who will be there besides the contact. */
  readonly withIds: readonly Id<'Person'>[];
  /** The level of reference it asks for, besides what is required of everybody; 0: none. */
  readonly referenceLevel: number;
  /** Whom it suits; who does not fit is asked only for a reason that is kept. */
  readonly fit: WhoFits;
  /** When there is a break and for how long; both null: none is planned. */
  readonly breakAt: ClockTime | null;
  readonly breakMinutes: number | null;
  readonly registerClosedAt: Instant | null;
  readonly seats: readonly SeatGroup[];
}

/** What somebody wishes to open, as they said it. */
export interface ProposedSession {
  readonly kind: SessionKind;
  readonly title: string;
  readonly plainSummary: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly placeNote?: string | null;
  readonly activity: string;
  readonly seats: readonly SeatWish[];
  readonly answerBy?: string | null;
  readonly contactId: Id<'Person'>;
  readonly withIds?: readonly Id<'Person'>[];
  readonly groupId?: Id<'NetworkGroup'> | null;
  readonly fit?: TypedWhoFits | null;
}

/** What the council has decided about money for this session. */
export interface PromisedPay {
  readonly payTier: PayTier;
  readonly payPence: Pence;
  readonly payBy: PlainDate;
}

const MOST_REFERENCE_LEVEL = 6;
const LONGEST_MINUTES = 12 * 60;
const MOST_TITLE = 200;
const MOST_SUMMARY = 2_000;
const MOST_ACTIVITY = 60;
const USUAL_DAYS_TO_THINK = 5;

export function openSession(proposed: ProposedSession, pay: PromisedPay, id: Id<'Session'>, today: PlainDate, readLanguages: ReadLanguages): Decision<Session> {
  const said = answerAll({
    title: () => requiredText(proposed.title, 'title', MOST_TITLE),
    plainSummary: () => requiredText(proposed.plainSummary, 'plainSummary', MOST_SUMMARY),
    when: () => whenOf(proposed, today),
    place: () => requiredText(proposed.place, 'place', MOST_TITLE),
    placeNote: () => optionalText(proposed.placeNote, 'placeNote', MOST_TITLE),
    activity: () => requiredText(proposed.activity, 'activity', MOST_ACTIVITY),
    seats: () => seatGroups(proposed.seats),
    // Seats that cannot be read are told by themselves; the ages are not blamed for them.
    fit: () => (proposed.fit ? whoFits(proposed.fit, proposed.seats.filter(({ count }) => count > 0), readLanguages) : everybodyFits),
  });
  const { when, ...words } = said;
  const session: Session = {
    id, kind: proposed.kind, ...words, ...when, ...pay, contactId: proposed.contactId, groupId: proposed.groupId ?? null, withIds: proposed.withIds ?? [], referenceLevel: 0, breakAt: null, breakMinutes: null, registerClosedAt: null,
  };
  return decided(session, sessionOpened(session));
}

type When = Pick<Session, 'heldOn' | 'startsAt' | 'endsAt' | 'answerBy'>;

function whenOf(proposed: ProposedSession, today: PlainDate): When {
  const { heldOn, startsAt, endsAt } = answerAll({
    heldOn: () => plainDate(proposed.heldOn, 'heldOn'),
    startsAt: () => clockTimeOf(proposed.startsAt, 'startsAt'),
    endsAt: () => clockTimeOf(proposed.endsAt, 'endsAt'),
  });
  const answerBy = proposed.answerBy ? plainDate(proposed.answerBy, 'answerBy') : usualAnswerBy(heldOn, today);
  const minutes = minutesBetween(startsAt, endsAt);
  mustAll([
    heldOn < today ? new Refusal('DATE_IN_PAST', 'heldOn') : null,
    minutes <= 0 ? new Refusal('ENDS_BEFORE_START', 'endsAt') : null,
    minutes > LONGEST_MINUTES ? new Refusal('SESSION_TOO_LONG', 'endsAt') : null,
    answerBy > heldOn ? new Refusal('ANSWER_BY_AFTER_SESSION', 'answerBy') : null,
  ]);
  londonInstant(heldOn, startsAt, 'startsAt');
  londonInstant(heldOn, endsAt, 'endsAt');
  return { heldOn, startsAt, endsAt, answerBy };
}

/** Only what the council has written down can be asked for, and only while people can still be counted on. */
export function whyNotAskForReference({ registerClosedAt }: Pick<Session, 'registerClosedAt'>, isWrittenDown: boolean): OpportunitiesRefusal | null {
  if (registerClosedAt !== null) return 'REGISTER_CLOSED';
  return isWrittenDown ? null : 'REFERENCE_NOT_WRITTEN_DOWN';
}

/** From now on whoever is counted on has a reference of that level on the day; 0 asks for none any more. Throws Refusal NUMBER_OUT_OF_RANGE naming `level`. */
export function askForReference(session: Session, level: number, isWrittenDown: boolean): Decision<Session> {
  const referenceLevel = wholeNumber(level, 'level', 0, MOST_REFERENCE_LEVEL);
  must(whyNotAskForReference(session, isWrittenDown || referenceLevel === 0), 'level');
  const asking: Session = { ...session, referenceLevel };
  return decided(asking, sessionAsksForReference(asking));
}

/** Five days before, so that somebody else can still be asked; later when the session is near. */
export function usualAnswerBy(heldOn: PlainDate, today: PlainDate): PlainDate {
  const usual = addDays(heldOn, -USUAL_DAYS_TO_THINK);
  const tomorrow = addDays(today, 1);
  if (usual >= tomorrow) return usual;
  return tomorrow < heldOn ? tomorrow : heldOn;
}

/** The moment people are expected, whatever the season's clocks say. */
export function startOf(session: Pick<Session, 'heldOn' | 'startsAt'>): Instant {
  return londonInstant(session.heldOn, session.startsAt);
}

export function hasStarted(session: Pick<Session, 'heldOn' | 'startsAt'>, now: Instant): boolean {
  return now >= startOf(session);
}

export function lengthInMinutes(session: Pick<Session, 'startsAt' | 'endsAt'>): number {
  return minutesBetween(session.startsAt, session.endsAt);
}
