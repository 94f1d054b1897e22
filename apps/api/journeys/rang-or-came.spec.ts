import { id as idOf } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let coordinator: Visitor;
const WRITE = 'mutation ($input: EnquiryWriting!) { writeDownEnquiry(input: $input) { id state name address channel cameBy reachNote agreedOn answerBy late needsWord } }';
const TAKE = 'mutation ($id: ID!, $input: TakeInInput!) { takeInEnquiry(id: $id, input: $input) { id stage reachBy reachNote email phone welcomeSteps { name done } } }';
const rang = { name: 'Bea', kind: 'PARENT', grownUp: true, cameBy: 'PHONE', channel: 'CALL', address: '01253 477299', reachNote: 'after four, not on Mondays', agreed: true, talked: true };
interface Written { writeDownEnquiry: { id: string; state: string } }
interface Taken { takeInEnquiry: { id: string; welcomeSteps: { name: string; done: boolean }[] } }

beforeAll(async () => {
  api = await apiFixture();
  coordinator = await api.as('coordinator');
});
afterAll(() => api?.close());

describe('somebody rang, or stood at the door', () => {
  test('Jo writes down who rang, how it is safe and that they said yes to it; Bea comes in, and nothing is sent to a number that is only for calls', async () => {
    const { writeDownEnquiry: bea } = await coordinator.ask<Written>(WRITE, { input: rang });
    expect(bea).toMatchObject({ state: 'ANSWERED', name: 'Bea', address: '01253477299', channel: 'CALL', cameBy: 'PHONE', agreedOn: '2026-11-23', late: false });
    const { takeInEnquiry } = await coordinator.ask<Taken>(TAKE, { id: bea.id, input: { fullName: 'Bea Lang', kind: 'PARENT' } });
    expect(takeInEnquiry).toMatchObject({ stage: 'ONBOARDING', reachBy: ['CALL'], phone: '01253477299', email: null, reachNote: 'after four, not on Mondays' });
    expect((await api.database.query<{ row: string }>('select e::text as row from members.enquiry e where id = $1', [bea.id]))[0]?.row).not.toMatch(/Bea|477299|Mondays/);
    await api.runReactions();
    await api.runJobs();
    expect(await api.mail()).toEqual([]);
  });

  test('Kit has no way yet: comes in all the same, is met, and signs in with a card', async () => {
    const { writeDownEnquiry: kit } = await coordinator.ask<Written>(WRITE, { input: { ...rang, name: 'Kit', kind: 'YOUNG_PERSON', grownUp: null, age: '17', cameBy: 'DOOR', channel: 'IN_PERSON', address: null, reachNote: null } });
    const { takeInEnquiry: member } = await coordinator.ask<Taken>(TAKE, { id: kit.id, input: { fullName: 'Kit Marsh', kind: 'YOUNG_PERSON', bornOn: '2009-05-01' } });
    expect(member).toMatchObject({ reachBy: ['IN_PERSON'], email: null, phone: null });
    expect(member.welcomeSteps).toContainEqual({ name: 'SAFE_CONTACT', done: true });
    await coordinator.ask('mutation ($id: ID!) { meetMember(memberId: $id) { stage } }', { id: member.id });
    expect((await api.get(MembersDoor).activeMembers()).map(({ id }) => id as string)).toContain(member.id);
    const { printSignInCard } = await coordinator.ask<{ printSignInCard: { code: string } }>('mutation ($personId: ID!) { printSignInCard(personId: $personId) { code } }', { personId: member.id });
    expect(printSignInCard.code).toBeTruthy();
    // Kit's own page says what is still to come.
    await api.database.query("update accounts.person set demo_key = 'young-person' where id = $1", [member.id]);
    const kitsOwn = await api.as('young-person');
    expect((await kitsOwn.ask<{ myRecord: { welcomeSteps: unknown[] } }>('{ myRecord { welcomeSteps { name done } } }')).myRecord.welcomeSteps).toContainEqual({ name: 'MET', done: true });
    expect(await api.get(MembersDoor).member(idOf(member.id))).toMatchObject({ reachBy: ['in-person'] });
  });

  test('under 16 nobody comes in without the word of somebody who looks after them', async () => {
    const { writeDownEnquiry: lou } = await coordinator.ask<Written>(WRITE, { input: { ...rang, name: 'Lou', kind: 'YOUNG_PERSON', grownUp: null, age: '13', channel: 'IN_PERSON', address: null } });
    expect(lou).toMatchObject({ needsWord: true });
    expect(await coordinator.refusal(TAKE, { id: lou.id, input: { fullName: 'Lou Hay', kind: 'YOUNG_PERSON', bornOn: '2013-05-01' } })).toBe('GUARDIAN_WORD_NEEDED');
  });

  test('who was not talked with waits for a call like everybody else', async () => {
    const { writeDownEnquiry } = await coordinator.ask<Written>(WRITE, { input: { ...rang, name: 'Ash', talked: false } });
    expect(writeDownEnquiry).toMatchObject({ state: 'WAITING', answerBy: expect.stringMatching(/^2026-1[12]-/) as string });
    await coordinator.ask('mutation ($id: ID!) { answerEnquiry(id: $id) { state } }', { id: writeDownEnquiry.id });
  });

  test.each([
    [{ agreed: false }, 'KEEPING_NOT_AGREED'], [{ cameBy: 'PAGE' }, 'CAME_BY_UNKNOWN'], [{ channel: 'IN_PERSON' }, 'WAY_NOT_SAID'], [{ channel: 'EMAIL' }, 'EMAIL_NOT_UNDERSTOOD'], [{ name: ' ' }, 'ANSWER_MISSING'],
  ] as const)('%o writes nothing: %s', async (different, code) => {
    const before = (await api.facts()).length;
    expect(await coordinator.refusal(WRITE, { input: { ...rang, ...different } })).toBe(code);
    expect(await api.facts()).toHaveLength(before);
  });

  test('nobody but coordinators', async () => {
    for (const person of ['hr', 'finance-checker', 'councillor', 'dpo']) expect(await (await api.as(person)).refusal(WRITE, { input: rang })).toBe('FORBIDDEN');
    expect(await api.visitor().refusal(WRITE, { input: rang })).toBe('SIGN_IN_FIRST');
  });
});
