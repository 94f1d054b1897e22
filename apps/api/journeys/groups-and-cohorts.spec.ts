import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';
import { yesToGroups } from './yes-to-groups';

let api: ApiFixture;
let priya: Visitor;
let jo: Visitor;
let tess: Visitor;
let maria: Visitor;
let sam: Visitor;
const people: Record<string, string> = {};
const by = systemActor('journey');

async function join(demoKey: string, fullName: string): Promise<Visitor> {
  const id = await api.get(AccountsDoor).openAccount({ displayName: fullName, firstName: fullName.split(' ')[0]!, email: null, audience: 'adult', roles: ['parent-carer'], demoKey }, by);
  await api.get(MembersDoor).joinMember({ id, kind: 'parent', fullName, reachBy: [] }, by);
  await yesToGroups(api, id);
  people[fullName.split(' ')[0]!] = id;
  return api.as(demoKey);
}

beforeAll(async () => {
  api = await apiFixture();
  const accounts = api.get(AccountsDoor);
  people.Jo = await accounts.openAccount({ displayName: 'Jo Marsden', firstName: 'Jo', email: null, audience: 'staff', roles: ['coordinator'], demoKey: 'social-worker' }, by);
  people.Tess = await accounts.openAccount({ displayName: 'Tess Holloway', firstName: 'Tess', email: null, audience: 'staff', roles: ['supporter'], demoKey: 'supporter' }, by);
  [maria, sam] = [await join('parent', 'Maria Thornley'), await join('young-person', 'Sam Holt')];
  await join('guardian', 'Nia Quill');
  [priya, jo, tess] = [await api.as('coordinator'), await api.as('social-worker'), await api.as('supporter')];
});
afterAll(() => api?.close());

const OPEN = 'mutation ($input: NewGroup!, $key: String!) { openGroup(input: $input, idempotencyKey: $key) { id } }';
const open = async (who: Visitor, name: string, apart: boolean, agreement: string | null = 'We listen. What is said here stays here.') =>
  (await who.ask<{ openGroup: { id: string } }>(OPEN, { input: { name, about: 'People who help each other.', apart, agreement }, key: newId() })).openGroup.id;
const ADD = 'mutation ($group: ID!, $person: ID!, $part: GroupPart!) { addToGroup(groupId: $group, personId: $person, part: $part) { places { id personId } } }';
const add = (who: Visitor, group: string, person: string, part = 'MEMBER') => who.ask<{ addToGroup: { places: { id: string; personId: string }[] } }>(ADD, { group, person: people[person], part });
const MINE = '{ myGroups { id name memberCount team leads others nameShown asked saidYesTo agreement { version words } dates { title bookingId } } }';
interface Mine {
  readonly id: string;
  readonly name: string;
  readonly memberCount: number | null;
  readonly others: readonly string[];
  readonly asked: boolean;
  readonly dates: readonly { readonly title: string; readonly bookingId: string | null }[];
}
const mine = async (who: Visitor) => (await who.ask<{ myGroups: Mine[] }>(MINE)).myGroups;
const ACCEPT = 'mutation ($group: ID!, $version: Int!) { acceptGroupAgreement(groupId: $group, version: $version) { id asked } }';
const TEAM = 'query ($id: ID!) { teamGroup(id: $id) { name memberCount places { name part saidYesTo } dates { title } agreement { version } } }';
const PLAN = 'mutation ($input: NewGroupDate!, $key: String!) { planGroupDate(input: $input, idempotencyKey: $key) }';
const plan = async (who: Visitor, groupId: string, title: string) =>
  (await who.ask<{ planGroupDate: string }>(PLAN, { key: newId(), input: { groupId, title, plainSummary: 'We plan.', heldOn: '2026-12-09', startsAt: '16:30', endsAt: '18:00', place: 'Harbour House', seats: [{ kind: 'PARENT_CARER', count: 4 }] } })).planGroupDate;
/** A date that belongs to no group. */
const openEvening = async () => {
  const personId = (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id;
  return api.get(OpportunitiesDoor).openSession({
    kind: 'meeting', title: 'Open evening', plainSummary: 'We plan.', heldOn: '2026-12-09', startsAt: '16:30', endsAt: '18:00', place: 'Harbour House', placeNote: null, activity: 'meeting', seats: [{ kind: 'parent-carer', count: 4 }],
  }, { kind: 'person', personId, roles: ['coordinator'], purpose: 'journey', assurance: 2 });
};
const INVITE = 'mutation ($id: ID!, $members: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: $key) { id } }';

describe('Parents of the Revolution', () => {
  let group: string;

  test('is opened, and a member sees the others only after a yes to how it works, and only those who let their name be seen', async () => {
    group = await open(priya, 'Parents of the Revolution', false);
    for (const name of ['Maria', 'Sam']) await add(priya, group, name);
    expect(await priya.refusal(ADD, { group, person: people.Maria, part: 'MEMBER' })).toBe('GROUP_PLACE_TAKEN');
    expect(await mine(maria)).toMatchObject([{ name: 'Parents of the Revolution', asked: true, memberCount: null, others: [], team: ['Priya'], agreement: { version: 1 } }]);
    expect(await maria.refusal(ACCEPT, { group, version: 2 })).toBe('AGREEMENT_CHANGED');
    await maria.ask(ACCEPT, { group, version: 1 });
    await maria.ask(ACCEPT, { group, version: 1 });
    expect(await mine(maria)).toMatchObject([{ asked: false, memberCount: 2, others: [] }]);
    await sam.ask('mutation ($group: ID!) { showMyNameInGroup(groupId: $group, shown: true) { nameShown } }', { group });
    expect(await mine(maria)).toMatchObject([{ others: ['Sam'] }]);
    expect(await mine(sam)).toMatchObject([{ asked: true, others: [] }]);
  });

  test('takes nobody who has not said yes to being in one; whoever stops that yes is in none any more', async () => {
    const { id } = await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Kev Doyle', reachBy: [] }, by);
    const consent = api.get(ConsentDoor);
    const say = async (answer: string) => {
      const asked = await consent.askConsent({ memberId: id, scope: 'join-group', again: true }, by);
      await consent.answerConsent({ consentId: asked.id, answer, words: null, giverId: id as string as Id<'Person'> }, by);
      return asked.id;
    };
    const toJoin = { group, person: id, part: 'MEMBER' };
    expect(await priya.refusal(ADD, toJoin)).toBe('GROUP_NOT_SAID_YES');
    await say('no');
    expect(await priya.refusal(ADD, toJoin)).toBe('GROUP_NOT_SAID_YES');
    const yes = await say('yes');
    await priya.ask(ADD, toJoin);
    const howMany = async () => (await priya.ask<{ teamGroup: { memberCount: number } }>(TEAM, { id: group })).teamGroup.memberCount;
    expect(await howMany()).toBe(3);
    await consent.answerConsent({ consentId: yes, answer: 'no', words: null, giverId: id as string as Id<'Person'> }, by);
    await api.runReactions();
    expect(await howMany()).toBe(2);
  });

  test('says anew how it works, and everybody is asked again', async () => {
    const WRITE = 'mutation ($group: ID!, $words: String!) { writeGroupAgreement(groupId: $group, words: $words) { agreement { version } earlierAgreements { version } } }';
    expect(await priya.refusal(WRITE, { group, words: 'We listen. What is said here stays here.' })).toBe('AGREEMENT_SAME');
    expect(await priya.ask(WRITE, { group, words: 'We listen. We say what changed.' })).toMatchObject({ writeGroupAgreement: { agreement: { version: 2 }, earlierAgreements: [{ version: 1 }] } });
    expect(await mine(maria)).toMatchObject([{ asked: true, saidYesTo: 1, others: [], memberCount: null }]);
    await api.runReactions();
    await api.runReactions();
    const told = await api.database.query<{ to: string; about: object }>(`select to_person as "to", about from messages.message where kind = 'agreement-changed'`);
    expect([told.map(({ to }) => to).sort(), told.map(({ about }) => about)]).toEqual([[people.Maria, people.Sam].sort(), [{}, {}]]);
    await expect(api.database.query("update members.group_agreement set words = 'Other words'")).rejects.toThrow('stays as it was agreed to');
    expect(await maria.refusal(WRITE, { group, words: 'Mine' })).toBe('FORBIDDEN');
  });

  test('has dates that only its people are asked to; whoever leaves the group is at none of them and sees none', async () => {
    const session = await plan(priya, group, 'Winter plans');
    const { suggestedMembers } = await priya.ask<{ suggestedMembers: { next: { memberName: string }[] } }>('query ($id: ID!) { suggestedMembers(sessionId: $id) { next { memberName } } }', { id: session });
    expect(suggestedMembers.next.map(({ memberName }) => memberName).sort()).toEqual(['Maria', 'Sam']);
    expect(await priya.refusal(INVITE, { id: session, members: [people.Nia], key: newId() })).toBe('NOT_IN_GROUP');
    await priya.ask(INVITE, { id: session, members: [people.Sam], key: newId() });
    expect((await mine(maria))[0]?.dates).toMatchObject([{ title: 'Winter plans', bookingId: null }]);
    const bookingId = (await mine(sam))[0]?.dates[0]?.bookingId;
    await sam.ask('mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id: bookingId, key: newId() });
    expect(await sam.ask('mutation ($group: ID!) { leaveGroup(groupId: $group) { id } }', { group })).toEqual({ leaveGroup: [] });
    await api.runReactions();
    expect(await sam.ask('{ myDates { title } }')).toEqual({ myDates: [] });
    expect(await sam.refusal('mutation ($group: ID!) { leaveGroup(groupId: $group) { id } }', { group })).toBe('NOT_FOUND');
    expect(await priya.ask('query ($id: ID!) { session(id: $id) { seats { taken } bookings { state } } }', { id: session })).toMatchObject({ session: { seats: [{ taken: 0 }], bookings: [{ state: 'CANCELLED' }] } });
  });

  test('says to coordinators, and to nobody else, that two of its people must not be in one room, and never why', async () => {
    const group = await open(priya, 'Sewing on Thursdays', false);
    for (const name of ['Maria', 'Sam']) await add(priya, group, name);
    const { places } = (await add(priya, group, 'Tess', 'TEAM')).addToGroup;
    const PAIRS = 'query ($id: ID!) { teamGroup(id: $id) { keptApart { oneName otherName } } }';
    const pairs = async (who: Visitor) => (await who.graphql<{ teamGroup: { keptApart: { oneName: string; otherName: string }[] | null } }>(PAIRS, { id: group })).data.teamGroup.keptApart?.map(({ oneName, otherName }) => [oneName, otherName].sort()) ?? null;
    expect(await pairs(priya)).toEqual([]);
    await api.get(MembersDoor).writeContactRule({ memberId: people.Maria as never, otherId: people.Sam as never, kind: 'avoid-person', rule: 'Not in one room with Sam', decidedWith: 'Pavel Novak, social worker' }, by);
    expect([await pairs(priya), await pairs(tess)]).toEqual([[['Maria', 'Sam']], null]);
    expect(await sam.refusal(PAIRS, { id: group })).toBe('FORBIDDEN');
    await priya.ask('mutation ($id: ID!) { takeOutOfGroup(placeId: $id) }', { id: places.find(({ personId }) => personId === people.Tess)?.id });
    await priya.ask('mutation ($id: ID!) { endGroup(id: $id) { id } }', { id: group });
    await priya.ask('mutation ($id: ID!) { endContactRule(id: $id) { id } }', { id: (await api.database.query<{ id: string }>('select id from members.contact_rule where to_day is null'))[0]?.id });
  });

  test('takes nobody who must not be in one room with somebody in it: the coordinator sees with whom, and whoever is in it hears nothing', async () => {
    const group = await open(priya, 'Walks on Sundays', false, null);
    await add(priya, group, 'Maria');
    await api.get(MembersDoor).writeContactRule({ memberId: people.Sam as never, otherId: people.Maria as never, kind: 'avoid-person', rule: 'Not in one room with Maria', decidedWith: 'Pavel Novak, social worker' }, by);
    for (const part of ['MEMBER', 'LEADS']) expect(await priya.refusal(ADD, { group, person: people.Sam, part })).toBe('GROUP_KEPT_APART');
    const WITH = 'query ($id: ID!, $person: ID!) { keptApartInGroup(groupId: $id, personId: $person) { oneName otherName } }';
    const asked = await priya.ask<{ keptApartInGroup: { oneName: string; otherName: string }[] }>(WITH, { id: group, person: people.Sam });
    expect(asked.keptApartInGroup.map(({ oneName, otherName }) => [oneName, otherName].sort())).toEqual([['Maria', 'Sam']]);
    expect(await priya.ask(WITH, { id: group, person: people.Nia })).toEqual({ keptApartInGroup: [] });
    for (const who of [maria, sam]) expect(await who.refusal(WITH, { id: group, person: people.Sam })).toBe('FORBIDDEN');
    expect((await mine(maria)).find(({ id }) => id === group)).toMatchObject({ memberCount: 1, others: [] });
    await api.database.query('update members.contact_rule set to_day = from_day where to_day is null');
    await add(priya, group, 'Sam');
  });

  test('a new rule between two of its people takes neither out: it stands on the coordinator’s day until one has another group', async () => {
    const DAY = '{ groupsKeptApart { name keptApart { oneName otherName } } }';
    expect(await priya.ask(DAY)).toEqual({ groupsKeptApart: [] });
    await api.get(MembersDoor).writeContactRule({ memberId: people.Maria as never, otherId: people.Sam as never, kind: 'avoid-person', rule: 'Not in one room with Sam', decidedWith: 'Pavel Novak, social worker' }, by);
    const { groupsKeptApart } = await priya.ask<{ groupsKeptApart: { name: string }[] }>(DAY);
    expect(groupsKeptApart.map(({ name }) => name)).toEqual(['Walks on Sundays']);
    expect((await mine(sam)).map(({ name }) => name)).toContain('Walks on Sundays');
    for (const who of [maria, tess]) expect(await who.refusal(DAY)).toBe('FORBIDDEN');
    await sam.ask('mutation ($group: ID!) { leaveGroup(groupId: $group) { id } }', { group: (await mine(sam)).find(({ name }) => name === 'Walks on Sundays')?.id });
    expect(await priya.ask(DAY)).toEqual({ groupsKeptApart: [] });
    await api.database.query('update members.contact_rule set to_day = from_day where to_day is null');
    await priya.ask('mutation ($id: ID!) { endGroup(id: $id) { id } }', { id: (await mine(maria)).find(({ name }) => name === 'Walks on Sundays')?.id });
  });

  test('is looked after by somebody, always', async () => {
    const places = (await priya.ask<{ teamGroup: { places: { id: string; part: string }[] } }>('query ($id: ID!) { teamGroup(id: $id) { places { id part } } }', { id: group })).teamGroup.places;
    expect(await priya.refusal('mutation ($id: ID!) { takeOutOfGroup(placeId: $id) }', { id: places.find(({ part }) => part === 'TEAM')!.id })).toBe('GROUP_LAST_OF_TEAM');
    expect(await priya.refusal(ADD, { group, person: people.Nia, part: 'TEAM' })).toBe('GROUP_NOT_OF_TEAM');
  });
});

describe('two cohorts', () => {
  const cohort: Record<string, string> = {};
  const sessions: Record<string, string> = {};

  beforeAll(async () => {
    cohort.north = await open(priya, 'North stars', true, null);
    cohort.south = await open(jo, 'South winds', true, null);
    await add(priya, cohort.north, 'Maria');
    await add(jo, cohort.south, 'Nia');
    for (const key of ['parent', 'guardian']) await (await api.as(key)).ask('mutation ($group: ID!) { showMyNameInGroup(groupId: $group, shown: true) { id } }', { group: cohort[key === 'parent' ? 'north' : 'south'] });
    sessions.north = await plan(priya, cohort.north, 'Evening in the north');
    sessions.south = await plan(jo, cohort.south, 'Evening in the south');
    await jo.ask(INVITE, { id: sessions.south, members: [people.Nia], key: newId() });
    const nia = await api.as('guardian');
    const { myDates } = await nia.ask<{ myDates: { bookingId: string }[] }>('{ myDates { bookingId } }');
    await nia.ask('mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id: myDates[0]!.bookingId, key: newId() });
  });

  test('do not meet in an open group either, whichever came first', async () => {
    const choir = await open(priya, 'Choir', false, null);
    await add(priya, choir, 'Maria');
    expect(await priya.refusal(ADD, { group: choir, person: people.Nia, part: 'MEMBER' })).toBe('COHORTS_APART');
    await add(priya, choir, 'Sam');
    expect(await jo.refusal(ADD, { group: cohort.south, person: people.Sam, part: 'MEMBER' })).toBe('COHORTS_APART');
    await priya.ask('mutation ($id: ID!) { endGroup(id: $id) { id } }', { id: choir });
  });

  const nothingOfSouth = (answer: unknown) => expect(JSON.stringify(answer)).not.toMatch(/south|Nia/i);

  test('a member gets nothing of the other: no group, name, date, number, calendar', async () => {
    const groups = await mine(maria);
    expect(groups.map(({ name }) => name)).toEqual(['North stars', 'Parents of the Revolution']);
    expect(groups[0]).toMatchObject({ memberCount: 1, others: [], dates: [{ title: 'Evening in the north' }] });
    nothingOfSouth(groups);
    nothingOfSouth(await maria.ask('{ myDates { title } }'));
    for (const deed of [ACCEPT, 'mutation ($group: ID!) { leaveGroup(groupId: $group) { id } }']) expect(await maria.refusal(deed, { group: cohort.south, version: 1 })).toBe('NOT_FOUND');
    expect((await maria.fetch(`/files/groups/${cohort.south}.ics`)).status).toBe(404);
    const calendar = await (await maria.fetch(`/files/groups/${cohort.north}.ics`)).text();
    expect(calendar).toContain('SUMMARY:Meet Priya');
    expect(calendar).not.toMatch(/north|south|Harbour/i);
    expect(await maria.refusal(TEAM, { id: cohort.north })).toBe('FORBIDDEN');
  });

  test('a coordinator who is not named to it gets nothing of it either: no list, count, date, reply, register, paper', async () => {
    const teamGroups = await priya.ask('{ teamGroups { name memberCount } }');
    nothingOfSouth(teamGroups);
    expect(await priya.refusal(TEAM, { id: cohort.south })).toBe('NOT_FOUND');
    for (const first of [1, 50]) {
      const { upcomingSessions } = await priya.ask<{ upcomingSessions: unknown[] }>('query ($first: Int!) { upcomingSessions(first: $first) { title bookings { memberName } } }', { first });
      nothingOfSouth(upcomingSessions);
      expect(upcomingSessions).toHaveLength(first === 1 ? 1 : 2);
    }
    nothingOfSouth(await priya.ask('{ latestReplies { memberName sessionTitle } registersToClose { title } }'));
    expect(await priya.refusal('query ($id: ID!) { session(id: $id) { title } }', { id: sessions.south })).toBe('NOT_FOUND');
    expect(await priya.refusal('query ($id: ID!) { suggestedMembers(sessionId: $id) { fit } }', { id: sessions.south })).toBe('NOT_FOUND');
    expect(await priya.refusal(INVITE, { id: sessions.south, members: [people.Maria], key: newId() })).toBe('NOT_FOUND');
    expect(await priya.refusal(ADD, { group: cohort.south, person: people.Maria, part: 'MEMBER' })).toBe('NOT_FOUND');
    expect(await priya.refusal(PLAN, { key: newId(), input: { groupId: cohort.south, title: 'x', plainSummary: 'x', heldOn: '2026-12-09', startsAt: '16:30', endsAt: '18:00', place: 'x', seats: [{ kind: 'PARENT_CARER', count: 1 }] } })).toBe('NOT_FOUND');
    expect(await jo.ask(TEAM, { id: cohort.south })).toMatchObject({ teamGroup: { name: 'South winds', memberCount: 1, places: [{ name: 'Nia' }, { name: 'Jo Marsden' }], dates: [{ title: 'Evening in the south' }] } });
  });

  test('somebody of the team is given only the cohorts they are named to', async () => {
    expect(await tess.ask('{ teamGroups { name } }')).toEqual({ teamGroups: [] });
    await add(jo, cohort.south!, 'Tess', 'TEAM');
    expect(await tess.ask('{ teamGroups { name } }')).toEqual({ teamGroups: [{ name: 'South winds' }] });
    expect(await tess.refusal(TEAM, { id: cohort.north })).toBe('NOT_FOUND');
    expect(await tess.refusal('{ members { total } }')).toBe('FORBIDDEN');
    expect(await tess.refusal(ADD, { group: cohort.south, person: people.Sam, part: 'MEMBER' })).toBe('FORBIDDEN');
  });

  test('nobody is in two, and nobody meets somebody of the other at a date for all', async () => {
    expect(await priya.refusal(ADD, { group: cohort.north, person: people.Nia, part: 'MEMBER' })).toBe('COHORTS_APART');
    await expect(api.database.query("insert into members.group_place (id, group_id, person_id, part, apart, from_day) values ($1, $2, $3, 'member', true, '2026-11-23')", [newId(), cohort.north, people.Nia])).rejects.toThrow('group_place_one_cohort');
    const all = await open(priya, 'Open house', false, null);
    await add(priya, all, 'Maria');
    expect(await priya.refusal(ADD, { group: all, person: people.Nia, part: 'MEMBER' })).toBe('COHORTS_APART');
    const session = await openEvening();
    expect(await priya.refusal(INVITE, { id: session, members: [people.Maria, people.Nia], key: newId() })).toBe('COHORTS_APART');
    await priya.ask(INVITE, { id: session, members: [people.Maria], key: newId() });
    expect(await priya.refusal(INVITE, { id: session, members: [people.Nia], key: newId() })).toBe('COHORTS_APART');
  });

  test('whoever leaves the network is in no group any more', async () => {
    await maria.ask('mutation { leaveNetwork { stage } }');
    // There is time to say goodbye first.
    await api.clock.set('2026-12-20T09:00:00Z');
    await api.runJobs();
    expect(await mine(maria)).toEqual([]);
    expect(await priya.ask(TEAM, { id: cohort.north })).toMatchObject({ teamGroup: { memberCount: 0 } });
  });

  test('a group that is over is over for everybody in it', async () => {
    await jo.ask('mutation ($id: ID!) { endGroup(id: $id) { endedOn } }', { id: cohort.south });
    expect(await mine(await api.as('guardian'))).not.toContainEqual(expect.objectContaining({ name: 'South winds' }));
    expect(await jo.refusal('mutation ($id: ID!) { endGroup(id: $id) { endedOn } }', { id: cohort.south })).toBe('GROUP_ENDED');
  });
});
