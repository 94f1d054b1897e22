import { decided, must, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { groupChanged, groupEnded, groupNameShown, groupOpened, groupPlaceEnded, groupPlaceGiven } from '../events';
import { nameOf } from '../member';
import type { GroupPart, GroupPlace } from './group-place';

/** People of the network who belong together, such as Parents of the Revolution. */
export interface NetworkGroup {
  readonly id: Id<'NetworkGroup'>;
  readonly name: string;
  /** What it is for, in plain words. */
  readonly about: string;
  /** A cohort: nobody outside knows of it, and of the team only those who are named to it. Said once, at its beginning. */
  readonly apart: boolean;
  readonly startedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  /** Who is in it today; the database lets them, and nobody else, see it. */
  readonly memberIds: readonly Id<'Person'>[];
  readonly teamIds: readonly Id<'Person'>[];
}

export interface TypedGroup {
  readonly name: string;
  readonly about: string;
}

const MOST_ABOUT = 500;

interface Opening extends TypedGroup {
  readonly apart: boolean;
  readonly by: Id<'Person'>;
  readonly today: PlainDate;
}

/** Whoever opens it is named to it first, so that a cohort is never nobody's. */
export function openGroup(ids: { readonly id: Id<'NetworkGroup'>; readonly placeId: Id<'GroupPlace'> }, { apart, by, today, ...typed }: Opening): { readonly group: Decision<NetworkGroup>; readonly place: Decision<GroupPlace> } {
  const group: NetworkGroup = { id: ids.id, ...wordsOf(typed), apart, startedOn: today, endedOn: null, memberIds: [], teamIds: [by] };
  const place: GroupPlace = { id: ids.placeId, groupId: ids.id, personId: by, part: 'team', apart, from: today, to: null, nameShown: false, carriedFrom: null };
  return { group: decided(group, groupOpened(group)), place: decided(place, groupPlaceGiven(place)) };
}

export function changeGroup(group: NetworkGroup, typed: TypedGroup): Decision<NetworkGroup> {
  must(whyNotChangeGroup(group));
  const next: NetworkGroup = { ...group, ...wordsOf(typed) };
  return decided(next, groupChanged(next));
}

/** Nobody sees it any more but the team that was named to it. */
export function endGroup(group: NetworkGroup, today: PlainDate): Decision<NetworkGroup> {
  must(whyNotChangeGroup(group));
  const ended: NetworkGroup = { ...group, endedOn: today, memberIds: [] };
  return decided(ended, groupEnded(ended));
}

export function whyNotChangeGroup({ endedOn }: Pick<NetworkGroup, 'endedOn'>): string | null {
  return endedOn === null ? null : 'GROUP_ENDED';
}

export interface Joining {
  readonly placeId: Id<'GroupPlace'>;
  readonly personId: Id<'Person'>;
  readonly part: GroupPart;
  /** They would be together with people of another cohort than theirs, or in two. */
  readonly cohortsMeet: boolean;
  /** A rule keeps them from somebody who is in it, or the other way round. */
  readonly keptApart: boolean;
  /** They said yes to being in a group, and those who decide beside them where it takes that. The team needs none. */
  readonly saidYes: boolean;
  readonly today: PlainDate;
}

/** Cohorts never meet, so nobody is in two, nor in a group with people of another; which one is not said. Nor is it said here whom a rule keeps them from. */
export function whyNotGivePlace(group: NetworkGroup, { personId, part, cohortsMeet, keptApart, saidYes }: Omit<Joining, 'placeId' | 'today'>): string | null {
  if (group.endedOn !== null) return 'GROUP_ENDED';
  if (group.memberIds.includes(personId) || group.teamIds.includes(personId)) return 'GROUP_PLACE_TAKEN';
  if (part === 'team') return null;
  if (cohortsMeet) return 'COHORTS_APART';
  if (keptApart) return 'GROUP_KEPT_APART';
  return saidYes ? null : 'GROUP_NOT_SAID_YES';
}

export function givePlace(group: NetworkGroup, joining: Joining): { readonly group: NetworkGroup; readonly place: Decision<GroupPlace> } {
  must(whyNotGivePlace(group, joining), 'personId');
  const { placeId, personId, part, today } = joining;
  const place: GroupPlace = { id: placeId, groupId: group.id, personId, part, apart: group.apart, from: today, to: null, nameShown: false, carriedFrom: null };
  const who = part === 'team' ? { teamIds: [...group.teamIds, personId] } : { memberIds: [...group.memberIds, personId] };
  return { group: { ...group, ...who }, place: decided(place, groupPlaceGiven(place)) };
}

/** The record in use has the places of the record that is set beside it: the same person is in the group (docs/adr/0027). Their own place stays what it is. */
export function carryPlace(group: NetworkGroup, held: GroupPlace, { placeId, personId, today }: Pick<Joining, 'placeId' | 'personId' | 'today'>): { readonly group: NetworkGroup; readonly place: Decision<GroupPlace> } {
  const place: GroupPlace = { ...held, id: placeId, personId, from: today, to: null, carriedFrom: held.id };
  return { group: { ...group, memberIds: [...group.memberIds, personId] }, place: decided(place, groupPlaceGiven(place)) };
}

/** The records are parted: what stood for a place of the other is in the group no more. */
export function letGoOfCarried(group: NetworkGroup, carried: GroupPlace): { readonly group: NetworkGroup; readonly place: Decision<GroupPlace> } {
  const memberIds = carried.to === null ? group.memberIds.filter((id) => id !== carried.personId) : group.memberIds;
  return { group: { ...group, memberIds }, place: decided(carried, groupPlaceEnded(carried)) };
}

/** The last one of the team stays, or nobody could look after the group. */
export function whyNotEndPlace(group: Pick<NetworkGroup, 'teamIds'>, place: Pick<GroupPlace, 'to' | 'part'>): string | null {
  if (place.to !== null) return 'GROUP_PLACE_ENDED';
  return place.part === 'team' && group.teamIds.length === 1 ? 'GROUP_LAST_OF_TEAM' : null;
}

/** They go from today; by the team, or by themselves. */
export function endPlace(group: NetworkGroup, place: GroupPlace, today: PlainDate): { readonly group: NetworkGroup; readonly place: Decision<GroupPlace> } {
  must(whyNotEndPlace(group, place));
  const ended: GroupPlace = { ...place, to: today, nameShown: false };
  const without = (ids: readonly Id<'Person'>[]) => ids.filter((id) => id !== place.personId);
  return { group: { ...group, memberIds: without(group.memberIds), teamIds: without(group.teamIds) }, place: decided(ended, groupPlaceEnded(ended)) };
}

/** A member says whether the others see the name they chose. */
export function showMyName(place: GroupPlace, shown: boolean): Decision<GroupPlace> {
  must(place.to === null ? null : 'GROUP_PLACE_ENDED');
  const next: GroupPlace = { ...place, nameShown: shown };
  return decided(next, groupNameShown(next));
}

/** What only the member themself may do with their place. Throws Refusal NOT_FOUND. */
export function mustBeOwn(place: GroupPlace | null, personId: Id<'Person'> | null): GroupPlace {
  if (place === null || place.personId !== personId || place.part === 'team') throw new Refusal('NOT_FOUND');
  return place;
}

function wordsOf({ name, about }: TypedGroup): TypedGroup {
  return { name: nameOf(name, 'name'), about: requiredText(about, 'about', MOST_ABOUT) };
}
