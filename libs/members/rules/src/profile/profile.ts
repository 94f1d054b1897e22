import { decided, optionalText, Refusal, wholeNumber, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { activityKinds, type ActivityKind } from '../checks/activity';
import { profileSaid } from '../events';
import { busyTime, type TypedBusyTime } from './busy-time';
import { away, freeTime, type TypedFreeTime } from './free-time';
import { safeTime, type SafeTime, type TypedSafeTime } from './safe-time';
import type { WhenFree } from './when-free';

/** What somebody told us so that working together fits them, in their own words. One a member; all of it may stay empty. */
export interface Profile extends WhenFree {
  /** The member's. */
  readonly id: Id<'Member'>;
  readonly wants: string | null;
  /** Sealed by the vault: what they will not do or talk about. */
  readonly wontsSealed: string | null;
  /** Sealed: who is important to them. */
  readonly importantSealed: string | null;
  /** Sealed: what a message on their phone may say. */
  readonly voicemailSealed: string | null;
  /** Sealed: why they can't come on some days, for themself alone. */
  readonly reasonsSealed: string | null;
  readonly safeTimes: readonly SafeTime[];
  /** The most dates in a month, set by themselves. */
  readonly mostAMonth: number | null;
  /** Kinds of dates they ask us not to ask them to. Why is nobody's business. */
  readonly ratherNot: readonly ActivityKind[];
}

export function emptyProfile(id: Id<'Member'>): Profile {
  return { id, wants: null, wontsSealed: null, importantSealed: null, voicemailSealed: null, reasonsSealed: null, safeTimes: [], mostAMonth: null, ratherNot: [], times: [], away: [], busy: [] };
}

export const SEALED_LETTERS = 1_000;
const MOST_TIMES = 10;
const MOST_AWAY = 30;
const MOST_DATES = 31;

export interface AboutMe {
  readonly wants?: string | null;
  readonly wontsSealed: string | null;
  readonly importantSealed: string | null;
}

/** Throws Refusal ANSWER_TOO_LONG. */
export function sayAboutMe(profile: Profile, { wants, wontsSealed, importantSealed }: AboutMe): Decision<Profile> {
  return said(profile, { ...profile, wants: optionalText(wants, 'wants', SEALED_LETTERS), wontsSealed, importantSealed });
}

/** Throws Refusal TOO_MANY_TIMES and the refusals of `safeTime`. */
export function saySafeTimes(profile: Profile, typed: readonly TypedSafeTime[], voicemailSealed: string | null): Decision<Profile> {
  if (typed.length > MOST_TIMES) throw new Refusal('TOO_MANY_TIMES', 'safeTimes', { most: MOST_TIMES });
  return said(profile, { ...profile, safeTimes: typed.map(safeTime), voicemailSealed });
}

/** For themself alone; left out, what was noted before stays. */
export interface WithWhy {
  readonly why?: string | null;
}

export interface TypedAway extends WithWhy {
  readonly from: string;
  readonly to?: string | null;
}

export interface TypedWhen {
  readonly times: readonly TypedFreeTime[];
  readonly away: readonly TypedAway[];
  /** Left out, what was said before stays. */
  readonly busy?: readonly (TypedBusyTime & WithWhy)[] | null;
  readonly mostAMonth?: number | null;
}

/** Throws Refusal TOO_MANY_TIMES, NUMBER_OUT_OF_RANGE and the refusals of `freeTime`, `busyTime` and `away`. Days that are over are let go. */
export function sayWhen(profile: Profile, typed: TypedWhen, today: PlainDate, reasonsSealed = profile.reasonsSealed): Decision<Profile> {
  if (typed.times.length > MOST_TIMES) throw new Refusal('TOO_MANY_TIMES', 'times', { most: MOST_TIMES });
  if (typed.away.length > MOST_AWAY) throw new Refusal('TOO_MANY_TIMES', 'away', { most: MOST_AWAY });
  if (typed.busy && typed.busy.length > MOST_TIMES) throw new Refusal('TOO_MANY_TIMES', 'busy', { most: MOST_TIMES });
  return said(profile, {
    ...profile, reasonsSealed,
    times: typed.times.map((time) => freeTime(time, today)),
    away: typed.away.map(away).filter(({ to }) => to >= today),
    busy: (typed.busy?.map((time) => busyTime(time, today)) ?? profile.busy).filter(({ until }) => until === null || until >= today),
    mostAMonth: typeof typed.mostAMonth !== 'number' ? null : wholeNumber(typed.mostAMonth, 'mostAMonth', 1, MOST_DATES),
  });
}

/** All of it at once; nothing: they may be asked to everything. */
export function sayRatherNot(profile: Profile, kinds: readonly ActivityKind[]): Decision<Profile> {
  return said(profile, { ...profile, ratherNot: activityKinds.filter((kind) => kinds.includes(kind)) });
}

const compared = ['wants', 'wontsSealed', 'importantSealed', 'voicemailSealed', 'safeTimes', 'mostAMonth', 'ratherNot', 'times', 'away', 'busy', 'reasonsSealed'] as const;

/** Which answers changed, never what they say. */
function said(before: Profile, after: Profile): Decision<Profile> {
  return decided(after, profileSaid(after.id, compared.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))));
}
