import { clockTimeOf, instant, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { CorrectRecord } from './actions/correct-record';
import { SayMyNeeds } from './actions/say-my-needs';
import { SayWhen } from './actions/say-when';
import { MembersDoor, MembersModule, OpenedNeeds } from './index';
import { OwnWords } from './own-words';
import { ProfilesRead } from './store/profiles.read';

let fixture: ServerFixture;
let door: MembersDoor;
let id: Id<'Member'>;
let me: Actor;
const by = systemActor('test');

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  door = fixture.get(MembersDoor);
});
afterAll(() => fixture.close());
beforeEach(async () => {
  ({ id } = await door.joinMember({ kind: 'parent', fullName: 'Maria Thornley', phone: '07700 900111', reachBy: ['text'], accessNeeds: 'Big print' }, by));
  me = { kind: 'person', personId: id as string as Id<'Person'>, roles: ['parent-carer'], purpose: 'portal', assurance: 1 };
});

const words = async (audience: 'team' | 'hosts' | 'venue') => (await fixture.get(OpenedNeeds).of(id, audience, by)).map((line) => line.words);
const say = (...lines: readonly (readonly [string, string])[]) => fixture.get(SayMyNeeds).run(id, lines.map(([text, seenBy]) => ({ words: text, seenBy })), me);

test('what was said about access before is the first line, for the team only', async () => {
  expect(await fixture.get(OpenedNeeds).of(id, 'team', by)).toMatchObject([{ words: 'Big print', seenBy: 'team' }]);
  expect(await words('venue')).toEqual([]);
});

test('each line is carried to those it is for, and nothing of a line that was taken back stays', async () => {
  await say(['Big print', 'hosts'], ['A ramp', 'venue'], ['I panic in lifts', 'team'], ['  ', 'team']);
  expect([(await words('team')).sort(), (await words('hosts')).sort(), await words('venue')]).toEqual([['A ramp', 'Big print', 'I panic in lifts'], ['A ramp', 'Big print'], ['A ramp']]);
  expect(JSON.stringify(await fixture.database.query('select * from members.access_line'))).not.toContain('ramp');
  await say(['A ramp', 'venue']);
  expect(await words('team')).toEqual(['A ramp']);
  expect(await fixture.database.query('select id from members.access_line where member_id = $1', [id])).toHaveLength(1);
  expect(JSON.stringify(await fixture.facts())).not.toContain('ramp');
});

test('saying the same again changes nothing', async () => {
  await say(['A ramp', 'venue']);
  const before = (await fixture.facts()).length;
  await say(['A ramp', 'venue']);
  expect((await fixture.facts()).length).toBe(before);
});

test.each([[[['A ramp', 'everybody']], 'LINE_AUDIENCE_UNKNOWN'], [[['x'.repeat(2_001), 'team']], 'ANSWER_TOO_LONG'], [Array.from({ length: 21 }, (_, n) => [`Line ${n}`, 'team']), 'TOO_MANY_LINES']] as const)(
  'a rider that cannot be is refused whole: %#', async (lines, code) => {
    await expect(say(...(lines as readonly (readonly [string, string])[]))).rejects.toMatchObject({ code });
    expect(await words('team')).toEqual(['Big print']);
  },
);

test('own words lie sealed, are opened again, and what is left out stays', async () => {
  const correct = fixture.get(CorrectRecord);
  await correct.run(id, { wants: 'Ask questions', wonts: 'Not about court', important: 'My nan', voicemail: 'Say it is the library' }, me);
  await correct.run(id, { strengths: 'Patience' }, me);
  const profile = await fixture.get(ProfilesRead).one(id);
  expect(JSON.stringify(profile)).not.toMatch(/court|nan|library/);
  expect(await fixture.get(OwnWords).opened(profile)).toEqual({ wonts: 'Not about court', important: 'My nan', voicemail: 'Say it is the library' });
  expect(profile.wants).toBe('Ask questions');
  expect(await door.member(id)).toMatchObject({ strengths: 'Patience', phone: '07700900111', reachBy: ['text'] });
  await correct.run(id, { wonts: '' }, me);
  expect(await fixture.get(OwnWords).opened(await fixture.get(ProfilesRead).one(id))).toMatchObject({ wonts: null, important: 'My nan' });
});

test('somebody is asked only for times they said are good, with the words they said', async () => {
  const meeting = (heldOn: string) => ({ heldOn: plainDate(heldOn), startsAt: clockTimeOf('16:30'), endsAt: clockTimeOf('18:30') });
  const at = async (heldOn: string) => (await door.availableOn([id], meeting(heldOn))).get(id);
  expect(await at('2026-12-08')).toBeUndefined();
  await fixture.get(SayWhen).run(id, { times: [{ days: ['TU'], often: 'week', from: '16:00' }], away: [{ from: '2026-12-15', to: '2026-12-20' }], mostAMonth: 2 }, me);
  expect(await at('2026-12-08')).toMatchObject({ whyNotThen: null, saysWhen: 'Tuesdays after 4pm', mostAMonth: 2 });
  expect(await at('2026-12-09')).toMatchObject({ whyNotThen: 'NOT_THEIR_TIMES', saysWhen: null });
  expect(await at('2026-12-15')).toMatchObject({ whyNotThen: 'MEMBER_AWAY' });
});

test('nobody is written to at a time that is not safe', async () => {
  const noon = instant('2026-11-23T12:00:00Z');
  expect(await door.safeMoment(id, noon)).toEqual(noon);
  await fixture.get(CorrectRecord).run(id, { safeTimes: [{ days: ['TU'], from: '09:00', to: '11:00' }] }, me);
  expect((await door.safeMoment(id, noon))?.toISOString()).toBe('2026-11-24T09:00:00.000Z');
  await expect(fixture.get(CorrectRecord).run(id, { safeTimes: [{ days: ['TU'], from: '23:00' }] }, me)).rejects.toMatchObject({ code: 'SAFE_TIMES_AT_NIGHT' });
});

test('what comes again and again is held against a date, but for the days on which they can; why lies sealed and stays theirs', async () => {
  const at = async (heldOn: string, startsAt = '10:00') => (await door.availableOn([id], { heldOn: plainDate(heldOn), startsAt: clockTimeOf(startsAt), endsAt: clockTimeOf('18:30') })).get(id)?.whyNotThen;
  const clinic = { days: ['TH'], often: 'two-weeks', to: '13:00', startsOn: '2026-12-03', except: ['2026-12-17'] };
  await fixture.get(SayWhen).run(id, { times: [], away: [{ from: '2026-12-21', why: 'Family court' }], busy: [{ ...clinic, why: 'Mum’s clinic' }] }, me);
  expect([await at('2026-12-03'), await at('2026-12-03', '13:00'), await at('2026-12-10'), await at('2026-12-17'), await at('2026-12-31')]).toEqual(['MEMBER_AWAY', null, null, null, 'MEMBER_AWAY']);
  const profile = await fixture.get(ProfilesRead).one(id);
  expect(JSON.stringify([profile, await fixture.facts()])).not.toMatch(/court|clinic/i);
  expect([...(await fixture.get(OwnWords).reasons(profile)).values()]).toEqual(['Family court', 'Mum’s clinic']);
  await fixture.get(SayWhen).run(id, { times: [], away: [{ from: '2026-12-21' }] }, me);
  expect([...(await fixture.get(OwnWords).reasons(await fixture.get(ProfilesRead).one(id))).values()]).toEqual(['Family court', 'Mum’s clinic']);
  expect(await at('2026-12-31')).toBe('MEMBER_AWAY');
  await fixture.get(SayWhen).run(id, { times: [], away: [], busy: [] }, me);
  expect((await fixture.get(ProfilesRead).one(id)).reasonsSealed).toBeNull();
});
