import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor, type SessionKind } from '@alongside/opportunities/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const by = systemActor('journey');
const RISK = 'The way home in the dark';

let api: ApiFixture;
let priya: Visitor;
let hannah: Visitor;
let both: Visitor;
let ellis: Id<'Member'>;
let chloe: Id<'Member'>;
let maria: Id<'Member'>;
let coordinator: Actor;
let trip: string;
let planId: string;

const open = (kind: SessionKind, heldOn: string, young: number) => api.get(OpportunitiesDoor).openSession({
  kind, title: `A ${kind}`, plainSummary: 'We go and look.', heldOn: plainDate(heldOn), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', activity: 'planning',
  seats: [{ kind: 'parent-carer', count: 1 }, { kind: 'young-person', count: young }],
}, coordinator);
const INVITE = 'mutation($id: ID!, $who: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: $key) { id keptApart { oneName otherName } } }';
const WRITE = 'mutation($id: ID!, $input: SafetyPlanInput!) { writeSafetyPlan(sessionId: $id, input: $input) { id state leastAdults whyNotSign } }';
const SIGN = 'mutation($id: ID!) { signSafetyPlan(id: $id) { state lookedAtByName } }';
const BACK = 'mutation($id: ID!, $wish: String!) { sendBackSafetyPlan(id: $id, wish: $wish) { state wish } }';
const CONFIRM = 'mutation($id: ID!) { confirmBooking(bookingId: $id) { id } }';
const SAFETY = 'query($id: ID!) { session(id: $id) { safety { needed lacking leastAdults plan { state wish } } } }';
const ours: string[] = [];
const plan = (adults = 2, what = RISK) => ({ risks: [{ what, answer: 'Two of us walk everybody to the bus.' }], adultIds: ours.slice(0, adults) });
const invite = (id: string, ...who: string[]) => priya.graphql(INVITE, { id, who, key: crypto.randomUUID() });

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const staff = (name: string, demoKey: string, roles: ('service-lead' | 'coordinator')[]) => accounts.openAccount({ displayName: name, firstName: name.split(' ')[0]!, email: `${demoKey}@council.example`, audience: 'staff', roles, demoKey }, by);
  await staff('Hannah Lyle', 'service-lead', ['service-lead']);
  await staff('Bo Both', 'social-worker', ['service-lead', 'coordinator']);
  const young = async (name: string) => (await members.joinMember({ kind: 'young-person', fullName: `${name} Reed`, knownAs: name, bornOn: plainDate('2010-03-04'), reachBy: [] }, by)).id;
  [ellis, chloe] = [await young('Ellis'), await young('Chloe')];
  maria = (await members.joinMember({ kind: 'parent', fullName: 'Maria Reed', reachBy: [] }, by)).id;
  [priya, hannah, both] = [await api.as('coordinator'), await api.as('service-lead'), await api.as('social-worker')];
  coordinator = { kind: 'person', personId: (await accounts.personByDemoKey('coordinator'))!.id, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  trip = await open('project', '2026-12-08', 12);
  await staff('Ama Boateng', 'hr-too', ['coordinator']);
  const { session } = await priya.ask<{ session: { safety: { ours: { id: string; name: string }[] } } }>('query($id: ID!) { session(id: $id) { safety { ours { id name } } } }', { id: trip });
  ours.push(...session.safety.ours.map(({ id }) => id));
});
afterAll(() => api?.close());

describe('a project day with young people', () => {
  test('needs a plan: nobody young is asked before, and adults are', async () => {
    expect(await priya.ask(SAFETY, { id: trip })).toEqual({ session: { safety: { needed: true, lacking: true, leastAdults: 2, plan: null } } });
    expect((await invite(trip, ellis)).refusals[0]).toMatchObject({ code: 'SAFETY_PLAN_NOT_SIGNED', field: 'memberIds' });
    expect((await invite(trip, maria)).refusals).toEqual([]);
    const { suggestedMembers } = await priya.ask<{ suggestedMembers: { next: object[]; cannot: number } }>('query($id: ID!) { suggestedMembers(sessionId: $id) { cannot next { memberName } } }', { id: trip });
    expect(suggestedMembers).toEqual({ cannot: 2, next: [] });
  });

  test('is written by a coordinator with enough adults; what is typed badly changes nothing', async () => {
    const refusal = async (input: object) => (await priya.graphql(WRITE, { id: trip, input })).refusals[0];
    expect(await refusal(plan(1))).toMatchObject({ code: 'ADULTS_TOO_FEW', field: 'adultIds', params: { least: 2 } });
    // A parent who comes is grown up, and comes to take part.
    expect(await refusal({ ...plan(), adultIds: [ours[0], maria] })).toMatchObject({ code: 'NOT_ONE_OF_US', field: 'adultIds' });
    expect(await refusal(plan(2, ' '))).toMatchObject({ code: 'ANSWER_MISSING', field: 'risks' });
    expect(await refusal({ risks: [], adultIds: ours })).toMatchObject({ code: 'SAFETY_PLAN_EMPTY' });
    expect(await hannah.refusal(WRITE, { id: trip, input: plan() })).toBe('FORBIDDEN');
    ({ writeSafetyPlan: { id: planId } } = await priya.ask<{ writeSafetyPlan: { id: string } }>(WRITE, { id: trip, input: plan() }));
    expect((await invite(trip, ellis)).refusals[0]?.code).toBe('SAFETY_PLAN_NOT_SIGNED');
  });

  test('goes back with what to change, is written anew, and is signed by a manager', async () => {
    expect(await priya.refusal(SIGN, { id: planId })).toBe('FORBIDDEN');
    expect(await hannah.ask('{ safetyPlansToSign { title risks { what } whyNotSign } }')).toEqual({ safetyPlansToSign: [{ title: 'A project', risks: [{ what: RISK }], whyNotSign: null }] });
    await hannah.ask(BACK, { id: planId, wish: 'Who has the first aid box?' });
    expect(await hannah.refusal(SIGN, { id: planId })).toBe('SAFETY_PLAN_SENT_BACK');
    expect(await priya.ask(SAFETY, { id: trip })).toMatchObject({ session: { safety: { lacking: true, plan: { state: 'SENT_BACK', wish: 'Who has the first aid box?' } } } });
    await priya.ask(WRITE, { id: trip, input: plan(3) });
    expect(await hannah.ask(SIGN, { id: planId })).toEqual({ signSafetyPlan: { state: 'SIGNED', lookedAtByName: 'Hannah Lyle' } });
    expect((await invite(trip, ellis)).refusals).toEqual([]);
  });

  test('a change needs a new signature before anybody else young is asked, and before the one who was asked is sure', async () => {
    await priya.ask(WRITE, { id: trip, input: plan(4) });
    expect((await invite(trip, chloe)).refusals[0]?.code).toBe('SAFETY_PLAN_NOT_SIGNED');
    const bookings = await api.get(OpportunitiesDoor).bookingsOf(trip as Id<'Session'>);
    const [hers, elliss] = [bookings.find(({ memberId }) => memberId === maria)!.id, bookings.find(({ memberId }) => memberId === ellis)!.id];
    await api.database.query(`update opportunities.booking set state = 'accepted', answered_at = now() where session_id = $1`, [trip]);
    expect([await priya.refusal(CONFIRM, { id: hers }), await priya.refusal(CONFIRM, { id: elliss })]).toEqual([null, 'SAFETY_PLAN_NOT_SIGNED']);
    expect(await hannah.refusal(SIGN, { id: planId })).toBeNull();
    expect(await hannah.refusal(SIGN, { id: planId })).toBe('SAFETY_PLAN_SIGNED');
  });

  test('nobody signs what they wrote, not even somebody who is both; the database says so too', async () => {
    const other = await open('project', '2026-12-10', 1);
    const { writeSafetyPlan } = await both.ask<{ writeSafetyPlan: { id: string; whyNotSign: string } }>(WRITE, { id: other, input: plan() });
    expect(writeSafetyPlan.whyNotSign).toBe('SAFETY_PLAN_OWN');
    expect(await both.refusal(SIGN, { id: writeSafetyPlan.id })).toBe('SAFETY_PLAN_OWN');
    await expect(api.database.query(`update opportunities.safety_plan set state = 'signed', looked_at_by = written_by, looked_at = now() where id = $1`, [writeSafetyPlan.id])).rejects.toThrow('safety_plan_four_eyes');
  });

  test('two managers sign at once, and it is signed once', async () => {
    const other = await open('project', '2026-12-11', 1);
    const { writeSafetyPlan: { id } } = await priya.ask<{ writeSafetyPlan: { id: string } }>(WRITE, { id: other, input: plan() });
    const answers = await Promise.all([hannah.refusal(SIGN, { id }), both.refusal(SIGN, { id })]);
    expect(answers.filter((code) => code === null)).toHaveLength(1);
    expect(answers).toContain('SAFETY_PLAN_SIGNED');
  });

  test.each(['meeting', 'panel', 'training'] as const)('a %s with young people needs one too: they may be asked before it is signed, and nobody counts on them; the day before tells the same', async (kind) => {
    const date = await open(kind, { meeting: '2026-12-09', panel: '2026-12-14', training: '2026-12-15' }[kind], 2);
    expect(await priya.ask('query($id: ID!) { session(id: $id) { safety { needed lacking before } } }', { id: date })).toMatchObject({ session: { safety: { needed: true, lacking: true, before: 'COUNTING' } } });
    expect((await invite(date, maria, chloe)).refusals).toEqual([]);
    await api.database.query(`update opportunities.booking set state = 'accepted', answered_at = now() where session_id = $1`, [date]);
    const bookings = await api.get(OpportunitiesDoor).bookingsOf(date as Id<'Session'>);
    const of = (member: Id<'Member'>) => bookings.find(({ memberId }) => memberId === member)!.id;
    const button = async () => (await priya.ask<{ session: { bookings: { id: string; whyNotConfirm: string | null }[] } }>('query($id: ID!) { session(id: $id) { bookings { id whyNotConfirm } } }', { id: date })).session.bookings.find(({ id }) => id === of(chloe))?.whyNotConfirm;
    const dayBefore = async () => (await api.get(OpportunitiesDoor).notReadyOn((await api.get(OpportunitiesDoor).session(date as Id<'Session'>))!.heldOn)).find(({ bookingId }) => bookingId === of(chloe))?.codes ?? [];
    expect(await priya.refusal(CONFIRM, { id: of(maria) })).toBeNull();
    expect([await priya.refusal(CONFIRM, { id: of(chloe) }), await button(), await dayBefore()]).toEqual(['SAFETY_PLAN_NOT_SIGNED', 'SAFETY_PLAN_NOT_SIGNED', ['SAFETY_PLAN_NOT_SIGNED']]);
    const { writeSafetyPlan } = await priya.ask<{ writeSafetyPlan: { id: string } }>(WRITE, { id: date, input: plan() });
    await hannah.ask(SIGN, { id: writeSafetyPlan.id });
    expect([await button(), await dayBefore(), await priya.refusal(CONFIRM, { id: of(chloe) })]).toEqual([null, [], null]);
  });

  test('a date without places for young people needs none, and no fact has a word of a plan', async () => {
    const meeting = await open('meeting', '2026-12-16', 0);
    expect(await priya.ask(SAFETY, { id: meeting })).toMatchObject({ session: { safety: { needed: false, lacking: false } } });
    expect(JSON.stringify(await api.facts())).not.toContain('dark');
  });

  test('a grown-up member is counted once checked and trained for it, and only while both are good on the day; let off is not enough', async () => {
    const trip2 = await open('project', '2026-12-18', 3);
    const hr = await api.as('hr');
    const what = { why: 'You watch over young people.', seats: ['PARENT_CARER'], pay: 'ANY', referenceLevel: 0, from: '2026-11-01' };
    const define = async (input: object) => (await hr.ask<{ defineRequirement: { code: string } }>('mutation($input: RequirementWords!) { defineRequirement(input: $input) { code } }', { input: { ...what, ...input } })).defineRequirement.code;
    const dbs = await define({ name: 'Safety check', activities: ['TRAINING'], dbsLevel: 'ENHANCED', validMonths: 36 });
    const course = await define({ name: 'Watching over young people', activities: [], watching: true, dbsLevel: 'NONE', validMonths: 24 });
    const who = async () => (await priya.ask<{ session: { safety: { ours: { id: string; name: string; isMember: boolean }[] } } }>('query($id: ID!) { session(id: $id) { safety { ours { id name isMember } } } }', { id: trip2 })).session.safety.ours.filter(({ isMember }) => isMember).map(({ id }) => id);
    const named = { ...plan(), adultIds: [ours[0], maria] };
    const write = async () => (await priya.graphql(WRITE, { id: trip2, input: named })).refusals[0]?.code ?? null;
    await hr.ask('mutation($m: ID!, $c: ID!) { exemptFromCheck(memberId: $m, code: $c, until: "2026-12-31", reason: "Soon") { state } }', { m: maria, c: course });
    const DBS = 'mutation($input: SeenDbsCheck!) { recordDbsCheck(input: $input) { state } }';
    await hr.ask(DBS, { input: { memberId: maria, code: dbs, level: 'ENHANCED', fee: 'PAID_FOR', certificateOn: '2023-12-20', certificateNumber: '001234567890', updateService: false } });
    expect([await who(), await write()]).toEqual([[], 'NOT_ONE_OF_US']);
    const { recordCheck } = await hr.ask<{ recordCheck: { recordId: string } }>('mutation($input: SeenCheck!) { recordCheck(input: $input) { recordId } }', { input: { memberId: maria, code: course } });
    expect([await who(), await write()]).toEqual([[maria], null]);
    // Signed while it is good; on the 21st her check has run out, and she is not counted.
    expect(await priya.ask('query($id: ID!) { session(id: $id) { safety { ours { id isMember } } } }', { id: await open('project', '2026-12-21', 1) })).not.toMatchObject({ session: { safety: { ours: expect.arrayContaining([{ id: maria, isMember: true }]) } } });
    await hr.ask('mutation($id: ID!) { takeBackCheck(recordId: $id) { state } }', { id: recordCheck.recordId });
    const { session } = await priya.ask<{ session: { safety: { plan: { id: string } } } }>('query($id: ID!) { session(id: $id) { safety { plan { id } } } }', { id: trip2 });
    expect([await who(), await hannah.refusal(SIGN, { id: session.safety.plan.id })]).toEqual([[], 'ADULTS_TOO_FEW']);
  });

  test('a check taken back after the signature shows at once: on Today, on the date, in the plan and for whoever is young; who signed is told once', async () => {
    const [hr, date] = [await api.as('hr'), await open('project', '2026-12-19', 1)];
    const course = (await hr.ask<{ requirements: { code: string; name: string }[] }>('{ requirements { code name } }')).requirements.find(({ name }) => name === 'Watching over young people')!.code;
    const trained = async () => (await hr.ask<{ recordCheck: { recordId: string } }>('mutation($input: SeenCheck!) { recordCheck(input: $input) { recordId } }', { input: { memberId: maria, code: course } })).recordCheck.recordId;
    const record = await trained();
    const { writeSafetyPlan: { id } } = await priya.ask<{ writeSafetyPlan: { id: string } }>(WRITE, { id: date, input: { ...plan(), adultIds: [ours[0], maria] } });
    await hannah.ask(SIGN, { id });
    await invite(date, chloe);
    await api.database.query(`update opportunities.booking set state = 'accepted', answered_at = now() where session_id = $1`, [date]);
    const seen = () => priya.ask<{ session: object; shakenPlans: object[] }>(
      'query($id: ID!) { session(id: $id) { shakenPlan { lostNames stops } bookings { whyNotConfirm } safety { lacking whyLacking plan { state adults adultNames lostNames whatItLacks } } } shakenPlans { sessionId lostNames stops } }', { id: date });
    const dayBefore = async () => (await api.get(OpportunitiesDoor).notReadyOn(plainDate('2026-12-19'))).flatMap(({ codes }) => codes);
    const name = 'Maria Reed';
    expect(await seen()).toMatchObject({ session: { shakenPlan: null, bookings: [{ whyNotConfirm: null }], safety: { lacking: false, plan: { adults: 2, lostNames: [], whatItLacks: null } } }, shakenPlans: [] });
    await hr.ask('mutation($id: ID!) { takeBackCheck(recordId: $id) { state } }', { id: record });
    expect(await seen()).toMatchObject({
      session: { shakenPlan: { lostNames: [name], stops: true }, bookings: [{ whyNotConfirm: 'WATCHERS_TOO_FEW' }], safety: { lacking: true, whyLacking: 'WATCHERS_TOO_FEW', plan: { state: 'SIGNED', adults: 1, lostNames: [name], whatItLacks: 'WATCHERS_TOO_FEW' } } },
      shakenPlans: [{ sessionId: date, lostNames: [name], stops: true }],
    });
    expect(await dayBefore()).toEqual(['WATCHERS_TOO_FEW']);
    expect((await invite(date, ellis)).refusals[0]?.code).toBe('WATCHERS_TOO_FEW');
    for (let times = 0; times < 2; times += 1) await api.runJobs();
    const told = () => api.database.query<{ to: string }>(`select p.first_name as "to" from messages.message m join accounts.person p on p.id = m.to_person where m.kind = 'watcher-lost' and m.about->>'sessionId' = $1`, [date]);
    expect(await told()).toEqual([{ to: 'Hannah' }]);
    expect(JSON.stringify(await api.facts())).not.toContain(name);
    // Trained again, she watches again, and what she said of that day counts too.
    await trained();
    expect(await seen()).toMatchObject({ session: { shakenPlan: null, bookings: [{ whyNotConfirm: null }], safety: { lacking: false } }, shakenPlans: [] });
    const sayWhen = (away: object[]) => api.get(MembersDoor).sayWhen(maria, { times: [], away: away as never }, by);
    await sayWhen([{ from: '2026-12-18', to: '2026-12-20', why: null }]);
    expect(await seen()).toMatchObject({ session: { shakenPlan: { lostNames: [name] } } });
    await sayWhen([]);
    await api.get(MembersDoor).restMember(maria, 'long', by);
    expect(await seen()).toMatchObject({ session: { shakenPlan: { lostNames: [name] } } });
  });

  test('the council decides when it is signed: asked for before anybody is asked, nobody under 18 is', async () => {
    await api.database.query(`update council.policy_value set value = 'asking' where code = 'safety.plan.meeting'`);
    const meeting = await open('meeting', '2026-12-17', 2);
    // What the council decided is remembered for some seconds.
    await expect.poll(() => priya.ask('query($id: ID!) { session(id: $id) { safety { before } } }', { id: meeting }), { timeout: 20_000 }).toEqual({ session: { safety: { before: 'ASKING' } } });
    expect((await invite(meeting, chloe)).refusals[0]?.code).toBe('SAFETY_PLAN_NOT_SIGNED');
  });
});

describe('two who must not be in one room', () => {
  const RULE = 'mutation($input: ContactRuleTyped!) { writeContactRule(input: $input) { contactRules { rule keptApartFrom } } }';

  test('the rule names the other member, and the plan says so before and after both are asked, without a why', async () => {
    const input = { memberId: chloe, kind: 'AVOID_PERSON', otherId: ellis, rule: 'Not in one room with Ellis', decidedWith: 'Pavel Novak, social worker' };
    expect(await priya.refusal(RULE, { input: { ...input, kind: 'AVOID_PLACE' } })).toBe('RULE_OTHER_NOT_PERSON');
    expect(await priya.refusal(RULE, { input: { ...input, otherId: chloe } })).toBe('RULE_OTHER_SELF');
    expect(await priya.ask(RULE, { input })).toEqual({ writeContactRule: { contactRules: [{ rule: 'Not in one room with Ellis', keptApartFrom: 'Ellis' }] } });
    const { suggestedMembers } = await priya.ask<{ suggestedMembers: { next: { memberName: string; apartFrom: string[] }[] } }>('query($id: ID!) { suggestedMembers(sessionId: $id) { next { memberName apartFrom } } }', { id: trip });
    expect(suggestedMembers.next).toEqual([{ memberName: 'Chloe', apartFrom: ['Ellis'] }]);
    await invite(trip, chloe);
    const { session } = await priya.ask<{ session: { keptApart: { oneName: string; otherName: string }[] } }>('query($id: ID!) { session(id: $id) { keptApart { oneName otherName } } }', { id: trip });
    expect(session.keptApart.map(({ oneName, otherName }) => [oneName, otherName].sort())).toEqual([['Chloe', 'Ellis']]);
    expect(JSON.stringify(await api.facts())).not.toContain('Not in one room');
  });

  test('whoever is kept safe is counted on only once somebody looked; somebody only the words name is looked at for each date; nobody reads a why', async () => {
    const LOOKS = 'query($id: ID!) { session(id: $id) { placeLooks { memberName standing } } }';
    const looks = async () => (await priya.ask<{ session: { placeLooks: object[] } }>(LOOKS, { id: trip })).session.placeLooks;
    const rules = async () => (await priya.ask<{ safetyRulesFor: { rule: string }[] }>('query($s: ID!, $m: ID!) { safetyRulesFor(sessionId: $s, memberId: $m) { rule } }', { s: trip, m: chloe })).safetyRulesFor.map(({ rule }) => rule);
    const check = () => priya.ask('mutation($s: ID!, $m: ID!) { checkPlace(sessionId: $s, memberId: $m, fits: true) { id } }', { s: trip, m: chloe });
    expect([await looks(), await rules()]).toEqual([[{ memberName: 'Chloe', standing: 'TO_LOOK_AT' }], ['Not in one room with Ellis']]);
    await check();
    expect(await looks()).toEqual([{ memberName: 'Chloe', standing: 'FITS' }]);
    await priya.ask(RULE, { input: { memberId: chloe, kind: 'AVOID_PERSON', rule: 'Not with the man from number nine', decidedWith: 'Pavel Novak, social worker' } });
    expect([await looks(), (await rules()).sort()]).toEqual([[{ memberName: 'Chloe', standing: 'TO_LOOK_AT' }], ['Not in one room with Ellis', 'Not with the man from number nine']]);
    await check();
    expect(await looks()).toEqual([{ memberName: 'Chloe', standing: 'FITS' }]);
    expect(JSON.stringify(await api.facts())).not.toMatch(/Not in one room|number nine/);
  });

  test('the other one has no rule on their record, and nothing of it in the copy of what we hold', async () => {
    const { member } = await priya.ask<{ member: { contactRules: object[] } }>('query($id: ID!) { member(id: $id) { contactRules { rule } } }', { id: ellis });
    expect(member.contactRules).toEqual([]);
  });
});
