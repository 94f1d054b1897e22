import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor, purposeOf } from '@alongside/consent/server';
import { newId, plainDate, systemActor } from '@alongside/kernel';
import { MembersDoor, type JoiningMember } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let priya: Visitor;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  priya = await api.as('coordinator');
});
afterAll(() => api?.close());

const join = async (typed: Partial<JoiningMember>) => (await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Zofia Wilk', reachBy: [], ...typed }, by)).id as string;
const OPEN = '{ likenesses { id oneId otherId oneName otherName reasons } }';
interface Likeness {
  readonly oneId: string;
  readonly otherId: string;
  readonly reasons: readonly string[];
}
const likenesses = async () => {
  await api.runJobs();
  return (await priya.ask<{ likenesses: Likeness[] }>(OPEN)).likenesses;
};
const JOIN = 'mutation ($kept: ID!, $other: ID!, $key: String!) { joinRecords(keptId: $kept, otherId: $other, idempotencyKey: $key) }';
const joinRecords = (kept: string, other: string) => priya.ask<{ joinRecords: string }>(JOIN, { kept, other, key: newId() });
const whyNotJoin = (kept: string, other: string) => priya.refusal(JOIN, { kept, other, key: newId() });
const COMPARE = 'query ($one: ID!, $other: ID!) { compareRecords(oneId: $one, otherId: $other) { state reasons safeWays one { fullName phone dates whyNotKeep } other { fullName phone dates whyNotKeep } } }';
const PART = 'mutation ($id: ID!) { partRecords(joinedId: $id) }';
const found = async (search: string) => (await priya.ask<{ members: { total: number; members: { id: string }[] } }>('query ($s: String!) { members(search: $s) { total members { id } } }', { s: search })).members;
const PERSON = 'query ($id: ID!) { member(id: $id) { reachBy inUseId inUseName otherRecords { id joinedByName joinedId } contactRules { rule } } }';
const everythingOf = async (ids: readonly string[]) => api.database.query('select to_jsonb(m) from members.member m where id = any($1) order by id', [ids]);
const open = async (title: string, heldOn: string, kind: 'meeting' | 'panel' = 'meeting') => {
  const coordinator = (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id;
  return api.get(OpportunitiesDoor).openSession({
    kind, title, plainSummary: 'Plan.', heldOn, startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', placeNote: null, activity: 'meeting', seats: [{ kind: 'parent-carer', count: 30 }],
  }, { kind: 'person', personId: coordinator, roles: ['coordinator'], purpose: 'journey', assurance: 2 });
};
const INVITE = 'mutation ($id: ID!, $members: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: $key) { id } }';

describe('the same person under another spelling', () => {
  let [zofia, sofia] = ['', ''];

  test('is suggested, and nothing else happens', async () => {
    zofia = await join({ phone: '07700 900111', email: 'zofia@example.org', reachBy: ['text', 'email'] });
    sofia = await join({ fullName: 'Sofia Wilk', phone: '+44 7700 900111', reachBy: ['text', 'call'] });
    await join({ fullName: 'Marek Wilk', phone: '07700 900111' });
    const list = await likenesses();
    expect(list).toMatchObject([{ reasons: ['NEAR_NAME', 'SAME_PHONE'] }]);
    expect([list[0]!.oneId, list[0]!.otherId].sort()).toEqual([zofia, sofia].sort());
    expect((await found('Wilk')).total).toBe(3);
    expect(await likenesses()).toHaveLength(1);
  });

  test('is compared side by side, and that somebody looked is on record for both', async () => {
    const { compareRecords } = await priya.ask<{ compareRecords: object }>(COMPARE, { one: zofia, other: sofia });
    expect(compareRecords).toMatchObject({ state: 'OPEN', safeWays: ['TEXT'], one: { fullName: 'Zofia Wilk', dates: 0, whyNotKeep: null }, other: { fullName: 'Sofia Wilk', whyNotKeep: null } });
    const looked = await api.database.query("select distinct subject_id from platform.event where name = 'members.record-looked-at' and subject_id = any($1)", [[zofia, sofia]]);
    expect(looked).toHaveLength(2);
    const hr = await api.as('hr');
    for (const [question, variables] of [[OPEN, {}], [COMPARE, { one: zofia, other: sofia }], [JOIN, { kept: zofia, other: sofia, key: newId() }]] as const) expect(await hr.refusal(question, variables)).toBe('FORBIDDEN');
  });

  test('is joined: both keep their history, the stricter stays, and undoing it brings both back exactly', async () => {
    const session = await open('Before they were joined', '2026-12-09');
    await priya.ask(INVITE, { id: session, members: [sofia], key: newId() });
    await api.get(MembersDoor).writeContactRule({ memberId: sofia as never, kind: 'avoid-place', rule: 'Not at the bus station', decidedWith: 'Pavel Novak' }, by);
    const { id: nell } = await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Nell Barnes', reachBy: [] }, by);
    await api.get(MembersDoor).writeContactRule({ memberId: sofia as never, otherId: nell, kind: 'avoid-person', rule: 'Not in one room with Nell', decidedWith: 'Pavel Novak' }, by);
    const apart = () => api.get(MembersDoor).keptApart([zofia as never, nell], plainDate('2026-11-23'));
    expect(await apart()).toEqual([]);
    const before = await everythingOf([zofia, sofia]);
    const { joinRecords: joinedId } = await joinRecords(zofia, sofia);
    const { member } = await priya.ask<{ member: object }>(PERSON, { id: zofia });
    expect(member).toMatchObject({ reachBy: ['TEXT'], inUseId: null, otherRecords: [{ id: sofia, joinedByName: 'Priya Nair' }] });
    expect(await priya.ask(PERSON, { id: sofia })).toMatchObject({ member: { inUseId: zofia, inUseName: 'Zofia' } });
    expect((await api.get(MembersDoor).contactRulesOf([zofia as never], plainDate('2026-11-23'), by)).map(({ rule }) => rule).sort()).toEqual(['Not at the bus station', 'Not in one room with Nell']);
    expect((await apart()).map((pair) => [...pair].sort())).toEqual([[zofia, nell].sort()]);
    expect((await found('Wilk')).members.map(({ id }) => id)).not.toContain(sofia);
    expect(await priya.ask(COMPARE, { one: zofia, other: sofia })).toMatchObject({ compareRecords: { state: 'JOINED', other: { dates: 1 } } });
    expect(await likenesses()).toEqual([]);
    expect(await priya.refusal(INVITE, { id: await open('After', '2026-12-10'), members: [sofia], key: newId() })).toBe('RECORD_JOINED');
    await priya.ask(PART, { id: joinedId });
    expect(await everythingOf([zofia, sofia])).toEqual(before);
    expect(await priya.ask(PERSON, { id: zofia })).toMatchObject({ member: { reachBy: ['TEXT', 'EMAIL'], otherRecords: [] } });
    expect(await priya.refusal(PART, { id: joinedId })).toBe('RECORDS_PARTED');
    expect(await likenesses()).toHaveLength(1);
  });

  test('is two people, and that is not asked again, also after a new spelling', async () => {
    const SAY = 'mutation ($one: ID!, $other: ID!) { sayNotSame(oneId: $one, otherId: $other) }';
    await priya.ask(SAY, { one: sofia, other: zofia });
    expect(await priya.refusal(SAY, { one: zofia, other: sofia })).toBe('LIKENESS_SETTLED');
    await api.database.query("update members.member set full_name = 'Zophia Wilk' where id = $1", [zofia]);
    expect(await likenesses()).toEqual([]);
    expect(await priya.refusal(SAY, { one: zofia, other: newId() })).toBe('NOT_FOUND');
  });
});

describe('what was said on either record', () => {
  const photo = purposeOf({ scope: 'photo-internal' });
  const [USE, ASK] = ['mutation($use: PlaceOfUseInput!) { registerConsentUse(use: $use) { id } }', 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }'];
  const said = async (memberId: string, answer: 'yes' | 'no') => {
    const { id } = (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId, scope: 'PHOTO_INTERNAL' } })).askConsent;
    await api.get(ConsentDoor).answerConsent({ consentId: id as never, answer, words: null, giverId: memberId as never }, by);
    return id;
  };
  const whyNot = async (memberId: string) => (await api.get(ConsentDoor).mayUse(memberId as never, photo)).whyNot;

  test('a no counts for both while they are one, copies come down, and parting them gives each its own word back', async () => {
    const owner = String((await api.database.first<{ id: string }>(`select id from accounts.person where demo_key = 'coordinator'`))?.id);
    const [kept, beside] = [await join({ fullName: 'Petra Novak' }), await join({ fullName: 'Petra Nowak' })];
    const yes = await said(kept, 'yes');
    const place = { use: { consentId: yes, place: 'The wall', ownerId: owner, recall: 'REMOVABLE', days: 1 } };
    await priya.ask(USE, place);
    await said(beside, 'no');
    expect([await whyNot(kept), await whyNot(beside)]).toEqual([null, 'CONSENT_REFUSED']);
    const { joinRecords: joinedId } = await joinRecords(kept, beside);
    expect([await whyNot(kept), await whyNot(beside)]).toEqual(['CONSENT_REFUSED', 'CONSENT_REFUSED']);
    expect(await priya.refusal(USE, place)).toBe('CONSENT_REFUSED');
    expect([...(await api.get(ConsentDoor).holdForUse([yes as never])).values()]).toEqual(['CONSENT_REFUSED']);
    await priya.ask(PART, { id: joinedId });
    expect([await whyNot(kept), await whyNot(beside)]).toEqual([null, 'CONSENT_REFUSED']);
    await priya.ask(USE, place);
  });

  test('a stop on one record takes down what is out on the word of the other', async () => {
    const owner = String((await api.database.first<{ id: string }>(`select id from accounts.person where demo_key = 'coordinator'`))?.id);
    const [kept, beside] = [await join({ fullName: 'Dana Hill' }), await join({ fullName: 'Dana Hille' })];
    const [yes, other] = [await said(kept, 'yes'), await said(beside, 'yes')];
    await priya.ask(USE, { use: { consentId: yes, place: 'The slides', ownerId: owner, recall: 'REMOVABLE', days: 2 } });
    await joinRecords(kept, beside);
    expect(await whyNot(kept)).toBeNull();
    await api.get(ConsentDoor).answerConsent({ consentId: other as never, answer: 'no', words: null, giverId: beside as never }, by);
    expect(await whyNot(kept)).toBe('CONSENT_WITHDRAWN');
    const { takedowns } = await priya.ask<{ takedowns: { place: string; memberName: string }[] }>('{ takedowns(first: 100) { place memberName } }');
    expect(takedowns).toContainEqual({ place: 'The slides', memberName: 'Dana' });
  });
});

describe('what either record would rather not', () => {
  const NEXT = 'query ($id: ID!) { suggestedMembers(sessionId: $id, first: 100) { next { memberId apartFrom } leftOut { memberId gaps } } }';
  interface Next {
    readonly next: readonly { memberId: string; apartFrom: readonly string[] }[];
    readonly leftOut: readonly { memberId: string; gaps: readonly string[] }[];
  }
  const next = async (id: string) => (await priya.ask<{ suggestedMembers: Next }>(NEXT, { id })).suggestedMembers;
  const ALSO = 'query ($id: ID!) { member(id: $id) { alsoSaid { id wonts ratherNot safeTimes reachNote } } }';

  test('counts on both: a kind of date, what they will not talk about, days away, their limit and whom they keep away from; parted, each has its own again', async () => {
    const account = await api.get(AccountsDoor).openAccount({ displayName: 'Idah Brook', firstName: 'Idah', email: null, audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
    const [ida, idah, mark] = [await join({ fullName: 'Ida Brook' }), await join({ id: account, fullName: 'Idah Brook' }), await join({ fullName: 'Mark Stone' })];
    const me = await api.as('parent');
    await me.ask('mutation { sayRatherNot(kinds: [MEETING]) { id } }');
    await me.ask('mutation { correctMyRecord(input: { wonts: "Not about court" }) { id } }');
    await api.get(MembersDoor).writeContactRule({ memberId: idah as never, kind: 'avoid-person', otherId: mark as never, rule: 'Not with Mark', decidedWith: 'Pavel Novak' }, by);
    const [meeting, panel] = [await open('A meeting', '2026-12-09'), await open('A panel', '2026-12-10', 'panel')];
    await priya.ask(INVITE, { id: panel, members: [mark], key: newId() });
    const ofIda = async () => ({
      gaps: (await next(meeting)).leftOut.find(({ memberId }) => memberId === ida)?.gaps ?? [], apartFrom: (await next(panel)).next.find(({ memberId }) => memberId === ida)?.apartFrom,
      also: (await priya.ask<{ member: { alsoSaid: readonly object[] } }>(ALSO, { id: ida })).member.alsoSaid,
    });
    const alone = { gaps: [], apartFrom: [], also: [] };
    expect(await ofIda()).toEqual(alone);
    const { joinRecords: joinedId } = await joinRecords(ida, idah);
    expect(await ofIda()).toEqual({ gaps: ['RATHER_NOT'], apartFrom: ['Mark'], also: [{ id: idah, wonts: 'Not about court', ratherNot: ['MEETING'], safeTimes: [], reachNote: null }] });
    expect(await priya.refusal(INVITE, { id: meeting, members: [ida], key: newId() })).toBe('NOT_THEIR_KIND');
    expect(await api.database.query("select 1 from platform.event where name = 'members.own-words-read' and subject_id = $1", [idah])).not.toHaveLength(0);
    await me.ask('mutation { sayWhenICan(input: { times: [], away: [{ from: "2026-12-10", to: "2026-12-10" }] }) { id } }');
    expect(await priya.refusal(INVITE, { id: panel, members: [ida], key: newId() })).toBe('MEMBER_AWAY');
    await me.ask('mutation { sayWhenICan(input: { times: [], away: [] }) { id } }');
    // What they see of themself stays their own record's, and the other's is for the team alone.
    expect(await me.ask('{ myRecord { id profile { wonts ratherNot } } }')).toEqual({ myRecord: { id: idah, profile: { wonts: 'Not about court', ratherNot: ['MEETING'] } } });
    expect((await me.graphql('{ myRecord { alsoSaid { wonts } } }')).data).not.toMatchObject({ myRecord: { alsoSaid: [{}] } });
    await priya.ask(PART, { id: joinedId });
    expect(await ofIda()).toEqual(alone);
    expect(await priya.refusal(INVITE, { id: meeting, members: [ida], key: newId() })).toBeNull();
  });

  test('is asked from the other side too: a place already offered to the record that is set beside keeps every rule, and takes on those of the one in use', async () => {
    const [kept, beside] = [await join({ fullName: 'Rhona Vale' }), await join({ fullName: 'Rona Vale' })];
    const session = await open('Rules of both', '2026-12-11', 'panel');
    await priya.ask(INVITE, { id: session, members: [beside], key: newId() });
    const rule = (memberId: string, words: string) => api.get(MembersDoor).writeContactRule({ memberId: memberId as never, kind: 'avoid-place', rule: words, decidedWith: 'Pavel Novak' }, by);
    await rule(beside, 'Not at Harbour House');
    const looks = async () => (await priya.ask<{ session: { placeLooks: readonly { memberId: string }[] } }>('query ($id: ID!) { session(id: $id) { placeLooks { memberId } } }', { id: session })).session.placeLooks;
    const rules = async () => (await priya.ask<{ safetyRulesFor: readonly { rule: string }[] }>('query ($id: ID!, $who: ID!) { safetyRulesFor(sessionId: $id, memberId: $who) { rule } }', { id: session, who: beside })).safetyRulesFor.map((one) => one.rule);
    expect(await looks()).toEqual([{ memberId: beside }]);
    const { joinRecords: joinedId } = await joinRecords(kept, beside);
    expect(await looks()).toEqual([{ memberId: beside }]);
    await rule(kept, 'Not after dark');
    expect((await rules()).sort()).toEqual(['Not after dark', 'Not at Harbour House']);
    await priya.ask(PART, { id: joinedId });
    expect(await rules()).toEqual(['Not at Harbour House']);
  });
});

describe('what either record needs', () => {
  test('is carried to a date, each line once and for whoever it is for; parted, only what the record says itself', async () => {
    const [kept, beside] = [await join({ fullName: 'Olga Marsh', accessNeeds: 'A seat near the door' }), await join({ fullName: 'Olha Marsh', accessNeeds: 'A ramp' })];
    const session = await open('Needs of both', '2026-12-14', 'panel');
    await priya.ask(INVITE, { id: session, members: [kept], key: newId() });
    await api.database.query("update opportunities.booking set state = 'accepted' where session_id = $1", [session]);
    const carried = async () => (await priya.ask<{ sessionNeeds: readonly { words: string }[] }>('query ($id: ID!) { sessionNeeds(sessionId: $id) { words } }', { id: session })).sessionNeeds.map(({ words }) => words).sort();
    expect(await carried()).toEqual(['A seat near the door']);
    const { joinRecords: joinedId } = await joinRecords(kept, beside);
    expect(await carried()).toEqual(['A ramp', 'A seat near the door']);
    expect(await api.database.query("select 1 from platform.event where name = 'members.access-needs-read' and subject_id = $1", [beside])).not.toHaveLength(0);
    await priya.ask(PART, { id: joinedId });
    expect(await carried()).toEqual(['A seat near the door']);
  });
});

describe('records that cannot be one', () => {
  test('a child and an adult, one with itself, one that is beside another, two that say who may say yes', async () => {
    const [parent, twin, third] = [await join({ fullName: 'Ann Bell' }), await join({ fullName: 'Ann Bell' }), await join({ fullName: 'Ann Bell' })];
    const young = await join({ fullName: 'Ann Bell', kind: 'young-person', bornOn: plainDate('2011-02-28') });
    const other = await join({ fullName: 'Ann Bell', kind: 'young-person', bornOn: plainDate('2011-02-28') });
    expect(await whyNotJoin(parent, young)).toBe('RECORDS_YOUNG_AND_ADULT');
    expect(await whyNotJoin(parent, parent)).toBe('RECORD_IS_ITSELF');
    expect(await whyNotJoin(parent, newId())).toBe('NOT_FOUND');
    await api.get(MembersDoor).recordLegalStatus({ memberId: other as never, kind: 'section-20', from: plainDate('2026-01-01'), checked: true, evidence: 'By phone' }, by);
    expect(await whyNotJoin(young, other)).toBe('RECORD_DECIDERS_LOST');
    await api.get(MembersDoor).recordLegalStatus({ memberId: young as never, kind: 'care-order', from: plainDate('2026-01-01'), checked: true, evidence: 'By phone' }, by);
    expect(await whyNotJoin(young, other)).toBe('RECORDS_BOTH_DECIDED');
    await joinRecords(parent, twin);
    expect(await whyNotJoin(third, twin)).toBe('RECORD_JOINED');
    expect(await whyNotJoin(third, parent)).toBe('RECORD_HAS_OTHERS');
    await expect(api.database.query('update members.member set same_as = $1 where id = $2', [third, parent])).rejects.toThrow('stays in use');
    await joinRecords(parent, third);
  });
});

describe('at one moment', () => {
  test('two coordinators join the same two the other way round: one does, the other is told', async () => {
    for (let time = 0; time < 6; time += 1) {
      const [one, other] = [await join({ fullName: `Race ${time} One` }), await join({ fullName: `Race ${time} Two` })];
      const answers = await Promise.all([[one, other], [other, one]].map(([kept, beside]) => priya.graphql(JOIN, { kept, other: beside, key: newId() })));
      expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['RECORD_JOINED']);
      expect(await api.database.query('select 1 from members.joined_record where parted_at is null and kept_id = any($1)', [[one, other]])).toHaveLength(1);
    }
  });

  test('a date is offered while they are joined: it is offered to the record in use, or before they were one; never after', async () => {
    for (let time = 0; time < 6; time += 1) {
      const [kept, beside] = [await join({ fullName: `Booked ${time} One` }), await join({ fullName: `Booked ${time} Two` })];
      const session = await open(`Race ${time}`, '2026-12-11');
      const [, invited] = await Promise.all([priya.graphql(JOIN, { kept, other: beside, key: newId() }), priya.graphql(INVITE, { id: session, members: [beside], key: newId() })]);
      const bookings = await api.database.query<{ late: boolean }>('select b.offered_at > j.joined_at as late from opportunities.booking b join members.joined_record j on j.other_id = b.member_id where b.session_id = $1', [session]);
      expect(invited.refusals.map(({ code }) => code)).toEqual(bookings.length === 0 ? ['RECORD_JOINED'] : []);
      expect(await priya.ask(PERSON, { id: kept })).toMatchObject({ member: { otherRecords: [{ id: beside }] } });
    }
  });
});
