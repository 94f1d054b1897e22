import { ageOn, decided, Refusal, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { attendanceOf } from './attendance';
import type { Booking } from './booking';
import { childDayPlanned, childLeft } from './events';
import type { OpportunitiesRefusal } from './refusals';

export const waysToCome = ['brought', 'fetched-by-us', 'alone'] as const;
export const waysHome = ['collected', 'taken-by-us', 'alone'] as const;
/** `known-safe`: we rang, and somebody who looks after them says that they are home. */
export const waysLeft = [...waysHome, 'known-safe'] as const;

export type WayToCome = (typeof waysToCome)[number];
export type WayHome = (typeof waysHome)[number];
export type WayLeft = (typeof waysLeft)[number];

/**
 * `fetchers`, `takers`: who of us is with them on the way. `travel`: we are to fetch or take them, and there is no yes to that.
 * `change`: somebody who looks after them said that something is different, and nobody has read it yet.
 */
export const dayGaps = ['comes', 'goes', 'collector', 'fetchers', 'takers', 'travel', 'contact', 'change'] as const;
/** What is still to be found out before the date. */
export type DayGap = (typeof dayGaps)[number];

/**
 * One child and one date: how they come, how they go home, who collects them, whom we ring; and that they left, with whom. People are links of those around them.
 * Where we fetch or take them, those of us who are with them all the way: nobody of ours is alone in a car with a child.
 */
export interface ChildDay {
  /** The booking's own id: one for each. */
  readonly id: Id<'Booking'>;
  readonly comes: WayToCome | null;
  readonly goes: WayHome | null;
  readonly collectorId: Id<string> | null;
  readonly contactIds: readonly Id<string>[];
  readonly fetcherIds: readonly Id<'Person'>[];
  readonly takerIds: readonly Id<'Person'>[];
  readonly plannedBy: Id<'Person'> | null;
  readonly leftHow: WayLeft | null;
  readonly leftWithId: Id<string> | null;
  readonly leftAt: Instant | null;
  readonly leftBy: Id<'Person'> | null;
}

export function emptyDay(id: Id<'Booking'>): ChildDay {
  return { id, comes: null, goes: null, collectorId: null, contactIds: [], fetcherIds: [], takerIds: [], plannedBy: null, leftHow: null, leftWithId: null, leftAt: null, leftBy: null };
}

/** Whose day it is planned for: younger than the council says on that day, whichever seat they have. A young person whose birthday we do not know counts as one: the tighter rule protects. */
export function isChild({ memberKind, born }: Pick<Booking, 'memberKind'> & { readonly born: PlainDate | null }, on: PlainDate, under: number): boolean {
  return born === null ? memberKind === 'young-person' : ageOn(born, on) < under;
}

export interface TypedDay {
  readonly comes: string;
  readonly goes: string;
  readonly collectorId: string | null;
  readonly contactIds: readonly string[];
  readonly fetcherIds: readonly string[];
  readonly takerIds: readonly string[];
}

/** Who is around them today and who of us may be with them on the way; and what was said about it. */
export interface DayAround {
  readonly aroundIds: readonly string[];
  /** A rule says that they never travel alone. */
  readonly neverAlone: boolean;
  /** Grown-ups of ours. */
  readonly ourIds: readonly string[];
  /** How many of us at least are with a child on the way. */
  readonly leastOfUs: number;
  /** There is a yes today to being taken there and back by us. Nothing said is no yes. */
  readonly yesToTravel: boolean;
}

const MOST_CONTACTS = 3;

/** Throws Refusal WAY_UNKNOWN, NEVER_ALONE, COLLECTOR_MISSING, CONTACT_FOR_DAY_MISSING, CONTACTS_TOO_MANY, NOT_AROUND_THEM, TRAVEL_NOT_AGREED, MORE_OF_US_NEEDED, NOT_ONE_OF_US, naming the field. */
export function planChildDay(day: ChildDay, typed: TypedDay, now: DayAround, by: Id<'Person'>): Decision<ChildDay> {
  const { aroundIds, neverAlone } = now;
  const [comes, goes] = [oneOf(waysToCome, typed.comes, 'comes'), oneOf(waysHome, typed.goes, 'goes')];
  if (neverAlone && comes === 'alone') throw new Refusal('NEVER_ALONE', 'comes');
  if (neverAlone && goes === 'alone') throw new Refusal('NEVER_ALONE', 'goes');
  if (goes === 'collected' && typed.collectorId === null) throw new Refusal('COLLECTOR_MISSING', 'collectorId');
  const contactIds = [...new Set(typed.contactIds)];
  if (contactIds.length === 0) throw new Refusal('CONTACT_FOR_DAY_MISSING', 'contactIds');
  if (contactIds.length > MOST_CONTACTS) throw new Refusal('CONTACTS_TOO_MANY', 'contactIds', { most: MOST_CONTACTS });
  const collectorId = goes === 'collected' ? around(typed.collectorId ?? '', aroundIds, 'collectorId') : null;
  const planned: ChildDay = {
    ...day, comes, goes, collectorId, contactIds: contactIds.map((one) => around(one, aroundIds, 'contactIds')), plannedBy: by,
    fetcherIds: comes === 'fetched-by-us' ? ofOurs(typed.fetcherIds, now, 'comes', 'fetcherIds') : [], takerIds: goes === 'taken-by-us' ? ofOurs(typed.takerIds, now, 'goes', 'takerIds') : [],
  };
  return decided(planned, childDayPlanned(planned));
}

/** Asked of today's people and today's yes: whoever is not around them any more collects nobody and is rung by nobody, and whoever does not work with us any more drives nobody. */
export function gapsOf(day: ChildDay | undefined, now: Omit<DayAround, 'neverAlone'>, changeUnread = false): readonly DayGap[] {
  const { aroundIds, ourIds, leastOfUs, yesToTravel } = now;
  const said: readonly DayGap[] = changeUnread ? ['change'] : [];
  if (!day) return ['comes', 'goes', 'contact', ...said];
  const gaps: DayGap[] = [];
  if (day.comes === null) gaps.push('comes');
  if (day.goes === null) gaps.push('goes');
  if (day.goes === 'collected' && !aroundIds.includes(day.collectorId ?? '')) gaps.push('collector');
  const tooFew = (ids: readonly string[]) => ids.filter((id) => ourIds.includes(id)).length < leastOfUs;
  if (day.comes === 'fetched-by-us' && tooFew(day.fetcherIds)) gaps.push('fetchers');
  if (day.goes === 'taken-by-us' && tooFew(day.takerIds)) gaps.push('takers');
  if (isWithUs(day) && !yesToTravel) gaps.push('travel');
  if (!day.contactIds.some((id) => aroundIds.includes(id))) gaps.push('contact');
  return [...gaps, ...said];
}

/** On the way there or home they are with us. */
function isWithUs({ comes, goes }: Pick<ChildDay, 'comes' | 'goes'>): boolean {
  return comes === 'fetched-by-us' || goes === 'taken-by-us';
}

export interface Leaving {
  readonly how: string;
  readonly withId: string | null;
  readonly around: DayAround;
  readonly by: Id<'Person'>;
  readonly now: Instant;
}

/** Throws Refusal REGISTER_CLOSED, CHILD_NOT_THERE, WAY_UNKNOWN, LEFT_WITH_MISSING, NOT_AROUND_THEM, ALONE_NOT_PLANNED, TAKING_NOT_PLANNED, TRAVEL_NOT_AGREED. */
export function markLeft(day: ChildDay, booking: Pick<Booking, 'state'>, isClosed: boolean, { how, withId, around: { aroundIds, yesToTravel }, by, now }: Leaving): Decision<ChildDay> {
  if (isClosed) throw new Refusal('REGISTER_CLOSED');
  if (!isThere(booking)) throw new Refusal('CHILD_NOT_THERE');
  const leftHow = oneOf(waysLeft, how, 'how');
  // A child who was to be collected and walked off is looked for, not ticked off.
  if (leftHow === 'alone' && day.goes !== 'alone') throw new Refusal('ALONE_NOT_PLANNED', 'how');
  // A car that nobody planned is one grown-up and one child; planning it takes two names, on the day, too.
  if (leftHow === 'taken-by-us' && day.takerIds.length === 0) throw new Refusal('TAKING_NOT_PLANNED', 'how');
  if (leftHow === 'taken-by-us' && !yesToTravel) throw new Refusal('TRAVEL_NOT_AGREED', 'how');
  if (leftHow === 'collected' && withId === null) throw new Refusal('LEFT_WITH_MISSING', 'withId');
  const left: ChildDay = { ...day, leftHow, leftWithId: leftHow === 'collected' ? around(withId ?? '', aroundIds, 'withId') : null, leftAt: now, leftBy: by };
  return decided(left, childLeft(left));
}

/** A wrong key is taken back until the register is closed. */
export function takeBackLeft(day: ChildDay, isClosed: boolean): Decision<ChildDay> {
  if (isClosed) throw new Refusal('REGISTER_CLOSED');
  const there: ChildDay = { ...day, leftHow: null, leftWithId: null, leftAt: null, leftBy: null };
  return decided(there, childLeft(there));
}

export function isThere(booking: Pick<Booking, 'state'>): boolean {
  const attendance = attendanceOf(booking);
  return attendance === 'came' || attendance === 'came-late';
}

/** The register of a date is not closed while a child who came has not left safely. */
export function whyNotCloseForChildren(children: readonly Pick<Booking, 'id' | 'state'>[], days: readonly Pick<ChildDay, 'id' | 'leftAt'>[]): OpportunitiesRefusal | null {
  const left = new Set<string>(days.filter(({ leftAt }) => leftAt !== null).map(({ id }) => id));
  return children.some((child) => isThere(child) && !left.has(child.id)) ? 'CHILDREN_NOT_LEFT' : null;
}

function oneOf<const Ways extends readonly string[]>(ways: Ways, typed: string, field: string): Ways[number] {
  if (!ways.includes(typed)) throw new Refusal('WAY_UNKNOWN', field);
  return typed;
}

function around(id: string, aroundIds: readonly string[], field: string): Id<string> {
  if (!aroundIds.includes(id)) throw new Refusal('NOT_AROUND_THEM', field);
  return id as Id<string>;
}

/** Those of us who are with them, all grown up and enough of them, and only with a yes. */
function ofOurs(ids: readonly string[], { ourIds, leastOfUs, yesToTravel }: DayAround, way: string, field: string): readonly Id<'Person'>[] {
  if (!yesToTravel) throw new Refusal('TRAVEL_NOT_AGREED', way);
  const named = [...new Set(ids)];
  if (named.some((id) => !ourIds.includes(id))) throw new Refusal('NOT_ONE_OF_US', field);
  if (named.length < leastOfUs) throw new Refusal('MORE_OF_US_NEEDED', field, { least: leastOfUs });
  return named as Id<'Person'>[];
}
