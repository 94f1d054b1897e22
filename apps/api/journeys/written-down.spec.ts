import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { keepLog, type LogLines } from './access/keep-log';
import { apiFixture, type ApiFixture } from './api-fixture';

/** Whoever looks for somebody that tries doors finds it in the lines of the programs: who, where and which no; never what was asked for. */
let api: ApiFixture;
let logged: LogLines;
let sam: Id<'Person'>;
let checker: string | undefined;
const by = systemActor('journey');

beforeAll(async () => {
  logged = keepLog();
  api = await apiFixture();
  const accounts = api.get(AccountsDoor);
  sam = await accounts.openAccount({ displayName: 'Sam Dale', firstName: 'Sam', email: null, audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await api.get(MembersDoor).joinMember({ id: sam, kind: 'parent', fullName: 'Sam Dale', reachBy: [] }, by);
  await api.get(ConsentDoor).askConsent({ memberId: sam as string as Id<'Member'>, scope: 'research' }, by);
  checker = (await accounts.personByDemoKey('finance-checker'))?.id;
});
afterAll(async () => {
  await api?.close();
  logged?.end();
});

/** The lines that were written meanwhile, without when and in which session. */
async function linesOf(deed: () => Promise<unknown>): Promise<readonly object[]> {
  const before = logged.text().length;
  await deed();
  const lines = logged.text().slice(before).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
  return lines.filter(({ what }) => what === 'refused' || what === 'hidden').map(({ what, code, where, kind, personId }) => ({ what, code, where, kind, personId }));
}

test('a question that is not for somebody, with who asked it', async () => {
  const browser = await api.as('finance-checker');
  expect(await linesOf(() => browser.refusal('query ($id: ID!) { memberNotes(memberId: $id) { id } }', { id: sam }))).toEqual([{ what: 'refused', code: 'FORBIDDEN', where: 'memberNotes', kind: 'person', personId: checker }]);
  expect(await linesOf(() => api.visitor().refusal('query ($id: ID!) { memberNotes(memberId: $id) { id } }', { id: sam }))).toMatchObject([{ code: 'SIGN_IN_FIRST', where: 'memberNotes', kind: 'nobody' }]);
});

test('somebody else’s record', async () => {
  const browser = await api.as('parent');
  expect(await linesOf(() => browser.refusal('query ($id: ID!) { consent(id: $id) { id } }', { id: crypto.randomUUID() }))).toEqual([{ what: 'refused', code: 'NOT_FOUND', where: 'consent', kind: 'person', personId: sam }]);
});

test('a field that was held back in an answer, by the names of the schema', async () => {
  const browser = await api.as('parent');
  expect(await linesOf(() => browser.graphql('{ myConsents { id mine: reasons { words } } }'))).toEqual([{ what: 'hidden', code: undefined, where: 'Consent.reasons', kind: 'person', personId: sam }]);
  expect(await linesOf(() => browser.graphql('{ myConsents { id } }'))).toEqual([]);
});

test('every other door, with who stood before it', async () => {
  const browser = await api.as('finance-checker');
  const id = crypto.randomUUID();
  expect(await linesOf(() => browser.fetch(`/files/copies/${id}/copy.html`))).toEqual([{ what: 'refused', code: 'FORBIDDEN', where: '/files/copies/:id/:name', kind: 'person', personId: checker }]);
  expect(await linesOf(() => browser.fetch(`/files/${id}/pages/1`))).toMatchObject([{ code: 'NOT_FOUND', where: '/files/:id/pages/:page', personId: checker }]);
  expect(await linesOf(() => api.visitor().fetch('/files/my-copy/my-copy.html'))).toMatchObject([{ code: 'SIGN_IN_FIRST', kind: 'nobody' }]);
  expect(await linesOf(() => browser.fetch(`/graphql?query={member(id:"${id}"){id}}`))).toMatchObject([{ code: 'POST_ONLY', where: '/graphql' }]);
});

test('tries to get around a rule: another site, an old proof, a question that is none, one’s own role', async () => {
  const ade = await api.as('administrator');
  const me = (await api.get(AccountsDoor).personByDemoKey('administrator'))?.id;
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ me { firstName } }"}' };
  expect(await linesOf(() => ade.fetch('/graphql', { ...json, headers: { ...json.headers, origin: 'https://elsewhere.example' } }))).toMatchObject([{ code: 'FOREIGN_ORIGIN', where: '/graphql' }]);
  expect(await linesOf(() => ade.refusal('mutation ($id: ID!) { giveRole(personId: $id, role: "dpo") }', { id: me }))).toMatchObject([{ code: 'ROLE_OF_YOUR_OWN', where: 'giveRole', personId: me }]);
  expect(await linesOf(() => ade.fetch('/graphql', { ...json, body: '{"query":"{ me { nothing } }"}' }))).toMatchObject([{ code: 'QUESTION_NOT_UNDERSTOOD' }]);
  await api.database.query("update accounts.session set proved_at = now() - interval '16 minutes'");
  expect(await linesOf(() => ade.refusal('mutation ($id: ID!) { giveRole(personId: $id, role: "dpo") }', { id: sam }))).toMatchObject([{ code: 'STEP_UP_FIRST', where: 'giveRole', personId: me }]);
});

test('none of them tells what was asked for', () => {
  expect(logged.text()).not.toMatch(/Sam|elsewhere|nothing|mine/);
});
