import { AccountsDoor } from '@alongside/accounts/server';
import { MembersDoor } from '@alongside/members/server';
import { systemActor, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const by = systemActor('journey');
const CERTIFICATE = '001234567890';

let api: ApiFixture;
let hr: Visitor;
let jo: Visitor;
let maria: Visitor;
let mariaId: Id<'Member'>;
let code: string;
let sessionId: string;
let bookingId: string;

const requirement = {
  name: 'Safety check', why: 'You may be alone with a child.', activities: ['PANEL'], seats: ['PARENT_CARER'], pay: 'PAID', dbsLevel: 'ENHANCED', referenceLevel: 0, validMonths: 36, from: '2026-11-23',
};
const DEFINE = 'mutation($input: RequirementWords!) { defineRequirement(input: $input) { code version } }';
const ASK = 'mutation($memberId: ID!, $code: ID!, $fee: DbsFee) { askForCheck(memberId: $memberId, code: $code, fee: $fee) { state dueBy } }';
const SEEN = 'mutation($input: SeenDbsCheck!) { recordDbsCheck(input: $input) { state until } }';
const CONFIRM = 'mutation($id: ID!) { confirmBooking(bookingId: $id) { state } }';
const MINE = '{ myChecks { name why state until dueBy details { reference certificateOn } } }';

beforeAll(async () => {
  api = await apiFixture();
  const account = { displayName: 'Maria Thornley', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' } as const;
  mariaId = (await api.get(AccountsDoor).openAccount({ ...account, roles: [...account.roles] }, by)) as string as Id<'Member'>;
  await api.get(MembersDoor).joinMember({ id: mariaId, kind: 'parent', fullName: 'Maria Thornley', email: 'maria@home.example', reachBy: ['email'] }, by);
  [hr, jo, maria] = [await api.as('hr'), await api.as('coordinator'), await api.as('parent')];
});
afterAll(() => api?.close());

const seen = (different: object = {}) => ({ memberId: mariaId, code, level: 'ENHANCED', fee: 'PAID_FOR', certificateOn: '2026-11-10', certificateNumber: CERTIFICATE, updateService: false, ...different });
const newestTo = async (words: string) => (await api.mail()).find(({ to }) => to.includes(words))?.text ?? '';

describe('a check, from the day it is required to the day it runs out', () => {
  test('HR says what is required; nobody else may', async () => {
    expect(await jo.refusal(DEFINE, { input: requirement })).toBe('FORBIDDEN');
    expect(await hr.refusal(DEFINE, { input: { ...requirement, activities: [] } })).toBe('GATES_NOTHING');
    ({ defineRequirement: { code } } = await hr.ask<{ defineRequirement: { code: string } }>(DEFINE, { input: requirement }));
  });

  test('Maria said yes to a panel, and the coordinator is told what is missing before she can be sure of her', async () => {
    const asked = await hr.ask<{ askForPanel: { id: string } }>(
      `mutation { askForPanel(input: { role: "Team manager", heldOn: "2026-12-15", startsAt: "10:00", endsAt: "12:00", place: "Harbour House", candidates: 3, kind: PARENTS_AND_CARERS, parentSeats: 1, youngSeats: 0,
        scoreShare: HALF, disagreement: ADDED }, idempotencyKey: "checks-panel") { id } }`,
    );
    ({ agreePanel: { sessionId } } = await jo.ask<{ agreePanel: { sessionId: string } }>('mutation($id: ID!) { agreePanel(id: $id) { sessionId } }', { id: asked.askForPanel.id }));
    const suggested = await jo.ask('query($id: ID!) { suggestedMembers(sessionId: $id) { next { memberName missing { name reason } } } }', { id: sessionId });
    expect(suggested).toMatchObject({ suggestedMembers: { next: [{ memberName: 'Maria', missing: [{ name: 'Safety check', reason: 'CHECK_NOT_STARTED' }] }] } });
    const { invite } = await jo.ask<{ invite: { bookings: { id: string }[] } }>('mutation($id: ID!, $who: [ID!]!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: "checks-invite") { bookings { id } } }', { id: sessionId, who: [mariaId] });
    bookingId = invite.bookings[0]?.id ?? '';
    await maria.ask('mutation($id: ID!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: "checks-yes") { state } }', { id: bookingId });
    expect(await jo.refusal(CONFIRM, { id: bookingId })).toBe('CHECK_NOT_STARTED');
    expect(await maria.ask('query($id: ID!) { myDate(bookingId: $id) { whyNotConfirm missing { name reason } } }', { id: bookingId })).toEqual({
      myDate: { whyNotConfirm: 'CHECKS_MISSING', missing: [{ name: 'Safety check', reason: 'CHECK_NOT_STARTED' }] },
    });
  });

  test('the free check is refused for a paid role; the paid one is asked for, and Maria is told kindly, without what it is', async () => {
    expect(await hr.refusal(ASK, { memberId: mariaId, code, fee: 'FREE_VOLUNTEER' })).toBe('FREE_CHECK_FOR_PAID_ROLE');
    expect(await jo.ask(ASK, { memberId: mariaId, code, fee: 'PAID_FOR' })).toEqual({ askForCheck: { state: 'REQUESTED', dueBy: '2026-12-21' } });
    await api.runReactions();
    await api.runJobs();
    expect(await newestTo('maria@')).toMatch(/We need one thing from you[^]*\/me\/checks/);
    expect(await newestTo('maria@')).not.toMatch(/check\b(?!s)|Safety/);
    expect(await maria.ask(MINE)).toMatchObject({ myChecks: [{ name: 'Safety check', state: 'REQUESTED', dueBy: '2026-12-21' }] });
  });

  test('only HR writes a certificate down, with no place for what stands on it', async () => {
    expect(await jo.refusal(SEEN, { input: seen() })).toBe('FORBIDDEN');
    expect(await hr.refusal(SEEN, { input: seen({ certificateNumber: 'Caution in 2009' }) })).toBe('CERTIFICATE_NUMBER_NOT_UNDERSTOOD');
    expect(await hr.refusal(SEEN, { input: seen({ level: 'BASIC' }) })).toBe('DBS_LEVEL_TOO_LOW');
    expect(await hr.ask(SEEN, { input: seen() })).toEqual({ recordDbsCheck: { state: 'MET', until: '2029-11-10' } });
    const form = new FormData();
    form.append('file', new Blob(['%PDF-1.7']), 'certificate.pdf');
    for (const path of ['/files/checks', '/files/certificates']) expect((await hr.fetch(path, { method: 'POST', body: form })).status).toBe(404);
  });

  test('the coordinator sees that it is there, and no more; Maria sees all of it and who looked', async () => {
    const { member } = await jo.ask<{ member: { checks: object[] } }>('query($id: ID!) { member(id: $id) { checks { name state details { reference } } } }', { id: mariaId });
    expect(member.checks).toEqual([{ name: 'Safety check', state: 'MET', details: null }]);
    await hr.ask('query($id: ID!) { checksOf(memberId: $id) { checks { details { reference } } } }', { id: mariaId });
    expect(await maria.ask(MINE)).toMatchObject({ myChecks: [{ state: 'MET', details: { reference: CERTIFICATE, certificateOn: '2026-11-10' } }] });
    const { whoLooked } = await maria.ask<{ whoLooked: { what: string }[] }>('{ whoLooked { what } }');
    expect(whoLooked.map(({ what }) => what)).toContain('CHECKS');
    expect(JSON.stringify(await api.facts())).not.toContain(CERTIFICATE);
  });

  test('now she is sure of her place', async () => expect(await jo.ask(CONFIRM, { id: bookingId })).toEqual({ confirmBooking: { state: 'CONFIRMED' } }));

  test('it is told 60 days before it ends, once, and stands on HR’s list; a day after its end it has run out', async () => {
    for (const at of ['2029-09-12T05:00:00Z', '2029-09-12T06:00:00Z']) {
      await api.clock.set(at);
      await api.runJobs();
      await api.runReactions();
    }
    const facts = () => api.facts().then((all) => all.filter(({ name }) => /requirement-(expiring|expired)/.test(name)).map(({ name, data }) => data.kind ?? name));
    expect(await facts()).toEqual(['expiring-60']);
    const inHand = async () => (await hr.ask<{ checksInHand: { check: { state: string } }[] }>('{ checksInHand { check { state } } }')).checksInHand.map(({ check }) => check.state);
    expect(await inHand()).toEqual(['EXPIRING']);
    await api.clock.set('2029-11-11T05:00:00Z');
    await api.runJobs();
    expect([await inHand(), await facts()]).toEqual([['EXPIRED'], ['expiring-60', 'members.requirement-expired']]);
  });
});

describe('a reference that one date asks for', () => {
  const LEVEL = 'mutation($id: ID!, $level: Int!) { askForReference(sessionId: $id, level: $level) { referenceLevel } }';
  const WRITE = 'mutation($input: SeenCheck!) { recordCheck(input: $input) { state until } }';
  const missing = async () => (await maria.ask<{ myDate: { whyNotTakePart: { code: string; name: string }[] } }>('query($id: ID!) { myDate(bookingId: $id) { whyNotTakePart { code name } } }', { id: second })).myDate.whyNotTakePart;
  const TODAY = '2029-11-11';
  let line: string;
  let second: string;
  let date: string;

  beforeAll(async () => {
    await api.clock.set(`${TODAY}T09:00:00Z`);
    [hr, jo, maria] = [await api.as('hr'), await api.as('coordinator'), await api.as('parent')];
    const asked = await hr.ask<{ askForPanel: { id: string } }>(
      `mutation { askForPanel(input: { role: "Youth worker", heldOn: "2029-12-12", startsAt: "10:00", endsAt: "12:00", place: "Harbour House", candidates: 3, kind: PARENTS_AND_CARERS, parentSeats: 1, youngSeats: 0,
        scoreShare: HALF, disagreement: ADDED }, idempotencyKey: "reference-panel") { id } }`,
    );
    ({ agreePanel: { sessionId: date } } = await jo.ask<{ agreePanel: { sessionId: string } }>('mutation($id: ID!) { agreePanel(id: $id) { sessionId } }', { id: asked.askForPanel.id }));
    const { invite } = await jo.ask<{ invite: { bookings: { id: string }[] } }>('mutation($id: ID!, $who: [ID!]!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: "reference-invite") { bookings { id } } }', { id: date, who: [mariaId] });
    second = invite.bookings[0]!.id;
    await maria.ask('mutation($id: ID!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: "reference-yes") { state } }', { id: second });
  });

  test('cannot be asked for before HR has written down what such a reference is', async () => {
    expect(await jo.refusal(LEVEL, { id: date, level: 3 })).toBe('REFERENCE_NOT_WRITTEN_DOWN');
    expect(await maria.refusal(LEVEL, { id: date, level: 3 })).toBe('FORBIDDEN');
    const wanted = { ...requirement, name: 'A reference', why: 'Somebody tells us what you are like to work with.', pay: 'ANY', dbsLevel: 'NONE', referenceLevel: 1, validMonths: 24, onDemand: true, from: TODAY };
    expect(await hr.refusal(DEFINE, { input: { ...wanted, referenceLevel: 0 } })).toBe('ON_DEMAND_IS_A_REFERENCE');
    ({ defineRequirement: { code: line } } = await hr.ask<{ defineRequirement: { code: string } }>(DEFINE, { input: wanted }));
  });

  test('stands before that date alone, by its name', async () => {
    const before = (await missing()).filter(({ name }) => name === 'A reference');
    expect(before).toEqual([]);
    expect(await jo.refusal(LEVEL, { id: date, level: 7 })).toBe('NUMBER_OUT_OF_RANGE');
    expect(await jo.ask(LEVEL, { id: date, level: 3 })).toEqual({ askForReference: { referenceLevel: 3 } });
    expect(await missing()).toContainEqual({ code: 'CHECK_NOT_STARTED', name: 'A reference' });
    expect((await jo.graphql(CONFIRM, { id: second })).refusals).toContainEqual(expect.objectContaining({ code: 'CHECK_NOT_STARTED', params: { name: 'A reference' } }));
    const { data } = await jo.graphql<{ referenceLevels: { level: number; words: string }[] }>('{ referenceLevels { level words } }');
    expect(data.referenceLevels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('is written down with its level, its day and as what whoever gave it knows her; one that says too little is told apart', async () => {
    const input = { memberId: mariaId, code: line, referenceLevel: 2, referenceOn: TODAY, referenceFrom: 'EMPLOYER' };
    expect(await jo.refusal(WRITE, { input: { ...input, referenceFrom: null } })).toBe('ANSWER_MISSING');
    expect(await jo.refusal(WRITE, { input: { ...input, referenceOn: '2031-01-01' } })).toBe('REFERENCE_IN_FUTURE');
    await jo.ask(WRITE, { input });
    expect(await missing()).toContainEqual({ code: 'REFERENCE_NOT_ENOUGH', name: 'A reference' });
    await jo.ask(WRITE, { input: { ...input, referenceLevel: 4 } });
    expect((await missing()).filter(({ name }) => name === 'A reference')).toEqual([]);
    const { myChecks } = await maria.ask<{ myChecks: { name: string; details: object | null }[] }>('{ myChecks { name details { referenceLevel referenceOn referenceFrom } } }');
    expect(myChecks.find(({ name }) => name === 'A reference')?.details).toEqual({ referenceLevel: 4, referenceOn: TODAY, referenceFrom: 'EMPLOYER' });
  });

  test('is asked for no more when the coordinator says so', async () => {
    expect(await jo.ask(LEVEL, { id: date, level: 0 })).toEqual({ askForReference: { referenceLevel: 0 } });
  });
});

describe('being let off', () => {
  test('ends on its day: Maria hears of it before and after, HR has it on the list, and no letter says what it is', async () => {
    await api.clock.set('2029-12-01T09:00:00Z');
    [hr, maria] = [await api.as('hr'), await api.as('parent')];
    await hr.ask('mutation($memberId: ID!, $code: ID!) { exemptFromCheck(memberId: $memberId, code: $code, until: "2030-01-15", reason: "Two of our team are in the room") { state } }', { memberId: mariaId, code });
    const inHand = async () => (await hr.ask<{ checksInHand: { check: object }[] }>('{ checksInHand { check { state letOffEnded } } }')).checksInHand.map(({ check }) => check);
    const letters = async () => (await api.mail()).map(({ subject }) => subject).filter((subject) => /one thing from you (soon|now)/.test(subject)).sort();
    for (const at of ['2029-12-15T09:00:00Z', '2029-12-16T09:00:00Z', '2029-12-16T10:00:00Z']) {
      await api.clock.set(at);
      await api.runJobs();
      await api.runReactions();
      await api.runJobs();
    }
    hr = await api.as('hr');
    expect([await letters(), await inHand()]).toEqual([['We need one thing from you soon'], [{ state: 'EXEMPT', letOffEnded: null }]]);
    await api.clock.set('2030-01-16T09:00:00Z');
    await api.runJobs();
    await api.runReactions();
    await api.runJobs();
    [hr, maria] = [await api.as('hr'), await api.as('parent')];
    expect([await letters(), await inHand()]).toEqual([['We need one thing from you now', 'We need one thing from you soon'], [{ state: 'EXPIRED', letOffEnded: '2030-01-15' }]]);
    expect((await api.mail()).map(({ text }) => text).join()).not.toMatch(/certificate|Two of our team/i);
    expect(await maria.ask('{ myChecks { letOffEnded } }')).toMatchObject({ myChecks: expect.arrayContaining([{ letOffEnded: '2030-01-15' }]) });
  });
});
