import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const by = systemActor('journey');
const WHY = 'She helped to write the leaflet.';

let api: ApiFixture;
let priya: Visitor;
let ana: Visitor;
let coordinator: Actor;
const ids: Record<string, Id<'Member'>> = {};

const open = (heldOn: string, kind: 'panel' | 'meeting' = 'meeting') => api.get(OpportunitiesDoor).openSession({
  kind, title: 'A meeting', plainSummary: 'We talk.', heldOn: plainDate(heldOn), startsAt: '16:30', endsAt: '18:00', place: 'Harbour House', activity: 'meeting',
  seats: [{ kind: 'parent-carer', count: 3 }, { kind: 'young-person', count: 2 }],
}, coordinator);
const FITS = 'mutation($id: ID!, $input: WhoFitsInput!) { sayWhoFits(sessionId: $id, input: $input) { whoFits { languages fromAge toAge about } whyNotSayWhoFits } }';
const NEXT = 'query($id: ID!, $name: String) { suggestedMembers(sessionId: $id, first: 50, name: $name) { fit cannot leftOutCount next { memberName speaksWanted shares ageFits interested } leftOut { memberId memberName memberKind gaps languages } } }';
const INVITE = 'mutation($id: ID!, $who: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: $key) { id } }';
const ALL_THE_SAME = 'mutation($id: ID!, $who: ID!, $why: String!, $key: String!) { askAllTheSame(sessionId: $id, memberId: $who, reason: $why, idempotencyKey: $key) { bookings { id memberName } askedAllTheSame { bookingId gaps reason askedByName } } }';
const refused = async (question: string, variables: object, who = priya) => (await who.graphql(question, { key: crypto.randomUUID(), ...variables })).refusals;
const suggestions = async (id: string, name: string | null = null) => (await priya.ask<{ suggestedMembers: { fit: number; cannot: number; leftOutCount: number; next: { memberName: string }[]; leftOut: { memberName: string; gaps: string[] }[] } }>(NEXT, { id, name })).suggestedMembers;
const leftOut = async (id: string) => Object.fromEntries((await suggestions(id)).leftOut.map(({ memberName, gaps }) => [memberName, gaps]));

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const join = async (knownAs: string, typed: object) => {
    ids[knownAs] = (await members.joinMember({ kind: 'parent', fullName: `${knownAs} Reed`, knownAs, reachBy: [], ...typed }, by)).id;
  };
  const account = await accounts.openAccount({ displayName: 'Ana Reed', firstName: 'Ana', email: null, audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await join('Ola', { languages: ['Polish'], interests: ['Gardens and parks'] });
  await join('Ana', { id: account, interests: ['Cooking'] });
  await join('Finn', { kind: 'young-person', bornOn: plainDate('2012-06-01') });
  await join('Rose', { kind: 'young-person', bornOn: plainDate('2009-06-01'), languages: ['pl'] });
  [priya, ana] = [await api.as('coordinator'), await api.as('parent')];
  coordinator = { kind: 'person', personId: (await accounts.personByDemoKey('coordinator'))!.id, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
});
afterAll(() => api?.close());

describe('whom a date suits', () => {
  let date: string;
  beforeAll(async () => {
    date = await open('2026-12-08');
  });

  test('the coordinator says it in words while nobody is asked; what is typed badly names each field and changes nothing', async () => {
    expect((await priya.ask<{ sayWhoFits: object }>(FITS, { id: date, input: { languages: ['polski', 'Romanian'], fromAge: 16, toAge: 25, about: ['parks'] } })).sayWhoFits)
      .toEqual({ whoFits: { languages: ['Polish', 'Romanian'], fromAge: 16, toAge: 25, about: ['parks'] }, whyNotSayWhoFits: null });
    for (const [input, told] of [
      [{ languages: ['Klingon'], fromAge: 300 }, 'LANGUAGE_UNKNOWN languages'], [{ fromAge: 300 }, 'NUMBER_OUT_OF_RANGE fromAge'], [{ about: ['x'.repeat(61)] }, 'ANSWER_TOO_LONG about'],
    ] as const) {
      expect((await refused(FITS, { id: date, input })).map(({ code, field }) => `${code} ${field}`)).toEqual([told]);
    }
    expect((await refused(FITS, { id: date, input: { fromAge: 18, toAge: 16 } }))[0]).toMatchObject({ code: 'AGES_TURNED_ROUND', field: 'toAge' });
    expect((await refused(FITS, { id: date, input: {} }, ana))[0]?.code).toBe('FORBIDDEN');
    expect((await priya.ask<{ session: { whoFits: object } }>('query($id: ID!) { session(id: $id) { whoFits { fromAge } } }', { id: date })).session.whoFits).toEqual({ fromAge: 16 });
  });

  test('each who is suggested comes with why, each who is left out with where it does not fit, and never with an age', async () => {
    const { next, fit, leftOutCount } = await suggestions(date);
    expect(next).toEqual(expect.arrayContaining([
      { memberName: 'Ola', speaksWanted: ['Polish'], shares: ['Gardens and parks'], ageFits: null, interested: false }, { memberName: 'Rose', speaksWanted: ['Polish'], shares: [], ageFits: true, interested: false },
    ]));
    expect([next[0]?.memberName, fit, leftOutCount]).toEqual(['Ola', 2, 2]);
    expect(await leftOut(date)).toEqual({ Ana: ['LANGUAGE'], Finn: ['LANGUAGE', 'TOO_YOUNG'] });
    expect(JSON.stringify(await suggestions(date))).not.toMatch(/2012|2009|bornOn/);
  });

  test('inviting somebody whom it does not fit is refused, alone and among others', async () => {
    expect((await refused(INVITE, { id: date, who: [ids.Ana] }))[0]).toMatchObject({ code: 'NOT_THEIR_LANGUAGE', field: 'memberIds' });
    expect((await refused(INVITE, { id: date, who: [ids.Ola, ids.Finn] })).map(({ code }) => code)).toEqual(['NOT_THEIR_LANGUAGE']);
    expect((await priya.ask<{ session: { bookings: object[] } }>('query($id: ID!) { session(id: $id) { bookings { id } } }', { id: date })).session.bookings).toEqual([]);
  });

  test('all the same takes a reason, which is kept for the team with who asked; whoever is asked reads that it is so, kindly, and not the words', async () => {
    expect((await refused(ALL_THE_SAME, { id: date, who: ids.Ana, why: ' ' }))[0]).toMatchObject({ code: 'ANSWER_MISSING', field: 'reason' });
    expect((await refused(ALL_THE_SAME, { id: date, who: ids.Ola, why: WHY }))[0]).toMatchObject({ code: 'FITS_ALREADY', field: 'memberId' });
    const key = crypto.randomUUID();
    const { askAllTheSame } = await priya.ask<{ askAllTheSame: { bookings: { id: string; memberName: string }[]; askedAllTheSame: object[] } }>(ALL_THE_SAME, { id: date, who: ids.Ana, why: WHY, key });
    const [booking] = askAllTheSame.bookings;
    expect(askAllTheSame.askedAllTheSame).toEqual([{ bookingId: booking?.id, gaps: ['LANGUAGE'], reason: WHY, askedByName: expect.any(String) }]);
    // The same press twice is one deed.
    expect((await priya.ask<{ askAllTheSame: { bookings: object[] } }>(ALL_THE_SAME, { id: date, who: ids.Ana, why: WHY, key })).askAllTheSame.bookings).toHaveLength(1);
    const { myDates } = await ana.ask<{ myDates: object[] }>('{ myDates { bookingId askedInSpiteOf } }');
    expect(myDates).toEqual([{ bookingId: booking?.id, askedInSpiteOf: ['LANGUAGE'] }]);
    expect(JSON.stringify(await api.facts())).not.toContain('leaflet');
    expect((await api.facts()).map(({ name }) => name)).toEqual(expect.arrayContaining(['opportunities.asked-all-the-same', 'opportunities.asked-reasons-read']));
  });

  test('from then on whom it suits stays as it was', async () => {
    expect((await refused(FITS, { id: date, input: {} }))[0]?.code).toBe('PEOPLE_ASKED');
  });
});

describe('whom a date suits is said where it is planned', () => {
  const ASK = 'mutation($input: AskForPanelInput!, $key: String!) { askForPanel(input: $input, idempotencyKey: $key) { id } }';
  const AGREE = 'mutation($id: ID!, $fit: WhoFitsInput) { agreePanel(id: $id, fit: $fit) { sessionId whoFits { languages fromAge toAge about } } }';
  const PLAN = 'mutation($input: PlanDeliveryInput!, $key: String!) { planDelivery(input: $input, idempotencyKey: $key) { sessionId } }';
  const suits = async (id: string) => (await priya.ask<{ session: { whoFits: object } }>('query($id: ID!) { session(id: $id) { whoFits { languages fromAge toAge about } } }', { id })).session.whoFits;
  const panel = {
    role: 'Family support worker', heldOn: '2026-12-17', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', candidates: 3, kind: 'MIXED', parentSeats: 2, youngSeats: 1, scoreShare: 'HALF', disagreement: 'ADDED',
  };

  test('HR wishes it, the coordinator reads it and changes it while agreeing, and the list says it at once', async () => {
    const hr = await api.as('hr');
    expect((await refused(ASK, { input: { ...panel, place: '', fit: { languages: ['Klingon'], fromAge: 18, toAge: 16 } } }, hr)).map(({ code, field }) => `${code} ${field}`)).toEqual(['ANSWER_MISSING place']);
    const { askForPanel } = await hr.ask<{ askForPanel: { id: string } }>(ASK, { key: crypto.randomUUID(), input: { ...panel, fit: { languages: ['polski'], fromAge: 16, about: ['parks'] } } });
    expect(await priya.ask('query($id: ID!) { panel(id: $id) { whoFits { languages fromAge toAge about } } }', { id: askForPanel.id })).toEqual({ panel: { whoFits: { languages: ['Polish'], fromAge: 16, toAge: null, about: ['parks'] } } });
    expect((await refused(AGREE, { id: askForPanel.id, fit: { about: ['x'.repeat(61)] } }))[0]).toMatchObject({ code: 'ANSWER_TOO_LONG', field: 'about' });
    const { agreePanel } = await priya.ask<{ agreePanel: { sessionId: string; whoFits: object } }>(AGREE, { id: askForPanel.id, fit: { languages: ['Polish', 'Romanian'], fromAge: 16 } });
    expect(agreePanel.whoFits).toMatchObject({ languages: ['Polish'], about: ['parks'] });
    expect(await suits(agreePanel.sessionId)).toEqual({ languages: ['Polish', 'Romanian'], fromAge: 16, toAge: null, about: [] });
    expect(await leftOut(agreePanel.sessionId)).toMatchObject({ Finn: ['LANGUAGE', 'TOO_YOUNG'] });
  });

  test('a training says it as it is planned, and nobody else may', async () => {
    const { openCourse } = await priya.ask<{ openCourse: { id: string } }>('mutation { openCourse(input: { title: "Listening well", about: "How to listen.", mostLearners: 12 }) { id } }');
    const input = { courseId: openCourse.id, heldOn: '2026-12-18', startsAt: '09:30', endsAt: '12:30', place: 'Harbour House', parentSeats: 2, youngSeats: 0 };
    expect((await refused(PLAN, { input: { ...input, fit: { fromAge: 16 } } }))[0]).toMatchObject({ code: 'AGES_WITHOUT_YOUNG_SEATS', field: 'fromAge' });
    expect((await refused(PLAN, { input: { ...input, fit: { languages: ['Polish'] } } }, ana))[0]?.code).toBe('FORBIDDEN');
    const { planDelivery } = await priya.ask<{ planDelivery: { sessionId: string } }>(PLAN, { key: crypto.randomUUID(), input: { ...input, fit: { languages: ['Polish'] } } });
    expect(await suits(planDelivery.sessionId)).toMatchObject({ languages: ['Polish'] });
    expect(await leftOut(planDelivery.sessionId)).toMatchObject({ Ana: ['LANGUAGE'] });
  });
});

describe('what somebody would rather not do', () => {
  test('is theirs to say; they are left out in those words, asked only for a reason, and back when they change their mind', async () => {
    const SAY = 'mutation($kinds: [ActivityKind!]!) { sayRatherNot(kinds: $kinds) { profile { ratherNot } } }';
    expect(await ana.ask(SAY, { kinds: ['MEETING'] })).toEqual({ sayRatherNot: { profile: { ratherNot: ['MEETING'] } } });
    const [meeting, panel] = [await open('2026-12-10'), await open('2026-12-11', 'panel')];
    expect(await leftOut(meeting)).toEqual({ Ana: ['RATHER_NOT'] });
    expect(await leftOut(panel)).toEqual({});
    expect((await refused(INVITE, { id: meeting, who: [ids.Ana] }))[0]?.code).toBe('NOT_THEIR_KIND');
    await ana.ask(SAY, { kinds: [] });
    expect(await leftOut(meeting)).toEqual({});
    expect(await refused(INVITE, { id: meeting, who: [ids.Ana] })).toEqual([]);
  });
});

describe('a reason lets nobody past anything else', () => {
  test('their own times, and a place that is not safe for them: refused as ever, counted, and never told as a reason', async () => {
    const date = await open('2026-12-15');
    await priya.ask(FITS, { id: date, input: { languages: ['Romanian'] } });
    await ana.ask('mutation { sayWhenICan(input: { times: [], away: [{ from: "2026-12-14", to: "2026-12-16" }] }) { id } }');
    expect((await refused(ALL_THE_SAME, { id: date, who: ids.Ana, why: WHY }))[0]).toMatchObject({ code: 'MEMBER_AWAY', field: 'memberId' });
    await priya.ask('mutation($input: ContactRuleTyped!) { writeContactRule(input: $input) { id } }', { input: { memberId: ids.Rose, kind: 'AVOID_PLACE', rule: 'Not at Harbour House', decidedWith: 'Pavel Novak' } });
    await priya.ask('mutation($id: ID!, $who: ID!) { checkPlace(sessionId: $id, memberId: $who, fits: false) { id } }', { id: date, who: ids.Rose });
    expect((await refused(ALL_THE_SAME, { id: date, who: ids.Rose, why: WHY }))[0]).toMatchObject({ code: 'PLACE_NEVER', field: 'memberId' });
    expect(await leftOut(date)).toEqual({ Ola: ['LANGUAGE'], Finn: ['LANGUAGE'] });
    expect((await suggestions(date)).cannot).toBe(2);
  });
});
