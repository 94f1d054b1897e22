import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLook } from '@alongside/platform/events';
import { aPaper } from '@alongside/platform/files/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { field, file, send } from './hostile-uploads/upload';
import { letterTo } from './letters';
import { edgesAskedFor, holdingEdges, uncovered } from './looks/edges';
import { reasons } from './looks/reasons';
import { listRows, rows } from './looks/rows';
import type { Visitor } from './visitor';
import { yesToGroups } from './yes-to-groups';

let api: ApiFixture;
let maria: Visitor;
/** Whatever a question below asks with or a look is about, by its name in the table. */
const known: Record<string, string> = {};
const by = systemActor('journey');

async function aPlan(coordinator: Visitor): Promise<void> {
  const priya: Actor = { kind: 'person', personId: (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  known.session = await api.get(OpportunitiesDoor).openSession({
    kind: 'project', title: 'The harbour', plainSummary: 'We go and look.', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', activity: 'planning', seats: [{ kind: 'young-person', count: 2 }],
  }, priya);
  const { session } = await coordinator.ask<{ session: { safety: { ours: { id: string }[] } } }>('query ($id: ID!) { session(id: $id) { safety { ours { id } } } }', { id: known.session });
  const { writeSafetyPlan } = await coordinator.ask<{ writeSafetyPlan: { id: string } }>(
    'mutation ($id: ID!, $input: SafetyPlanInput!) { writeSafetyPlan(sessionId: $id, input: $input) { id } }', { id: known.session, input: { risks: [{ what: 'The way home', answer: 'Two walk along.' }], adultIds: session.safety.ours.map(({ id }) => id) } });
  known.plan = writeSafetyPlan.id;
}

async function aShelf(coordinator: Visitor): Promise<void> {
  const { openGroup } = await coordinator.ask<{ openGroup: { id: string } }>('mutation ($key: String!) { openGroup(input: { name: "Tuesday", about: "We meet.", apart: false }, idempotencyKey: $key) { id } }', { key: newId() });
  known.group = openGroup.id;
  await yesToGroups(api, known.maria!);
  await coordinator.ask('mutation ($group: ID!, $person: ID!) { addToGroup(groupId: $group, personId: $person, part: MEMBER) { id } }', { group: known.group, person: known.maria });
  const sent = await send(coordinator, [field('purpose', 'shelf-paper'), field('idempotencyKey', newId()), file(await aPaper(1))]);
  await coordinator.ask('mutation ($group: ID!, $file: ID!, $key: String!) { putGroupPaper(groupId: $group, title: "Fares", fileId: $file, idempotencyKey: $key) { id } }', { group: known.group, file: sent.id, key: newId() });
}

async function anEnquiry(): Promise<void> {
  const page = await (await api.visitor().post('/join', { name: 'Robin', address: 'robin@home.example', kind: 'parent', grownUp: 'yes', age: '', heardFrom: 'friend', website: '' })).text();
  known.enquiry = /name="enquiry" value="([^"]*)"/.exec(page)?.[1] ?? '';
  await api.runJobs();
  const code = /code is ([\w-]+)/.exec((await letterTo(api, 'robin@home.example')).text)?.[1] ?? '';
  await api.visitor().post('/join/code', { enquiry: known.enquiry, code });
}

async function aSheet(coordinator: Visitor): Promise<void> {
  const { approveExportPurpose } = await (await api.as('dpo')).ask<{ approveExportPurpose: { id: string } }>('mutation { approveExportPurpose(words: "The winter letter", fields: [FULLNAME]) { id } }');
  known.sheet = (await coordinator.ask<{ askForMemberExport: string }>('mutation ($p: ID!, $key: String!) { askForMemberExport(purposeId: $p, fields: [FULLNAME], idempotencyKey: $key) }', { p: approveExportPurpose.id, key: newId() })).askForMemberExport;
}

/** Somebody on the date, a note to look at again, and what the officer's lists are about. */
async function waiting(coordinator: Visitor, officer: Visitor): Promise<void> {
  const by: Actor = { kind: 'person', personId: (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  known.evening = await api.get(OpportunitiesDoor).openSession({
    kind: 'project', title: 'The evening', plainSummary: 'We talk.', heldOn: plainDate('2026-12-09'), startsAt: '18:30', endsAt: '20:00', place: 'Harbour House', activity: 'planning', seats: [{ kind: 'parent-carer', count: 2 }],
  }, by);
  await coordinator.ask('mutation ($id: ID!, $who: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: $key) { id } }', { id: known.evening, who: [known.maria], key: newId() });
  const kept = { reason: 'SAFETY', reviewOn: '2026-12-01', told: false };
  await coordinator.ask('mutation ($id: ID!, $input: NoteInput!, $key: String!) { writeMemberNote(memberId: $id, input: $input, idempotencyKey: $key) { id } }', { id: known.omar, input: { words: 'Told by his aunt.', kept }, key: newId() });
  await api.database.query("insert into members.note_reply (id, note_id, kind, said_at) select gen_random_uuid(), id, 'asked-why', now() from members.note where member_id = $1", [known.omar]);
  await maria.ask('mutation { askForCopy }');
  await officer.ask('mutation ($id: ID!) { holdRecord(personId: $id, reason: "A court asks") }', { id: known.nina });
  await api.database.query("insert into privacy.letting_go (id, rule, person_id, counted, found_at, state) values ($1, 'person', $2, '[]', now(), 'found')", [newId(), known.omar]);
}

beforeAll(async () => {
  api = await apiFixture();
  const accounts = api.get(AccountsDoor);
  await accounts.openAccount({ displayName: 'Hannah Lyle', firstName: 'Hannah', email: 'hannah@council.example', audience: 'staff', roles: ['service-lead'], demoKey: 'service-lead' }, by);
  known.maria = await accounts.openAccount({ displayName: 'Maria Thornton', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await api.get(MembersDoor).joinMember({ id: known.maria as Id<'Person'>, kind: 'parent', fullName: 'Maria Thornton', bornOn: plainDate('1988-04-02'), reachBy: [] }, by);
  known.other = (await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Maria Thorntone', bornOn: plainDate('1988-04-02'), reachBy: [] }, by)).id;
  for (const [name, fullName] of [['nina', 'Nina Hale'], ['omar', 'Omar Hale']] as const) known[name] = (await api.get(MembersDoor).joinMember({ kind: 'young-person', fullName, bornOn: plainDate('2012-03-04'), reachBy: [] }, by)).id;
  known.key = newId();
  maria = await api.as('parent');
  const coordinator = await api.as('coordinator');
  await maria.ask('mutation { sayIt(words: "The room was cold.") }');
  await aPlan(coordinator);
  await aShelf(coordinator);
  await anEnquiry();
  await aSheet(coordinator);
  await waiting(coordinator, await api.as('dpo'));
  await api.runReactions();
});
afterAll(() => api?.close());

const filled = (words: string) => words.replace(/\$(\w+)/g, (_, name: string) => known[name] ?? `no ${name}`);
const written = async (look: string, at: string, personId: string) =>
  (await api.database.query('select 1 from platform.event where name = $1 and subject_id = $2 and actor_id = $3', [look, at, personId])).length;

test.each(rows)('%s asks %s: %s is written down', async (who, question, look, at) => {
  const visitor = await api.as(who);
  const person = (await api.get(AccountsDoor).personByDemoKey(who))!.id;
  const before = await written(look, known[at] ?? '', person);
  const asked = filled(question);
  if (asked.startsWith('file ')) expect((await visitor.fetch(asked.slice(5))).status).toBe(200);
  else await visitor.ask(asked);
  expect(isLook(look)).toBe(true);
  expect(await written(look, known[at] ?? '', person)).toBe(before + 1);
});

test('a deed that is asked for names alone is no look, nor is what somebody does about themselves', async () => {
  const looks = async () => (await api.facts()).filter(({ name, subjectId }) => isLook(name) && (subjectId === known.omar || subjectId === known.maria)).length;
  const before = await looks();
  await (await api.as('coordinator')).ask(filled('mutation { sayTheyMoved(memberId: "$omar", on: "2026-11-20") { id knownAs } }'));
  await maria.ask('mutation { haveARest(length: SHORT) { fullName phone email } }');
  expect(await looks()).toBe(before);
});

test('no list names more than a hundred at once', async () => {
  await api.database.query(`with more as (insert into accounts.person (id, display_name, first_name, audience, opened_at) select gen_random_uuid(), 'Kim ' || n, 'Kim', 'adult', now() from generate_series(1, 120) n returning id)
    insert into privacy.legal_hold (id, person_id, reason_sealed, set_at) select gen_random_uuid(), id, 'sealed', now() from more`);
  const { legalHolds } = await (await api.as('dpo')).ask<{ legalHolds: unknown[] }>('{ legalHolds { name } }');
  expect(legalHolds).toHaveLength(100);
});

test('a second look within a quarter of an hour is the same line, and the member reads of all of them in plain words', async () => {
  const coordinator = await api.as('coordinator');
  const lines = async () => (await api.facts()).filter(({ name, subjectId }) => isLook(name) && subjectId === known.maria).length;
  const before = await lines();
  await coordinator.ask(filled('{ member(id: "$maria") { fullName } }'));
  await coordinator.ask('{ promisesDue { sayings { words } } }');
  expect(await lines()).toBe(before);
  const { whoLooked } = await maria.ask<{ whoLooked: { what: string; who: string | null }[] }>('{ whoLooked(first: 100) { what who } }');
  const told = whoLooked.map(({ what, who }) => `${what} ${who}`);
  expect(told).toEqual(expect.arrayContaining(['SAID Priya Nair', 'SAID Hannah Lyle', 'PAPERS Priya Nair', 'SHEET Priya Nair', 'NOTES Priya Nair', 'PERMISSION Priya Nair']));
  expect(told.filter((one) => one.startsWith('CHECKS'))).toHaveLength(1);
  expect(told.filter((one) => one.startsWith('LOG'))).not.toEqual([]);
  expect(told.filter((one) => one.includes('Maria'))).toEqual([]);
});

test('who asked to join finds, once she is taken in, who read what she wrote', async () => {
  const coordinator = await api.as('coordinator');
  await coordinator.ask('mutation ($id: ID!) { answerEnquiry(id: $id) { id } }', { id: known.enquiry });
  const { takeInEnquiry } = await coordinator.ask<{ takeInEnquiry: { id: string } }>('mutation ($id: ID!) { takeInEnquiry(id: $id, input: { fullName: "Robin Hale", kind: PARENT }) { id } }', { id: known.enquiry });
  const { whoLooked } = await (await api.as('dpo')).ask<{ whoLooked: { what: string; who: string }[] }>('query ($id: ID!) { whoLooked(memberId: $id) { what who } }', { id: takeInEnquiry.id });
  expect(whoLooked).toContainEqual({ what: 'REQUEST', who: 'Priya Nair' });
});

const root = join(import.meta.dirname, '../../..');

test('from no question on is there a way to what was trusted to us without a look that is proved, or a reason in writing why there is none', () => {
  const { schema } = api.get(GraphQLSchemaHost);
  const asked = new Set([...rows, ...listRows].filter(([, question]) => !question.startsWith('file ')).flatMap(([, question]) => edgesAskedFor(schema, question)));
  const edges = holdingEdges(schema);
  expect(edges.length).toBeGreaterThan(100);
  expect(uncovered(schema, asked, reasons)).toEqual([]);
  expect(Object.keys(reasons).filter((edge) => asked.has(edge) || !edges.includes(edge))).toEqual([]);
});

test('a look that is proved elsewhere is named there', () => {
  const elsewhere = Object.entries(reasons).flatMap(([edge, reason]) => ('look' in reason ? [{ edge, ...reason }] : []));
  expect(elsewhere.filter(({ look, spec }) => !isLook(look) || !existsSync(join(root, spec)) || !readFileSync(join(root, spec), 'utf8').includes(look.replace(/^[a-z]+[.]/, '')))).toEqual([]);
});
