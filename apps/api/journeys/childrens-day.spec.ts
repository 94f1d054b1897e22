import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { signedPlan } from './signed-plan';
import type { Visitor } from './visitor';

let api: ApiFixture;
let jo: Visitor;
let actor: Actor;
let kit: Id<'Member'>;
let session: Id<'Session'>;
let booking = '';
let mother = '';
const by = systemActor('journey');
const RULE = 'Not at the bus station on Talbot Road';
const CONFIRM = 'mutation($id: ID!) { confirmBooking(bookingId: $id) { state whyNotConfirm } }';
const CHECK = 'mutation($s: ID!, $m: ID!, $fits: Boolean!) { checkPlace(sessionId: $s, memberId: $m, fits: $fits) { placeLooks { memberName standing } } }';
const PLAN = 'mutation($id: ID!, $plan: ChildDayPlan!) { planChildDay(bookingId: $id, plan: $plan) { gaps comes goes collector { name } contacts { name } } }';
const LEFT = 'mutation($id: ID!, $how: WayLeft, $with: ID) { markChildLeft(bookingId: $id, how: $how, withId: $with) { leftHow leftWith { name } } }';
const CLOSE = 'mutation($id: ID!, $key: String!) { closeRegister(sessionId: $id, idempotencyKey: $key) { registerClosedAt whyNotCloseRegister } }';
const MINE = '{ daysOfMyChildren { bookingId childName comes goes collector iCollect contacts leftHow leftWith leftAt whyNotSayChanged changes { words seenAt } } }';
const SAY = 'mutation($id: ID!, $words: String!) { sayDayChanged(bookingId: $id, words: $words) { changes { id words seenAt } } }';
const TO_PLAN = '{ childDaysToPlan { memberName gaps } }';

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  actor = { kind: 'person', personId: (await accounts.personByDemoKey('coordinator'))?.id ?? null, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  jo = await api.as('coordinator');
  kit = (await accounts.openAccount({ displayName: 'Kit Vale', firstName: 'Kit', email: null, audience: 'young', roles: ['young-person'], demoKey: 'young-person' }, by)) as string as Id<'Member'>;
  await members.joinMember({ id: kit, kind: 'young-person', fullName: 'Kit Vale', bornOn: plainDate('2012-03-01'), reachBy: [] }, by);
  const pat = await accounts.openAccount({ displayName: 'Pat Vale', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'], demoKey: 'guardian' }, by);
  await members.linkGuardian({ memberId: kit, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
  await members.recordLegalStatus({ memberId: kit, kind: 'at-home', from: plainDate('2015-01-01'), checked: true, evidence: 'Pat, by phone' }, actor);
  await members.writeContactRule({ memberId: kit, kind: 'avoid-place', rule: RULE, decidedWith: 'Pavel Novak, social worker' }, actor);
  await members.writeContactRule({ memberId: kit, kind: 'no-lone-travel', rule: 'Not on the bus alone', decidedWith: 'Pavel Novak, social worker' }, actor);
  session = await api.get(OpportunitiesDoor).openSession({
    kind: 'panel', title: 'Help choose a youth worker', plainSummary: 'Two people want this job.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:00', place: 'Talbot Road hub', activity: 'interview-panel',
    seats: [{ kind: 'young-person', count: 2 }],
  }, actor as never);
  await signedPlan(api, session);
  const { invite } = await jo.ask<{ invite: { bookings: { id: string }[] } }>('mutation ($s: ID!, $m: [ID!]!, $key: String!) { invite(sessionId: $s, memberIds: $m, idempotencyKey: $key) { bookings { id } } }', { s: session, m: [kit], key: crypto.randomUUID() });
  booking = invite.bookings[0]?.id ?? '';
  await (await api.as('young-person')).ask('mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id: booking, key: crypto.randomUUID() });
  await api.runReactions();
  const guardian = await api.as('guardian');
  const { permissionsWaiting } = await guardian.ask<{ permissionsWaiting: { id: string }[] }>('{ permissionsWaiting { id } }');
  for (const { id } of permissionsWaiting) await guardian.ask('mutation ($id: ID!) { givePermission(id: $id) { state } }', { id });
  await api.runReactions();
});
afterAll(() => api?.close());

const looks = async () => (await jo.ask<{ session: { placeLooks: unknown[] } }>('query($id: ID!) { session(id: $id) { placeLooks { memberName standing } } }', { id: session })).session.placeLooks;

describe('a place somebody keeps away from', () => {
  test('Jo sees that there is a rule to look at, and cannot count on Kit before somebody looked', async () => {
    expect(await looks()).toEqual([{ memberName: 'Kit', standing: 'TO_LOOK_AT' }]);
    expect(await jo.refusal(CONFIRM, { id: booking })).toBe('PLACE_NOT_LOOKED_AT');
  });

  test('the rule is opened one at a time, without its reason; the look is on Kit’s record', async () => {
    const { safetyRulesFor } = await jo.ask<{ safetyRulesFor: { rule: string }[] }>('query($s: ID!, $m: ID!) { safetyRulesFor(sessionId: $s, memberId: $m) { rule } }', { s: session, m: kit });
    expect(safetyRulesFor.map(({ rule }) => rule)).toContain(RULE);
    expect((await api.facts()).filter(({ name, subjectId }) => name === 'members.contact-rules-read' && subjectId === kit)).toHaveLength(1);
  });

  test('where the rule says never, Kit is not counted on; once somebody says it fits, Kit is', async () => {
    await jo.ask(CHECK, { s: session, m: kit, fits: false });
    expect(await jo.refusal(CONFIRM, { id: booking })).toBe('PLACE_NEVER');
    await jo.ask(CHECK, { s: session, m: kit, fits: true });
    expect(await looks()).toEqual([{ memberName: 'Kit', standing: 'FITS' }]);
    expect(await jo.ask(CONFIRM, { id: booking })).toMatchObject({ confirmBooking: { state: 'CONFIRMED' } });
  });

  test('somebody whose rule says never to a date is not asked to it', async () => {
    const other = await api.get(OpportunitiesDoor).openSession({
      kind: 'panel', title: 'Another panel', plainSummary: 'One more.', heldOn: '2026-12-10', startsAt: '16:30', endsAt: '18:00', place: 'Bus station', activity: 'interview-panel', seats: [{ kind: 'young-person', count: 1 }],
    }, actor as never);
    await jo.ask(CHECK, { s: other, m: kit, fits: false });
    expect(await jo.refusal('mutation ($s: ID!, $m: [ID!]!, $key: String!) { invite(sessionId: $s, memberIds: $m, idempotencyKey: $key) { id } }', { s: other, m: [kit], key: crypto.randomUUID() })).toBe('PLACE_NEVER');
  });

  test('there is nothing to say of somebody without such a rule, and nobody but coordinators asks', async () => {
    const nobody = (await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'No Rule', reachBy: [] }, by)).id;
    expect(await jo.refusal(CHECK, { s: session, m: nobody, fits: true })).toBe('NOT_FOUND');
    for (const person of ['hr', 'guardian', 'young-person', 'dpo']) {
      const visitor = await api.as(person);
      expect(await visitor.refusal(CHECK, { s: session, m: kit, fits: true })).toBe('FORBIDDEN');
      expect(await visitor.refusal('query($s: ID!) { childDays(sessionId: $s) { bookingId } }', { s: session })).toBe('FORBIDDEN');
    }
  });
});

describe('a child’s day', () => {
  test('the day before, what nobody knows yet is told', async () => {
    expect(await jo.ask(TO_PLAN)).toEqual({ childDaysToPlan: [] });
    await api.clock.set('2026-12-07T09:00:00Z');
    jo = await api.as('coordinator');
    expect(await jo.ask(TO_PLAN)).toEqual({ childDaysToPlan: [{ memberName: 'Kit', gaps: ['COMES', 'GOES', 'CONTACT'] }] });
  });

  test('Jo plans how Kit comes, who collects Kit and whom we ring; only from the people around Kit, and never alone', async () => {
    const { childDays } = await jo.ask<{ childDays: { neverAlone: boolean; around: { id: string; name: string }[] }[] }>('query($s: ID!) { childDays(sessionId: $s) { neverAlone around { id name } } }', { s: session });
    expect(childDays).toMatchObject([{ neverAlone: true, around: [{ name: 'Pat Vale' }] }]);
    mother = childDays[0]?.around[0]?.id ?? '';
    const plan = { comes: 'BROUGHT', goes: 'COLLECTED', collectorId: mother, contactIds: [mother] };
    expect(await jo.refusal(PLAN, { id: booking, plan: { ...plan, goes: 'ALONE' } })).toBe('NEVER_ALONE');
    expect(await jo.refusal(PLAN, { id: booking, plan: { ...plan, collectorId: kit } })).toBe('NOT_AROUND_THEM');
    expect(await jo.refusal(PLAN, { id: booking, plan: { ...plan, contactIds: [] } })).toBe('CONTACT_FOR_DAY_MISSING');
    expect(await jo.ask(PLAN, { id: booking, plan })).toEqual({ planChildDay: { gaps: [], comes: 'BROUGHT', goes: 'COLLECTED', collector: { name: 'Pat Vale' }, contacts: [{ name: 'Pat Vale' }] } });
    expect(await jo.ask(TO_PLAN)).toEqual({ childDaysToPlan: [] });
  });

  test('without a yes we do not take Kit home; with one, two of us are named, Pat reads who, and her stop is told the team the same day', async () => {
    const WITH_US = 'mutation($id: ID!, $plan: ChildDayPlan!) { planChildDay(bookingId: $id, plan: $plan) { gaps goes takers { name } travel } }';
    const { childDays } = await jo.ask<{ childDays: { ours: { id: string; name: string }[]; leastOfUs: number; travel: string }[] }>('query($s: ID!) { childDays(sessionId: $s) { ours { id name } leastOfUs travel } }', { s: session });
    expect(childDays).toMatchObject([{ leastOfUs: 2, travel: 'NOT_SAID' }]);
    const [one, two] = childDays[0]?.ours ?? [];
    const plan = { comes: 'BROUGHT', goes: 'TAKEN_BY_US', collectorId: null, contactIds: [mother], takerIds: [one?.id, two?.id] };
    const before = (await api.facts()).length;
    expect(await jo.refusal(WITH_US, { id: booking, plan })).toBe('TRAVEL_NOT_AGREED');
    const consent = api.get(ConsentDoor);
    const asked = await consent.askConsent({ memberId: kit, scope: 'travel' }, actor);
    const pat = (await api.get(AccountsDoor).personByDemoKey('guardian'))?.id ?? null;
    const says = (answer: string, giverId: Id<string> | null) => consent.answerConsent({ consentId: asked.id, answer, words: null, giverId: giverId as Id<'Person'> }, { ...actor, personId: giverId as Id<'Person'>, roles: [] });
    await says('yes', kit);
    await says('yes', pat);
    expect(await jo.refusal(WITH_US, { id: booking, plan: { ...plan, takerIds: [one?.id] } })).toBe('MORE_OF_US_NEEDED');
    expect(await jo.refusal(WITH_US, { id: booking, plan: { ...plan, takerIds: [one?.id, pat] } })).toBe('NOT_ONE_OF_US');
    expect((await api.facts()).slice(before).filter(({ name }) => name.startsWith('opportunities.child-day-planned'))).toEqual([]);
    expect(await jo.ask(WITH_US, { id: booking, plan })).toMatchObject({ planChildDay: { gaps: [], goes: 'TAKEN_BY_US', takers: [{ name: one?.name }, { name: two?.name }], travel: 'YES' } });
    expect(await (await api.as('guardian')).ask('{ daysOfMyChildren { goes takers fetchers collector } }')).toEqual({ daysOfMyChildren: [{ goes: 'TAKEN_BY_US', takers: [one?.name, two?.name], fetchers: [], collector: null }] });
    await says('no', pat);
    expect(await jo.ask(TO_PLAN)).toEqual({ childDaysToPlan: [{ memberName: 'Kit', gaps: ['TRAVEL'] }] });
    expect(JSON.stringify((await api.facts()).filter(({ name }) => name.startsWith('opportunities.child-day')).map(({ data }) => data))).not.toContain(one?.id ?? 'nobody');
    await jo.ask(PLAN, { id: booking, plan: { comes: 'BROUGHT', goes: 'COLLECTED', collectorId: mother, contactIds: [mother] } });
    expect(await jo.ask(TO_PLAN)).toEqual({ childDaysToPlan: [] });
  });

  test('Pat, who looks after Kit, reads how Kit comes and who collects Kit, and that she looked is on Kit’s record', async () => {
    expect(await (await api.as('guardian')).ask(MINE)).toMatchObject({ daysOfMyChildren: [{ childName: 'Kit', comes: 'BROUGHT', goes: 'COLLECTED', collector: 'Pat Vale', iCollect: true, contacts: ['Pat Vale'], leftHow: null, whyNotSayChanged: null, changes: [] }] });
    expect((await api.facts()).filter(({ name, subjectId }) => name === 'opportunities.child-day-read' && subjectId === kit).length).toBeGreaterThan(0);
  });

  test('Pat says that something is different: it changes no plan, stands on Today until Jo has read it, and no log says what it was', async () => {
    const pat = await api.as('guardian');
    const before = (await api.facts()).length;
    expect(await pat.refusal(SAY, { id: booking, words: '  ' })).toBe('ANSWER_MISSING');
    expect(await pat.refusal(SAY, { id: booking, words: 'x'.repeat(501) })).toBe('ANSWER_TOO_LONG');
    expect(await pat.refusal(SAY, { id: crypto.randomUUID(), words: 'My sister comes.' })).toBe('NOT_FOUND');
    expect(await api.facts()).toHaveLength(before);
    const { sayDayChanged } = await pat.ask<{ sayDayChanged: { changes: { id: string }[] } }>(SAY, { id: booking, words: 'My sister collects Kit.' });
    expect(await jo.ask(TO_PLAN)).toEqual({ childDaysToPlan: [{ memberName: 'Kit', gaps: ['CHANGE'] }] });
    expect(await jo.ask('query($s: ID!) { childDays(sessionId: $s) { goes collector { name } changes { who words seenAt } } }', { s: session }))
      .toEqual({ childDays: [{ goes: 'COLLECTED', collector: { name: 'Pat Vale' }, changes: [{ who: 'Pat Vale', words: 'My sister collects Kit.', seenAt: null }] }] });
    const SEEN = 'mutation($id: ID!) { seeDayChange(id: $id) { gaps changes { seenAt } } }';
    for (const person of ['guardian', 'young-person', 'hr']) expect(await (await api.as(person)).refusal(SEEN, { id: sayDayChanged.changes[0]?.id })).toBe('FORBIDDEN');
    expect(await jo.ask(SEEN, { id: sayDayChanged.changes[0]?.id })).toMatchObject({ seeDayChange: { gaps: [], changes: [{ seenAt: expect.any(String) as string }] } });
    expect(await jo.ask(TO_PLAN)).toEqual({ childDaysToPlan: [] });
    expect(JSON.stringify(await api.facts())).not.toContain('My sister');
    expect((await api.database.query<{ row: string }>('select c::text as row from opportunities.day_change c'))[0]?.row).not.toContain('sister');
  });

  test('where telling is not safe, or a rule keeps Kit from this very person, it is as if there were no day; where a rule names somebody we do not know, nobody is named', async () => {
    const [members, pat] = [api.get(MembersDoor), await api.as('guardian')];
    const mine = async () => (await pat.ask<{ daysOfMyChildren: object[] }>(MINE)).daysOfMyChildren;
    const link = (await members.guardiansOf(kit, plainDate('2026-12-07')))[0]?.id;
    const told = (value: boolean) => jo.ask('mutation($id: ID!, $told: Boolean!) { tellGuardian(id: $id, told: $told) { id } }', { id: link, told: value });
    await told(false);
    expect(await mine()).toEqual([]);
    expect(await pat.refusal(SAY, { id: booking, words: 'I come now.' })).toBe('NOT_FOUND');
    await told(true);
    const rule = await members.writeContactRule({ memberId: kit, kind: 'avoid-person', rule: 'Not with the uncle', decidedWith: 'Pavel Novak, social worker' }, actor);
    // She collects Kit herself, so she is named to herself; how Kit left is not told.
    expect(await mine()).toMatchObject([{ collector: 'Pat Vale', iCollect: true }]);
    await jo.ask('mutation($id: ID!) { endContactRule(id: $id) { id } }', { id: rule.id });
    for (const person of ['coordinator', 'young-person', 'hr', 'dpo']) expect(await (await api.as(person)).refusal(MINE)).toBe('FORBIDDEN');
    expect(await api.visitor().refusal(MINE)).toBe('SIGN_IN_FIRST');
  });

  test('the register closes only when Kit is marked as left safely, with whom', async () => {
    expect(await jo.refusal(LEFT, { id: booking, how: 'COLLECTED', with: mother })).toBe('CHILD_NOT_THERE');
    await api.clock.set('2026-12-08T18:10:00Z');
    jo = await api.as('coordinator');
    await jo.ask('mutation($id: ID!) { markAttendance(bookingId: $id, attendance: CAME) { id } }', { id: booking });
    const key = crypto.randomUUID();
    expect(await jo.refusal(CLOSE, { id: session, key })).toBe('CHILDREN_NOT_LEFT');
    expect(await jo.refusal(LEFT, { id: booking, how: 'ALONE', with: null })).toBe('ALONE_NOT_PLANNED');
    expect(await jo.refusal(LEFT, { id: booking, how: 'TAKEN_BY_US', with: null })).toBe('TAKING_NOT_PLANNED');
    expect(await jo.ask(LEFT, { id: booking, how: 'COLLECTED', with: mother })).toEqual({ markChildLeft: { leftHow: 'COLLECTED', leftWith: { name: 'Pat Vale' } } });
    expect(await jo.ask(CLOSE, { id: session, key: crypto.randomUUID() })).toMatchObject({ closeRegister: { whyNotCloseRegister: 'REGISTER_CLOSED' } });
    expect(await jo.refusal(LEFT, { id: booking, how: null, with: null })).toBe('REGISTER_CLOSED');
    expect(JSON.stringify((await api.facts()).filter(({ name }) => name.startsWith('opportunities.')).map(({ data }) => data))).not.toContain(mother);
  });

  test('afterwards Pat reads when Kit left and with whom; with the relation it ends', async () => {
    const pat = await api.as('guardian');
    expect(await pat.ask(MINE)).toMatchObject({ daysOfMyChildren: [{ leftHow: 'COLLECTED', leftWith: 'Pat Vale', leftAt: expect.any(String) as string }] });
    await api.clock.set('2026-12-09T09:00:00Z');
    expect(await (await api.as('guardian')).refusal(SAY, { id: booking, words: 'It was late.' })).toBe('DAY_IS_OVER');
    const link = (await api.get(MembersDoor).guardiansOf(kit, plainDate('2026-12-09')))[0]?.id;
    await (await api.as('coordinator')).ask('mutation($id: ID!) { endGuardian(id: $id) { id } }', { id: link });
    await api.clock.set('2026-12-10T09:00:00Z');
    // It was the last link, and the role went with it.
    expect(await (await api.as('guardian')).refusal(MINE)).toBe('FORBIDDEN');
  });
});
