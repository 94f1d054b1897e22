import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let sam: Id<'Person'>;
let member: Visitor;
let coordinator: Visitor;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  sam = await api.get(AccountsDoor).openAccount({ displayName: 'Sam Dale', firstName: 'Sam', email: 'sam@home.example', audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await api.get(MembersDoor).joinMember({ id: sam, kind: 'parent', fullName: 'Sam Dale', email: 'sam@home.example', reachBy: ['email'] }, by);
  member = await api.as('parent');
  coordinator = await api.as('coordinator');
});
afterAll(() => api?.close());

const SAY = 'mutation ($input: RecordCorrection!) { correctMyRecord(input: $input) { knownAs strengths reachBy profile { wants wonts important voicemail safeTimes { words } } } }';
const NEEDS = 'mutation ($lines: [AccessLineInput!]!) { sayMyNeeds(lines: $lines) { accessLines { words seenBy } } }';
const WHEN = 'mutation ($input: WhenICan!) { sayWhenICan(input: $input) { profile { mostAMonth times { words } away { from to } } } }';

test('Sam says it in their own words; each page changes its own answers and leaves the others', async () => {
  await member.ask(SAY, { input: { knownAs: 'Sammy', strengths: 'Listening', interests: ['panels'], languages: ['Polish'], wants: 'Help choose staff', wonts: 'Court', important: 'My sister' } });
  const { correctMyRecord } = await member.ask<{ correctMyRecord: object }>(SAY, { input: { reachBy: ['EMAIL'], email: 'sam@home.example', voicemail: 'Say nothing', safeTimes: [{ days: ['MO', 'TU'], from: '09:00', to: '15:00' }] } });
  expect(correctMyRecord).toEqual({
    knownAs: 'Sammy', strengths: 'Listening', reachBy: ['EMAIL'],
    profile: { wants: 'Help choose staff', wonts: 'Court', important: 'My sister', voicemail: 'Say nothing', safeTimes: [{ words: 'Mondays and Tuesdays, 9am to 3pm' }] },
  });
  const held = JSON.stringify(await api.database.query('select * from members.profile'));
  for (const sealed of ['Court', 'My sister', 'Say nothing']) expect(held).not.toContain(sealed);
  expect(JSON.stringify(await api.facts())).not.toMatch(/Court|sister|Say nothing/);
});

test('a bad answer is named and writes nothing', async () => {
  const before = (await api.facts()).length;
  expect(await member.refusal(SAY, { input: { safeTimes: [{ days: ['MO'], from: '02:00', to: '03:00' }] } })).toBe('SAFE_TIMES_AT_NIGHT');
  expect(await member.refusal(SAY, { input: { knownAs: ' ' } })).toBe('ANSWER_MISSING');
  expect(await member.refusal(WHEN, { input: { times: [{ days: [], often: 'WEEK' }], away: [] } })).toBe('ANSWER_MISSING');
  expect(await member.refusal(WHEN, { input: { times: [], away: [{ from: '2026-12-02', to: '2026-12-01' }] } })).toBe('LAST_DAY_TOO_EARLY');
  expect(await member.refusal(WHEN, { input: { times: [], away: [], mostAMonth: 40 } })).toBe('NUMBER_OUT_OF_RANGE');
  expect(await member.refusal(NEEDS, { lines: [{ words: 'x'.repeat(2_001), seenBy: 'TEAM' }] })).toBe('ANSWER_TOO_LONG');
  expect(await api.facts()).toHaveLength(before);
});

test('when Sam can come is a rule; the coordinator reads it in words, and the look is on record', async () => {
  const { sayWhenICan } = await member.ask<{ sayWhenICan: object }>(WHEN, { input: { times: [{ days: ['TU'], often: 'TWO_WEEKS', from: '16:00' }], away: [{ from: '2026-12-21', to: '2026-12-28' }], mostAMonth: 2 } });
  expect(sayWhenICan).toEqual({ profile: { mostAMonth: 2, times: [{ words: 'Every other Tuesday after 4pm' }], away: [{ from: '2026-12-21', to: '2026-12-28' }] } });
  const { member: seen } = await coordinator.ask<{ member: { profile: { wonts: string } } }>('query ($id: ID!) { member(id: $id) { profile { wonts times { words } } } }', { id: sam });
  expect(seen.profile.wonts).toBe('Court');
  expect((await api.facts()).some(({ name, subjectId }) => name === 'members.own-words-read' && subjectId === (sam as string))).toBe(true);
});

test('what Sam can’t come to again and again is known to the team in words, and why is known to Sam alone', async () => {
  const input = {
    times: [], away: [{ from: '2026-12-21', to: '2026-12-28', why: 'Family court' }], mostAMonth: 2,
    busy: [{ days: ['TH'], often: 'WEEK', to: '13:00', startsOn: '2026-11-26', except: ['2026-12-24'], why: 'Mum’s clinic' }],
  };
  const SEEN = 'profile { away { from } awayReasons busy { words until except } busyReasons }';
  const { sayWhenICan } = await member.ask<{ sayWhenICan: object }>(`mutation ($input: WhenICan!) { sayWhenICan(input: $input) { ${SEEN} } }`, { input });
  const busy = [{ words: 'Thursdays before 1pm', until: null, except: ['2026-12-24'] }];
  expect(sayWhenICan).toEqual({ profile: { away: [{ from: '2026-12-21' }], awayReasons: ['Family court'], busy, busyReasons: ['Mum’s clinic'] } });
  const { member: seen } = await coordinator.ask<{ member: object }>(`query ($id: ID!) { member(id: $id) { ${SEEN} } }`, { id: sam });
  expect(seen).toEqual({ profile: { away: [{ from: '2026-12-21' }], awayReasons: null, busy, busyReasons: null } });
  expect(JSON.stringify([await api.facts(), await api.database.query('select * from members.profile')])).not.toMatch(/court|clinic/i);
  expect(await member.refusal(WHEN, { input: { ...input, busy: [{ ...input.busy[0], why: 'x'.repeat(101) }] } })).toBe('ANSWER_TOO_LONG');
  expect(await member.refusal(WHEN, { input: { ...input, busy: [{ ...input.busy[0], until: '2026-11-01' }] } })).toBe('LAST_DAY_TOO_EARLY');
});

test('the rider is Sam’s: said as a whole, each line with who sees it, and nobody else may say it', async () => {
  const lines = [{ words: 'A ramp', seenBy: 'VENUE' }, { words: 'I panic in lifts', seenBy: 'TEAM' }];
  expect((await member.ask<{ sayMyNeeds: { accessLines: object[] } }>(NEEDS, { lines })).sayMyNeeds.accessLines).toEqual(expect.arrayContaining(lines));
  expect(await api.visitor().refusal(NEEDS, { lines })).toBe('SIGN_IN_FIRST');
  expect(await (await api.as('hr')).refusal(NEEDS, { lines })).toBe('NOT_FOUND');
  expect(await (await api.as('hr')).refusal('query ($id: ID!) { member(id: $id) { profile { wonts } } }', { id: sam })).toBe('FORBIDDEN');
});
