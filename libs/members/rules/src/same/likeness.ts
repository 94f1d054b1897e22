import { decided, must, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { likenessFound, likenessSettled } from '../events';
import { letterChanges, plainName } from '../import/known-person';
import type { Member } from '../member';

/** What two records have in common. `birthday-turned`: day and month changed places, as they do when a date is typed another way. */
export const likenessReasons = ['same-name', 'near-name', 'same-birthday', 'birthday-turned', 'same-email', 'same-phone'] as const;

export type LikenessReason = (typeof likenessReasons)[number];

export const likenessStates = ['open', 'not-same', 'joined'] as const;

export type LikenessState = (typeof likenessStates)[number];

/** Two records that may be one person. Only ever a question to a person; whoever said "not the same" is not asked again. */
export interface Likeness {
  readonly id: Id<'Likeness'>;
  /** The smaller id first, so that a pair is one pair. */
  readonly oneId: Id<'Member'>;
  readonly otherId: Id<'Member'>;
  readonly reasons: readonly LikenessReason[];
  readonly state: LikenessState;
  readonly foundAt: Instant;
  readonly settledBy: Id<'Person'> | null;
  readonly settledAt: Instant | null;
}

/** As much of a record as tells whether it is like another. */
export interface Comparable extends Pick<Member, 'id' | 'fullName' | 'knownAs' | 'bornOn' | 'reference'> {
  readonly email: string | null;
  readonly phone: string | null;
}

/** What is alike; empty when it is not worth a question. A family shares a name, a phone and an address: each alone says nothing. */
export function likenessOf(one: Comparable, other: Comparable): readonly LikenessReason[] {
  if (one.id === other.id || differ(one.reference, other.reference)) return [];
  const name = nameLikeness(one, other);
  const birthday = birthdayLikeness(one.bornOn, other.bornOn);
  // Two days of birth that have nothing in common are two people, or a twin.
  if (name === null || birthday === 'differs') return [];
  const contact: LikenessReason[] = [
    ...(one.email !== null && one.email === other.email ? (['same-email'] as const) : []),
    ...(one.phone !== null && one.phone === other.phone ? (['same-phone'] as const) : []),
  ];
  const more = [...(birthday === null ? [] : [birthday]), ...contact];
  return name === 'same-name' || more.length > 0 ? [name, ...more] : [];
}

function nameLikeness(one: Comparable, other: Comparable): 'same-name' | 'near-name' | null {
  const mine = [one.fullName, calledAs(one)].map(plainName);
  const pairs = [other.fullName, calledAs(other)].flatMap(inEitherOrder).flatMap((theirs) => mine.map((name) => [name, theirs] as const));
  if (pairs.some(([name, theirs]) => name === theirs)) return 'same-name';
  return pairs.some(([name, theirs]) => letterChanges(name, theirs) <= mostChanges(name, theirs)) ? 'near-name' : null;
}

/** Somebody may be written by the name they are called, with their family name. */
function calledAs({ fullName, knownAs }: Comparable): string {
  return [knownAs, ...fullName.split(' ').slice(1)].join(' ');
}

/** "Wilk Zofia" is "Zofia Wilk": some sheets write the family name first. */
function inEitherOrder(name: string): readonly string[] {
  const parts = plainName(name).split(' ');
  return [parts.join(' '), [...parts.slice(-1), ...parts.slice(0, -1)].join(' '), [...parts.slice(1), ...parts.slice(0, 1)].join(' ')];
}

/** One letter in five may be another, three at most: "Ann Lee" and "Ian Lee" are two people. */
function mostChanges(one: string, other: string): number {
  return Math.min(3, Math.floor(Math.min(one.length, other.length) / 5));
}

function birthdayLikeness(one: PlainDate | null, other: PlainDate | null): 'same-birthday' | 'birthday-turned' | 'differs' | null {
  if (one === null || other === null) return null;
  if (one === other) return 'same-birthday';
  const [year, month, day] = one.split('-');
  return other === `${year}-${day}-${month}` ? 'birthday-turned' : 'differs';
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() !== other.toLowerCase();
}

export function findLikeness(id: Id<'Likeness'>, [one, other]: readonly [Id<'Member'>, Id<'Member'>], reasons: readonly LikenessReason[], foundAt: Instant): Decision<Likeness> {
  const [oneId, otherId] = one < other ? [one, other] : [other, one];
  const likeness: Likeness = { id, oneId, otherId, reasons, state: 'open', foundAt, settledBy: null, settledAt: null };
  return decided(likeness, likenessFound(likeness));
}

export function whyNotSettle({ state }: Pick<Likeness, 'state'>): string | null {
  return state === 'open' ? null : 'LIKENESS_SETTLED';
}

/** Somebody looked: they are two people. It is not asked again. */
export function sayNotSame(likeness: Likeness, by: Id<'Person'> | null, at: Instant): Decision<Likeness> {
  must(whyNotSettle(likeness));
  const next: Likeness = { ...likeness, state: 'not-same', settledBy: by, settledAt: at };
  return decided(next, likenessSettled(next));
}

/** Somebody joined them, also when they were taken for two people before. */
export function settleAsJoined(likeness: Likeness, by: Id<'Person'> | null, at: Instant): Decision<Likeness> {
  const next: Likeness = { ...likeness, state: 'joined', settledBy: by, settledAt: at };
  return decided(next, likenessSettled(next));
}

/** They were parted: the question is open again. */
export function askAgainWhetherSame(likeness: Likeness): Decision<Likeness> {
  const next: Likeness = { ...likeness, state: 'open', settledBy: null, settledAt: null };
  return decided(next, likenessFound(next));
}
