import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let sam: Id<'Person'>;
let member: Visitor;
let officer: Visitor;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  sam = await api.get(AccountsDoor).openAccount({ displayName: 'Sam Dale', firstName: 'Sam', email: 'sam@home.example', audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await api.get(MembersDoor).joinMember({ id: sam, kind: 'parent', fullName: 'Sam Dale', reachBy: [], accessNeeds: 'A seat near the door', strengths: '<b>Listening</b>' }, by);
  member = await api.as('parent');
  officer = await api.as('dpo');
});
afterAll(() => api?.close());

const MINE = '{ myCopy { state dueOn keptUntil } }';
const ASK = 'mutation { askForCopy }';
const CHECK = 'mutation ($id: ID!) { checkWhoAsked(id: $id) }';
const page = (who: Visitor = member) => who.fetch('/files/my-copy/my-copy.html');

test('before anything is asked, the coordinator looks at the record', async () => {
  await (await api.as('coordinator')).ask('query ($id: ID!) { member(id: $id) { fullName } }', { id: sam });
  expect((await member.ask<{ whoLooked: object[] }>('{ whoLooked { what who } }')).whoLooked).toEqual([{ what: 'RECORD', who: 'Priya Nair' }]);
});

test('somebody with one proof asks, and the council looks who it is before anything is made', async () => {
  expect(await member.ask(ASK)).toEqual({ askForCopy: 'ASKED' });
  await api.runReactions();
  expect(await member.ask(MINE)).toEqual({ myCopy: { state: 'ASKED', dueOn: '2026-12-21', keptUntil: null } });
  expect(await member.refusal(ASK)).toBe('COPY_ASKED_ALREADY');
  expect((await page()).status).toBe(404);
});

test('only the data protection officer says that it is them, and sees nothing of what is in it', async () => {
  const { copyRequests } = await officer.ask<{ copyRequests: { id: string; name: string }[] }>('{ copyRequests { id name isLate } }');
  expect(copyRequests).toEqual([{ id: expect.any(String) as string, name: 'Sam Dale', isLate: false }]);
  const id = copyRequests[0]?.id ?? '';
  expect(await (await api.as('coordinator')).refusal(CHECK, { id })).toBe('FORBIDDEN');
  expect(await officer.ask(CHECK, { id })).toEqual({ checkWhoAsked: 'MAKING' });
  expect(await officer.refusal(CHECK, { id })).toBe('COPY_WHO_CHECKED_ALREADY');
  await api.runReactions();
  expect((await page(officer)).status).toBe(404);
});

test('the copy tells all of it in words: sealed things opened, nothing that would let somebody in, and nothing that runs', async () => {
  const copy = await page();
  expect(copy.status).toBe(200);
  expect(copy.headers.get('content-disposition')).toBe('attachment; filename="my-copy.html"');
  expect(copy.headers.get('cache-control')).toBe('no-store');
  const text = await copy.text();
  for (const words of ['What we hold about Sam', 'A seat near the door', 'sam@home.example', '23 November 2026', 'What is not in here']) expect(text).toContain(words);
  expect(text).not.toContain('<b>Listening');
  const looks = /<h2>Who looked<\/h2>(.*?)<\/section>/s.exec(text)?.[1];
  expect(looks).toContain('<dt>Who</dt><dd>Priya Nair (coordinator)</dd><dt>What they looked at</dt><dd>Your page: your name, how to reach you and what you do with us</dd><dt>When</dt><dd>Monday 23 November 2026, 9am</dd>');
  expect(text).not.toContain('token');
  const data = (await (await member.fetch('/files/my-copy/my-copy.json')).json()) as { tables: { table: string }[] };
  expect(data.tables.map(({ table }) => table)).toEqual(expect.arrayContaining(['accounts.person', 'members.member', 'platform.event', 'privacy.copy_request']));
  expect((await api.facts()).filter(({ name }) => name === 'privacy.copy-taken')).toHaveLength(2);
});

test('the database holds it sealed, and after its last day not at all', async () => {
  const kept = await api.database.first<{ page_sealed: string }>('select page_sealed from privacy.copy_request');
  expect(kept?.page_sealed).not.toContain('Sam');
  await api.clock.set('2026-12-08T12:00:00Z');
  await api.runJobs();
  expect(await member.ask(MINE)).toEqual({ myCopy: null });
  expect(await api.database.first('select page_sealed from privacy.copy_request where page_sealed is not null')).toBeNull();
});

test('a name that is no copy is not found, and a stranger is asked to sign in', async () => {
  expect((await member.fetch('/files/my-copy/..%2fmaster.key')).status).toBe(404);
  expect((await page(api.visitor())).status).toBeGreaterThanOrEqual(400);
});

const FOR = 'mutation ($personId: ID!, $because: CopyReason!, $sure: String!) { makeCopyFor(personId: $personId, because: $because, sure: $sure) }';
const SURE = 'Saw her passport and the letter about who looks after him';

test('for somebody who cannot sign in the officer makes the same copy, says why and how sure they are, and hands it over, on record', async () => {
  const kit = await api.get(AccountsDoor).openAccount({ displayName: 'Kit Rowe', firstName: 'Kit', email: null, audience: 'young', roles: ['young-person'], demoKey: 'young-person' }, by);
  await api.get(MembersDoor).joinMember({ id: kit, kind: 'parent', fullName: 'Kit Rowe', reachBy: [], accessNeeds: 'No loud rooms' }, by);
  officer = await api.as('dpo');
  const wish = { personId: kit, because: 'CHILD', sure: SURE };
  expect(await (await api.as('coordinator')).refusal(FOR, wish)).toBe('FORBIDDEN');
  expect((await officer.graphql(FOR, { ...wish, sure: '  ' })).refusals).toMatchObject([{ code: 'ANSWER_MISSING', field: 'sure' }]);
  for (const personId of ['', 'Kit', crypto.randomUUID()]) expect((await officer.graphql(FOR, { ...wish, personId })).refusals).toMatchObject([{ code: 'PERSON_NOT_CHOSEN', field: 'personId' }]);
  expect(await officer.ask(FOR, wish)).toEqual({ makeCopyFor: 'MAKING' });
  expect(await officer.refusal(FOR, wish)).toBe('COPY_ASKED_ALREADY');
  await api.runReactions();
  const { copyRequests } = await officer.ask<{ copyRequests: { id: string; name: string; state: string; madeFor: string | null }[] }>('{ copyRequests { id name state madeFor } }');
  const made = copyRequests.find(({ name }) => name === 'Kit Rowe');
  expect(made).toMatchObject({ state: 'READY', madeFor: 'CHILD' });
  const file = (who: Visitor, name = 'copy.html') => who.fetch(`/files/copies/${made?.id}/${name}`);
  expect([(await file(await api.as('coordinator'))).status, (await file(member)).status, (await file(api.visitor())).status, (await file(officer, 'copy.exe')).status]).toEqual([403, 403, 401, 404]);
  const text = await (await file(officer)).text();
  for (const words of ['What we hold about Kit', 'No loud rooms', SURE]) expect(text).toContain(words);
  expect(await (await api.as('young-person')).ask('{ myCopy { state askedForYou } }')).toEqual({ myCopy: { state: 'READY', askedForYou: true } });
  const { whoLooked } = await officer.ask<{ whoLooked: { what: string; who: string }[] }>('query ($id: ID!) { whoLooked(memberId: $id) { what who } }', { id: kit });
  expect(whoLooked).toContainEqual({ what: 'COPY', who: 'Dilys Pugh' });
  expect(JSON.stringify((await api.facts()).filter(({ name }) => name.startsWith('privacy.copy')))).not.toContain('passport');
  expect((await api.database.first<{ sure: string }>('select sure_sealed as sure from privacy.copy_request where made_for is not null'))?.sure).not.toContain('passport');
});

test('the officer opens no copy that somebody takes themselves, makes none of their own, and proves again before each', async () => {
  await api.clock.set('2026-12-09T09:00:00Z');
  [member, officer] = [await api.as('parent'), await api.as('dpo')];
  await member.ask(ASK);
  const { copyRequests } = await officer.ask<{ copyRequests: { id: string; name: string; madeFor: string | null }[] }>('{ copyRequests { id name madeFor } }');
  const own = copyRequests.find(({ name }) => name === 'Sam Dale');
  await officer.ask(CHECK, { id: own?.id });
  await api.runReactions();
  expect((await officer.fetch(`/files/copies/${own?.id}/copy.html`)).status).toBe(404);
  const dilys = await api.get(AccountsDoor).personByDemoKey('dpo');
  expect(await officer.refusal(FOR, { personId: dilys?.id, because: 'PAPER', sure: SURE })).toBe('COPY_OWN');
  await api.database.query("update accounts.session set proved_at = proved_at - interval '20 minutes'");
  expect(await officer.refusal(FOR, { personId: sam, because: 'PAPER', sure: SURE })).toBe('STEP_UP_FIRST');
});
