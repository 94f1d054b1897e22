import { AccountsDoor } from '@alongside/accounts/server';
import { instant, newId, systemActor } from '@alongside/kernel';
import { MembersDoor, type JoiningMember } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';
import { yesToGroups } from './yes-to-groups';

let api: ApiFixture;
let priya: Visitor;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  priya = await api.as('coordinator');
});
afterAll(() => api?.close());

const join = async (typed: Partial<JoiningMember>) => (await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Zofia Wilk', reachBy: [], ...typed }, by)).id as string;
const JOIN = 'mutation ($kept: ID!, $other: ID!, $key: String!) { joinRecords(keptId: $kept, otherId: $other, idempotencyKey: $key) }';
const joinRecords = (kept: string, other: string) => priya.ask<{ joinRecords: string }>(JOIN, { kept, other, key: newId() });
const whyNotJoin = (kept: string, other: string) => priya.refusal(JOIN, { kept, other, key: newId() });
const PART = 'mutation ($id: ID!) { partRecords(joinedId: $id) }';

describe('how it is safe to reach them', () => {
  test('nothing goes at a time or by a way that either record does not call safe; parted, each has its own again', async () => {
    const account = await api.get(AccountsDoor).openAccount({ displayName: 'Nora Pike', firstName: 'Nora', email: null, audience: 'adult', roles: ['parent-carer'], demoKey: 'guardian' }, by);
    const [kept, beside] = [await join({ fullName: 'Norah Pike', email: 'norah@example.org', phone: '07700 900121', reachBy: ['email', 'text'] }), await join({ id: account, fullName: 'Nora Pike', email: 'nora@example.org', phone: '07700 900122', reachBy: ['email', 'call'] })];
    const nora = await api.as('guardian');
    const CORRECT = 'mutation ($times: [SafeTimeInput!]) { correctMyRecord(input: { safeTimes: $times, reachBy: [EMAIL, CALL], email: "nora@example.org", phone: "07700 900122", reachNote: "Not after six" }) { id } }';
    const at = (from: string, to: string) => [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from, to }];
    await nora.ask(CORRECT, { times: at('09:00', '12:00') });
    const door = api.get(MembersDoor);
    const afternoon = instant('2026-11-23T14:00:00Z');
    const moments = async () => [await door.safeMoment(kept as never, afternoon), await door.safeMoment(beside as never, afternoon)].map((moment) => moment?.toISOString() ?? null);
    const ways = async () => [(await door.member(kept as never))?.reachBy, (await door.member(beside as never))?.reachBy, (await door.settledContact(kept as never, afternoon))?.reachBy, (await door.settledContact(beside as never, afternoon))?.reachBy];
    const alone = [await moments(), await ways()];
    expect(alone).toEqual([['2026-11-23T14:00:00.000Z', '2026-11-24T09:00:00.000Z'], [['email', 'text'], ['email', 'call'], ['email', 'text'], ['email', 'call']]]);
    const { joinRecords: joinedId } = await joinRecords(kept, beside);
    expect(await moments()).toEqual(['2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z']);
    expect(await ways()).toEqual([['email'], ['email'], ['email'], ['email']]);
    expect((await priya.ask<{ member: { alsoSaid: object[] } }>('query ($id: ID!) { member(id: $id) { alsoSaid { safeTimes reachNote } } }', { id: kept })).member.alsoSaid).toEqual([{ safeTimes: ['Monday to Friday, 9am to midday'], reachNote: 'Not after six' }]);
    await door.correctRecord(kept as never, { safeTimes: at('13:00', '15:00') }, by);
    expect(await moments()).toEqual([null, null]);
    await priya.ask(PART, { id: joinedId });
    expect(await moments()).toEqual(['2026-11-23T14:00:00.000Z', '2026-11-24T09:00:00.000Z']);
  });
});

describe('the groups of either', () => {
  const OPEN_GROUP = 'mutation ($input: NewGroup!, $key: String!) { openGroup(input: $input, idempotencyKey: $key) { id } }';
  const ADD = 'mutation ($id: ID!, $person: ID!) { addToGroup(groupId: $id, personId: $person, part: MEMBER) { id } }';
  const TEAM = 'query ($id: ID!) { teamGroup(id: $id) { memberCount places { id personId to saidYesTo } } }';
  interface Team {
    readonly memberCount: number;
    readonly places: readonly { readonly id: string; readonly personId: string; readonly to: string | null; readonly saidYesTo: number | null }[];
  }
  const group = async (name: string) => (await priya.ask<{ openGroup: { id: string } }>(OPEN_GROUP, { input: { name, about: 'We meet.', apart: false, agreement: 'We listen.' }, key: newId() })).openGroup.id;
  const team = async (id: string) => {
    const { memberCount, places } = (await priya.ask<{ teamGroup: Team }>(TEAM, { id })).teamGroup;
    return { memberCount, members: places.filter(({ to, personId }) => to === null && personId !== coordinatorId).map(({ personId, saidYesTo }) => [personId, saidYesTo]), places };
  };
  let coordinatorId = '';
  const rows = async (groups: readonly string[]) => [
    await api.database.query('select to_jsonb(p) from members.group_place p where group_id = any($1) order by id', [groups]), await api.database.query('select to_jsonb(y) from members.agreement_yes y where group_id = any($1) order by id', [groups]),
    await api.database.query('select to_jsonb(g) from members.network_group g where id = any($1) order by id', [groups]),
  ];

  test('go on with the record in use, with what was said yes to; they are one person in it, and parting gives each its own back, row for row', async () => {
    coordinatorId = (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id;
    const account = await api.get(AccountsDoor).openAccount({ displayName: 'Rosa Lind', firstName: 'Rosa', email: null, audience: 'adult', roles: ['parent-carer'], demoKey: 'newcomer' }, by);
    const [kept, beside] = [await join({ fullName: 'Rosah Lind' }), await join({ id: account, fullName: 'Rosa Lind' })];
    await yesToGroups(api, beside as never);
    const rosa = await api.as('newcomer');
    const [choir, walks] = [await group('Choir'), await group('Walks')];
    for (const id of [choir, walks]) await priya.ask(ADD, { id, person: beside });
    await rosa.ask('mutation ($group: ID!) { acceptGroupAgreement(groupId: $group, version: 1) { id } }', { group: choir });
    const before = await rows([choir, walks]);
    const { joinRecords: joinedId } = await joinRecords(kept, beside);
    expect(await team(choir)).toMatchObject({ memberCount: 1, members: [[kept, 1]] });
    expect(await team(walks)).toMatchObject({ memberCount: 1, members: [[kept, null]] });
    expect(await rosa.ask('{ myGroups { name memberCount asked others } }')).toEqual({ myGroups: [{ name: 'Choir', memberCount: 1, asked: false, others: [] }, { name: 'Walks', memberCount: null, asked: true, others: [] }] });
    await priya.ask(PART, { id: joinedId });
    expect(await rows([choir, walks])).toEqual(before);
  });

  test('end for both when they leave one, and come back with no parting', async () => {
    const [kept, beside] = [await join({ fullName: 'Olah Berg' }), await join({ fullName: 'Ola Berg' })];
    await yesToGroups(api, beside as never);
    const tea = await group('Tea');
    await priya.ask(ADD, { id: tea, person: beside });
    const { joinRecords: joinedId } = await joinRecords(kept, beside);
    const { places } = await team(tea);
    await priya.ask('mutation ($id: ID!) { takeOutOfGroup(placeId: $id) }', { id: places.find(({ personId }) => personId === kept)?.id });
    expect(await team(tea)).toMatchObject({ memberCount: 0, members: [] });
    await priya.ask(PART, { id: joinedId });
    expect(await team(tea)).toMatchObject({ memberCount: 0, members: [] });
    expect((await team(tea)).places.filter(({ personId }) => personId !== coordinatorId)).toMatchObject([{ personId: beside, to: expect.any(String) as string }]);
  });
});

describe('whom one of them is kept from', () => {
  test('is looked at before they are one: nobody comes to be in one group with somebody they must not meet, and who joins them sees with whom', async () => {
    const [kept, beside, mark] = [await join({ fullName: 'Vera Lunt' }), await join({ fullName: 'Verah Lunt' }), await join({ fullName: 'Mark Ode' })];
    const { id } = (await priya.ask<{ openGroup: { id: string } }>('mutation ($input: NewGroup!, $key: String!) { openGroup(input: $input, idempotencyKey: $key) { id } }', { input: { name: 'Bread', about: 'We bake.', apart: false }, key: newId() })).openGroup;
    for (const person of [kept, mark]) {
      await yesToGroups(api, person as never);
      await priya.ask('mutation ($id: ID!, $person: ID!) { addToGroup(groupId: $id, personId: $person, part: MEMBER) { id } }', { id, person });
    }
    const write = (memberId: string, otherId: string) => api.get(MembersDoor).writeContactRule({ memberId: memberId as never, otherId: otherId as never, kind: 'avoid-person', rule: 'Not in one room', decidedWith: 'Pavel Novak' }, by);
    const { id: rule } = await write(beside, mark);
    expect(await whyNotJoin(kept, beside)).toBe('RECORDS_KEPT_APART');
    const WHO = 'query ($one: ID!, $other: ID!) { compareRecords(oneId: $one, otherId: $other) { keptApart { oneName otherName } one { whyNotKeep } } }';
    const { compareRecords } = await priya.ask<{ compareRecords: { keptApart: { oneName: string; otherName: string }[] } }>(WHO, { one: kept, other: beside });
    expect(compareRecords).toMatchObject({ one: { whyNotKeep: 'RECORDS_KEPT_APART' } });
    expect(compareRecords.keptApart.map(({ oneName, otherName }) => [oneName, otherName].sort())).toEqual([['Mark', 'Verah']]);
    await priya.ask('mutation ($id: ID!) { endContactRule(id: $id) { id } }', { id: rule });
    await write(kept, beside);
    expect(await whyNotJoin(kept, beside)).toBe('RECORDS_KEPT_APART');
  });
});
