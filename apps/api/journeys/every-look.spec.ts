import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { isLook } from '@alongside/platform/events';
import { aPaper } from '@alongside/platform/files/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { field, file, send } from './hostile-uploads/upload';
import { letterTo } from './letters';
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
  const page = await (await api.visitor().post('/join', { name: 'Robin', address: 'robin@home.example', kind: 'parent', age: '', heardFrom: 'friend', website: '' })).text();
  known.enquiry = /name="enquiry" value="([^"]*)"/.exec(page)?.[1] ?? '';
  await api.runJobs();
  const code = /code is ([\w-]+)/.exec((await letterTo(api, 'robin@home.example')).text)?.[1] ?? '';
  await api.visitor().post('/join/code', { enquiry: known.enquiry, code });
}

async function aSheet(coordinator: Visitor): Promise<void> {
  const { approveExportPurpose } = await (await api.as('dpo')).ask<{ approveExportPurpose: { id: string } }>('mutation { approveExportPurpose(words: "The winter letter", fields: [FULLNAME]) { id } }');
  known.sheet = (await coordinator.ask<{ askForMemberExport: string }>('mutation ($p: ID!, $key: String!) { askForMemberExport(purposeId: $p, fields: [FULLNAME], idempotencyKey: $key) }', { p: approveExportPurpose.id, key: newId() })).askForMemberExport;
}

beforeAll(async () => {
  api = await apiFixture();
  const accounts = api.get(AccountsDoor);
  await accounts.openAccount({ displayName: 'Hannah Lyle', firstName: 'Hannah', email: 'hannah@council.example', audience: 'staff', roles: ['service-lead'], demoKey: 'service-lead' }, by);
  known.maria = await accounts.openAccount({ displayName: 'Maria Thornton', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await api.get(MembersDoor).joinMember({ id: known.maria as Id<'Person'>, kind: 'parent', fullName: 'Maria Thornton', bornOn: plainDate('1988-04-02'), reachBy: [] }, by);
  known.other = (await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Maria Thorntone', bornOn: plainDate('1988-04-02'), reachBy: [] }, by)).id;
  maria = await api.as('parent');
  const coordinator = await api.as('coordinator');
  await maria.ask('mutation { sayIt(words: "The room was cold.") }');
  await aPlan(coordinator);
  await aShelf(coordinator);
  await anEnquiry();
  await aSheet(coordinator);
  await api.runReactions();
});
afterAll(() => api?.close());

/** Who asks what, and which look it leaves at whom. A question about people that is not here, or in a spec of its own, is a hole in the promise “we write it down each time someone looks”. */
const table: readonly (readonly [who: string, question: string, look: string, at: string])[] = [
  ['coordinator', '{ promisesDue { sayings { memberName words } } }', 'voice.promises-read', 'maria'],
  ['service-lead', '{ promisesDue { sayings { memberName words } } }', 'voice.promises-read', 'maria'],
  ['coordinator', '{ enquiries { name address } }', 'members.enquiries-read', 'enquiry'],
  ['coordinator', '{ enquiry(id: "$enquiry") { name address } }', 'members.enquiry-looked-at', 'enquiry'],
  ['hr', '{ checksOf(memberId: "$maria") { memberName checks { state } } }', 'members.checks-looked-at', 'maria'],
  ['coordinator', '{ session(id: "$session") { safety { plan { risks { what } } } } }', 'opportunities.safety-plan-looked-at', 'plan'],
  ['service-lead', '{ safetyPlansToSign { risks { what } } }', 'opportunities.safety-plans-read', 'plan'],
  ['coordinator', '{ teamGroup(id: "$group") { papers { readers { memberName lookedAt } } } }', 'opportunities.readers-read', 'maria'],
  ['coordinator', '{ whatWasSaid(memberId: "$maria") { answer } }', 'consent.evidence-read', 'maria'],
  ['dpo', '{ whoLooked(memberId: "$maria") { what who } }', 'privacy.looks-read', 'maria'],
  ['dpo', '{ auditSearch(search: { about: "$maria" }) { lines { fact } } }', 'privacy.log-searched', 'maria'],
  ['coordinator', '{ member(id: "$maria") { fullName } }', 'members.record-looked-at', 'maria'],
  ['coordinator', '{ birthDate(memberId: "$maria") }', 'members.birth-date-read', 'maria'],
  ['coordinator', '{ compareRecords(oneId: "$maria", otherId: "$other") { one { fullName } } }', 'members.record-looked-at', 'other'],
  ['coordinator', '{ memberNotes(memberId: "$maria") { id } }', 'members.notes-read', 'maria'],
  ['coordinator', '{ memberConsents(memberId: "$maria") { id } }', 'consent.wallet-read', 'maria'],
  ['coordinator', 'file /files/member-exports/$sheet.xlsx', 'members.export-read', 'maria'],
];

const filled = (words: string) => words.replace(/\$(\w+)/g, (_, name: string) => known[name] ?? `no ${name}`);
const written = async (look: string, at: string, personId: string) =>
  (await api.database.query('select 1 from platform.event where name = $1 and subject_id = $2 and actor_id = $3', [look, at, personId])).length;

test.each(table)('%s asks %s: %s is written down', async (who, question, look, at) => {
  const visitor = await api.as(who);
  const person = (await api.get(AccountsDoor).personByDemoKey(who))!.id;
  const before = await written(look, known[at] ?? '', person);
  const asked = filled(question);
  if (asked.startsWith('file ')) expect((await visitor.fetch(asked.slice(5))).status).toBe(200);
  else await visitor.ask(asked);
  expect(isLook(look)).toBe(true);
  expect(await written(look, known[at] ?? '', person)).toBe(before + 1);
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
