import { instant, plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { carryYes, seesTheOthers, sayYes, whyNotSayYes, writeAgreement } from './group-agreement';
import { carryPlace, endGroup, endPlace, givePlace, mustBeOwn, openGroup, showMyName, whyNotGivePlace, type NetworkGroup } from './network-group';

const id = <Kind extends string>(end: number) => `01890000-0000-7000-8000-0000000000${end}` as Id<Kind>;
const today = plainDate('2026-11-23');
const [priya, ada, ben] = [id<'Person'>(11), id<'Person'>(12), id<'Person'>(13)];
const aGroup = (apart = false): NetworkGroup => openGroup({ id: id(21), placeId: id(22) }, { name: 'Parents of the Revolution', about: 'Parents who change things.', apart, by: priya, today }).group.state;
const with_ = (group: NetworkGroup, personId: Id<'Person'>) => givePlace(group, { placeId: id(31), personId, part: 'member', cohortsMeet: false, keptApart: false, saidYes: true, today });

test('whoever opens a group looks after it', () => {
  expect(aGroup()).toMatchObject({ teamIds: [priya], memberIds: [], endedOn: null });
  expect(() => openGroup({ id: id(21), placeId: id(22) }, { name: '', about: 'x', apart: false, by: priya, today })).toThrow('ANSWER_MISSING');
});

test('somebody joins once, and is seen by nobody until they say so', () => {
  const { group, place } = with_(aGroup(), ada);
  expect([group.memberIds, place.state.nameShown]).toEqual([[ada], false]);
  expect(whyNotGivePlace(group, { personId: ada, part: 'member', cohortsMeet: false, keptApart: false, saidYes: true })).toBe('GROUP_PLACE_TAKEN');
  expect(showMyName(place.state, true).facts[0].name).toBe('members.group-name-shown');
  expect(() => mustBeOwn(place.state, ben)).toThrow('NOT_FOUND');
});

test('nobody meets another cohort; the team may look after both', () => {
  expect(whyNotGivePlace(aGroup(true), { personId: ada, part: 'member', cohortsMeet: true, keptApart: false, saidYes: true })).toBe('COHORTS_APART');
  expect(whyNotGivePlace(aGroup(false), { personId: ada, part: 'member', cohortsMeet: true, keptApart: false, saidYes: true })).toBe('COHORTS_APART');
  expect(whyNotGivePlace(aGroup(true), { personId: ben, part: 'team', cohortsMeet: true, keptApart: false, saidYes: true })).toBeNull();
});

test('nobody is put into a group with somebody they are kept from; the team is there to look after it', () => {
  const joining = { personId: ada, cohortsMeet: false, keptApart: true, saidYes: true } as const;
  expect(whyNotGivePlace(aGroup(), { ...joining, part: 'member' })).toBe('GROUP_KEPT_APART');
  expect(whyNotGivePlace(aGroup(), { ...joining, part: 'leads' })).toBe('GROUP_KEPT_APART');
  expect(whyNotGivePlace(aGroup(), { ...joining, part: 'team' })).toBeNull();
});

test('nobody is put into a group before they said yes to being in one; the team needs no such yes', () => {
  const joining = { personId: ada, cohortsMeet: false, keptApart: false, saidYes: false } as const;
  expect(whyNotGivePlace(aGroup(), { ...joining, part: 'member' })).toBe('GROUP_NOT_SAID_YES');
  expect(whyNotGivePlace(aGroup(), { ...joining, part: 'leads' })).toBe('GROUP_NOT_SAID_YES');
  expect(whyNotGivePlace(aGroup(), { ...joining, part: 'team' })).toBeNull();
});

test('whoever goes is in it no more and their name is hidden; the last one of the team stays', () => {
  const { group, place } = with_(aGroup(), ada);
  const gone = endPlace(group, { ...place.state, nameShown: true }, today);
  expect([gone.group.memberIds, gone.place.state.to, gone.place.state.nameShown]).toEqual([[], today, false]);
  expect(() => endPlace(group, gone.place.state, today)).toThrow('GROUP_PLACE_ENDED');
  expect(() => endPlace(group, { ...place.state, personId: priya, part: 'team' }, today)).toThrow('GROUP_LAST_OF_TEAM');
});

test('a group that is over has nobody in it and takes nobody', () => {
  const ended = endGroup(with_(aGroup(), ada).group, today).state;
  expect(ended).toMatchObject({ memberIds: [], teamIds: [priya], endedOn: today });
  expect(() => with_(ended, ben)).toThrow('GROUP_ENDED');
});

test('a new version of the agreement asks again, and a yes counts only for the words that were shown', () => {
  const first = writeAgreement(id(41), aGroup(), null, { words: 'We listen.', by: priya, today }).state;
  expect(() => writeAgreement(id(42), aGroup(), first, { words: 'We listen. ', by: priya, today })).toThrow('AGREEMENT_SAME');
  const second = writeAgreement(id(42), aGroup(), first, { words: 'We listen. We say what changed.', by: priya, today }).state;
  expect(second.version).toBe(2);
  expect([whyNotSayYes(1, second), whyNotSayYes(2, second), whyNotSayYes(1, null)]).toEqual(['AGREEMENT_CHANGED', null, 'AGREEMENT_CHANGED']);
  expect(sayYes(id(51), second, ada, instant('2026-11-23T09:00:00Z')).facts[0].data).toMatchObject({ groupId: id(21), versionNumber: 2 });
  expect([seesTheOthers(second, 1), seesTheOthers(second, 2), seesTheOthers(null, null)]).toEqual([false, true, true]);
});

test('what stands on another record of theirs is carried, and says from where', () => {
  const { group, place } = with_(aGroup(), ada);
  const shown = showMyName(place.state, true).state;
  const carried = carryPlace(group, shown, { placeId: id(32), personId: ben, today });
  expect([carried.group.memberIds, carried.place.state]).toMatchObject([[ada, ben], { personId: ben, nameShown: true, carriedFrom: place.state.id }]);
  const first = writeAgreement(id(41), aGroup(), null, { words: 'We listen.', by: priya, today }).state;
  const yes = sayYes(id(51), first, ada, instant('2026-11-23T09:00:00Z')).state;
  expect(carryYes(id(52), yes, 1, ben).state).toMatchObject({ memberId: ben, saidAt: yes.saidAt, carriedFrom: yes.id });
});
