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
