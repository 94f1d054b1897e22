import { AccountsDoor, AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { systemActor, type Actor, type Id } from '@alongside/kernel';
import { policyBook } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { PrivacyResolver } from './graphql/privacy.resolver';
import { PrivacyModule } from './index';

let fixture: ServerFixture;
let privacy: PrivacyResolver;
let ana: Actor;
let priya: Actor;
let dilys: Actor;

async function aPerson(displayName: string, role: string): Promise<Actor> {
  const personId = await fixture.get(AccountsDoor).openAccount({ displayName, firstName: displayName, email: null, audience: 'staff', roles: [role] }, systemActor('test'));
  return { kind: 'person', personId, roles: [role], purpose: 'signed-in', assurance: 2 };
}
const look = (name: string, at: Actor, by: Actor) => fixture.get(EventLog).recordRead(name, at.personId as Id<'Person'>, by);
const search = (changes: object, by = dilys) => privacy.auditSearch({ looksOnly: false, ...changes }, 50, null, by);

beforeAll(async () => {
  fixture = await serverFixture([AccountsModule, CouncilModule, PrivacyModule]);
  privacy = fixture.get(PrivacyResolver);
  ana = await aPerson('Ana Reid', 'parent-carer');
  priya = await aPerson('Priya Nair', 'coordinator');
  dilys = await aPerson('Dilys Pugh', 'dpo');
});
afterAll(() => fixture.close());

test('a member sees who looked, as what, at what and when; not her own looks, and not changes', async () => {
  await look('members.record-looked-at', ana, priya);
  await look('members.record-looked-at', ana, priya);
  await look('members.record-looked-at', ana, ana);
  fixture.clock.advance('PT1H');
  await look('members.access-needs-read', ana, priya);
  const looks = await privacy.whoLooked(null, 50, ana);
  expect(looks.map(({ who, roles, what, times }) => [who, roles, what, times])).toEqual([
    ['Priya Nair', ['coordinator'], 'access-needs', 1], ['Priya Nair', ['coordinator'], 'record', 1],
  ]);
});

test('only she and the data protection officer may ask', () => {
  const rule = policyBook.rule('privacy.own-looks');
  const may = (actor: Actor, memberId?: string | null) => rule?.allows({ actor, subject: undefined, args: { memberId } });
  expect([may(ana), may(ana, ana.personId), may(dilys, ana.personId), may(priya, ana.personId)]).toEqual([true, true, true, false]);
});

test('the officer finds what was done about somebody, and the search itself is a look that she sees', async () => {
  const { lines } = await search({ about: 'ana rei' });
  expect(lines.map(({ fact }) => fact)).toContain('members.access-needs-read');
  expect(lines.every(({ about }) => about === 'Ana Reid')).toBe(true);
  expect((await privacy.whoLooked(null, 50, ana))[0]).toMatchObject({ who: 'Dilys Pugh', what: 'log' });
});

test('by whom, only looks, from and to', async () => {
  expect((await search({ by: 'Priya', looksOnly: true })).lines.every(({ by, isLook }) => by === 'Priya Nair' && isLook)).toBe(true);
  expect((await search({ from: '2026-11-24' })).lines).toEqual([]);
  expect((await search({ from: '2026-11-23', to: '2026-11-23' })).lines.length).toBeGreaterThan(3);
  await expect(search({ from: '2026-11-24', to: '2026-11-23' })).rejects.toMatchObject({ code: 'DATES_TURNED_ROUND', field: 'to' });
});

test('a page follows a page without losing or doubling a line', async () => {
  const all = (await privacy.auditSearch({ looksOnly: false }, 100, null, dilys)).lines.map(({ id }) => id);
  const first = await privacy.auditSearch({ looksOnly: false }, 3, null, dilys);
  const second = await privacy.auditSearch({ looksOnly: false }, 3, first.before, dilys);
  expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(6);
  expect(all).toEqual(expect.arrayContaining(second.lines.map(({ id }) => id)));
});

test.each(['%', '_', "'; drop table platform.event; --", 'ا', '🙂'])('%j is searched for as it stands', async (about) => {
  expect((await search({ about })).lines.every((line) => line.about?.includes(about) ?? true)).toBe(true);
});

test('a name of nothing but a NUL byte is no name, and leaves nothing out', async () => {
  expect((await search({ about: '\u0000' })).lines.length).toBeGreaterThan(3);
});

test('how long we keep what comes from the council’s own values', async () => {
  const rules = await privacy.retentionRules();
  expect(rules).toHaveLength(14);
  expect(rules.find(({ code }) => code === 'panel')).toMatchObject({ period: '12 months', countedFrom: 'the day somebody was appointed' });
});
