import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { drainReactions, serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { ReactionRunner } from '@alongside/platform/events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AskAgain } from './actions/ask-again';
import { ConsentDoor, ConsentModule, purposeOf, type ConsentRecord } from './index';
import { AskAgainJob } from './jobs/ask-again.job';
import { ConsentsRead } from './store/consents.read';

let fixture: ServerFixture;
let consent: ConsentDoor;
let members: MembersDoor;
let pat: Id<'Person'>;
let jo: Id<'Person'>;
const by = systemActor('test');
const PHOTO = purposeOf({ scope: 'photo-internal' });

beforeAll(async () => {
  fixture = await serverFixture([ConsentModule]);
  consent = fixture.get(ConsentDoor);
  members = fixture.get(MembersDoor);
});
afterAll(() => fixture.close());
beforeEach(async () => {
  fixture.clock.set('2026-11-23T09:00:00Z');
  const open = (firstName: string, role: 'guardian' | 'coordinator') => fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: 'adult', roles: [role] }, by);
  [pat, jo] = [await open('Pat', 'guardian'), await open('Jo', 'coordinator')];
});

const asPerson = (personId: Id<'Person'>, ...roles: string[]): Actor => ({ kind: 'person', personId, roles, purpose: 'portal', assurance: 1 });
const own = (memberId: Id<'Member'>) => memberId as string as Id<'Person'>;
const say = (id: Id<'Consent'>, giverId: Id<'Person'>, answer: string) => consent.answerConsent({ consentId: id, answer, words: null, giverId }, asPerson(giverId));
async function somebody(bornOn: string): Promise<Id<'Member'>> {
  const { id } = await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate(bornOn), reachBy: [] }, by);
  await members.linkGuardian({ memberId: id, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
  await members.recordLegalStatus({ memberId: id, kind: 'at-home', from: plainDate('2015-01-01'), checked: true, evidence: 'Pat, by phone' }, asPerson(jo, 'coordinator'));
  return id;
}
async function yesOf(memberId: Id<'Member'>, scope = 'photo-internal'): Promise<ConsentRecord> {
  const asked = await consent.askConsent({ memberId, scope }, asPerson(jo, 'coordinator'));
  const said = await say(asked.id, own(memberId), 'yes');
  return said.state === 'given' ? said : say(asked.id, pat, 'yes');
}
const night = (on: string) => {
  fixture.clock.set(`${on}T02:00:00Z`);
  return fixture.get(AskAgainJob).run();
};
const told = async (memberId: Id<'Member'>) =>
  (await fixture.facts()).filter(({ name, data }) => name === 'consent.renewal-asked' && data.memberId === memberId).map(({ data }) => [data.because, data.stepCount, (data.guardianIds as string[]).length, (data.consentIds as string[]).length]);
const openQuestion = async (memberId: Id<'Member'>) => (await fixture.get(ConsentsRead).ofMember(memberId)).find(({ state }) => state === 'asked');

describe('before a birthday', () => {
  test('90, 30 and 0 days before 16 they are asked in their own name, once each; whoever looks after them hears that it changes, and not what', async () => {
    const ellis = await somebody('2011-03-04');
    const first = await yesOf(ellis);
    await night('2026-12-03');
    expect(await told(ellis)).toEqual([]);
    for (const on of ['2026-12-04', '2026-12-04', '2026-12-20']) await night(on);
    expect(await told(ellis)).toEqual([['birthday', 90, 1, 1]]);
    const again = await openQuestion(ellis);
    expect(again).toMatchObject({ renewsId: first.id, decidesOn: '2027-03-04', whoMust: 'self-and-tell-guardian', holders: [] });
    await expect(say(again!.id, pat, 'yes')).rejects.toThrow('NOT_YOUR_PERMISSION');
    await night('2027-02-02');
    await night('2027-03-04');
    expect(await told(ellis)).toEqual([['birthday', 90, 1, 1], ['birthday', 30, 0, 1], ['birthday', 0, 1, 1]]);
    expect(JSON.stringify((await fixture.facts()).filter(({ name }) => name === 'consent.renewal-asked'))).not.toMatch(/photo/);
  });

  test('the council says at which birthdays: with 14 in its list and not 16, somebody is asked at 14', async () => {
    // What the council decided is remembered for some seconds, so it changes from a day on that is far ahead.
    await fixture.database.query(`update council.policy_value set applies_to = '2040-12-31' where code = 'consent.refresh_birthdays'`);
    await fixture.database.query(`insert into council.policy_value (code, label, section, unit, value, applies_from, source, checked_on) select code, label, section, unit, '14,18', '2041-01-01', source, checked_on from council.policy_value where code = 'consent.refresh_birthdays'`);
    fixture.clock.set('2040-11-01T09:00:00Z');
    const ellis = await somebody('2027-03-04');
    await yesOf(ellis);
    await expect.poll(async () => {
      await night('2041-03-04');
      return (await told(ellis)).map(([because]) => because);
    }, { timeout: 20_000, interval: 2_000 }).toEqual(['birthday']);
    expect(await fixture.database.query(`select 1 from council.policy_value where code = 'consent.bridge_ages'`)).toEqual([]);
  });

  test('the old yes holds while the new one waits; a yes said early counts from the birthday, with all it is used for', async () => {
    const ellis = await somebody('2011-03-04');
    const first = await yesOf(ellis);
    await consent.registerUse({ consentId: first.id, kind: 'place', thingId: null, place: 'The wall', ownerId: jo, recall: 'removable', days: 1 }, by);
    await night('2026-12-04');
    const again = (await openQuestion(ellis))!;
    expect((await say(again.id, own(ellis), 'yes')).state).toBe('asked');
    expect([(await consent.consent(first.id))?.state, (await consent.mayUse(ellis, PHOTO)).whyNot]).toEqual(['given', null]);
    await night('2027-03-03');
    expect((await consent.consent(again.id))?.state).toBe('asked');
    await night('2027-03-04');
    expect([(await consent.consent(first.id))?.state, await consent.consent(again.id)]).toMatchObject(['superseded', { state: 'given', decidedBy: 'self' }]);
    expect((await consent.mayUse(ellis, PHOTO)).consentId).toBe(again.id);
  });

  test('whoever left, or died, is asked nothing, and neither is anybody around them', async () => {
    const ellis = await somebody('2011-06-04');
    const first = await yesOf(ellis);
    await fixture.database.query(`update members.member set stage = 'left', leaves_on = '2026-11-23', left_because = 'died', leave_said_on = '2026-11-23' where id = $1`, [ellis]);
    for (const on of ['2028-08-25', '2028-10-24', String(first.until)]) await night(on);
    expect([await told(ellis), await openQuestion(ellis)]).toEqual([[], undefined]);
  });

  test('at 18 what others decided is frozen, not lost; their own yes wakes it', async () => {
    const ellis = await somebody('2008-12-01');
    // Decided beside them at 15, for as long as the council lets a yes hold.
    fixture.clock.set('2024-11-23T09:00:00Z');
    const first = await yesOf(ellis);
    await fixture.database.query(`update consent.consent set until = '2028-01-01' where id = $1`, [first.id]);
    fixture.clock.set('2026-11-23T09:00:00Z');
    expect(first.decidedBy).toBe('others');
    await night('2026-12-01');
    expect([(await consent.consent(first.id))?.state, (await consent.mayUse(ellis, PHOTO)).whyNot]).toEqual(['frozen', 'CONSENT_FROZEN']);
    const again = (await openQuestion(ellis))!;
    expect((await say(again.id, own(ellis), 'yes')).state).toBe('given');
    expect((await consent.mayUse(ellis, PHOTO)).whyNot).toBeNull();
  });

  test('born on 29 February, they are 16 on 29 February where there is one, and on 1 March where there is none', async () => {
    const leap = await somebody('2012-02-29');
    await yesOf(leap);
    await night('2027-12-01');
    expect((await openQuestion(leap))?.decidesOn).toBe('2028-02-29');
    const grown = await somebody('2012-02-29');
    fixture.clock.set('2030-02-27T09:00:00Z');
    await fixture.get(AskAgainJob).run();
    expect((await fixture.database.query(`select occasion::text, step from consent.renewal where member_id = $1 and age = 18`, [grown]))).toEqual([{ occasion: '2030-03-01', step: 30 }]);
  });

  test('who has nothing to ask again is asked nothing; who has left is not looked for', async () => {
    const ellis = await somebody('2011-03-04');
    await night('2026-12-10');
    expect(await told(ellis)).toEqual([]);
    expect(await openQuestion(ellis)).toBeUndefined();
  });
});

test('a yes that runs out is asked for again, and whoever looks after them is told of no birthday', async () => {
  const ellis = await somebody('2014-06-04');
  const first = await yesOf(ellis);
  for (const daysBefore of ['90', '0']) {
    await fixture.database.query(`update consent.consent set until = $2::date + $3::int where id = $1`, [first.id, '2026-12-10', Number(daysBefore)]);
    await night('2026-12-10');
  }
  expect(await told(ellis)).toEqual([['interval', 90, 0, 1], ['interval', 0, 0, 1]]);
});

describe('cut off', () => {
  test('two dozen of them, killed again and again, by two who look at once: nobody is missed and nobody is asked twice', async () => {
    const many: Id<'Member'>[] = [];
    for (let n = 0; n < 24; n += 1) {
      const { id } = await members.joinMember({ kind: 'young-person', fullName: `Young ${n}`, bornOn: plainDate(`2009-03-${String(1 + (n % 9)).padStart(2, '0')}`), reachBy: [] }, by);
      many.push(id);
      await yesOf(id);
    }
    fixture.clock.set('2026-12-10T02:00:00Z');
    const ask = fixture.get(AskAgain);
    const real = ask.run.bind(ask);
    let left = 5;
    ask.run = async (...args) => {
      left -= 1;
      if (left === 0) throw new Error('killed');
      return real(...args);
    };
    const look = () => fixture.get(AskAgainJob).run();
    for (const lives of [7, 3, 11, 6]) {
      await Promise.allSettled([look(), look()]);
      left = lives;
    }
    ask.run = real;
    await Promise.all([look(), look()]);
    const rows = await fixture.database.query<{ member: string; count: number }>(`select member_id as member, count(*)::int as count from consent.renewal where member_id = any($1) group by 1`, [many]);
    expect([rows.length, rows.every(({ count }) => count === 1)]).toEqual([24, true]);
    const asked = await fixture.database.query<{ count: number }>(`select count(*)::int as count from consent.consent where member_id = any($1) and state = 'asked' and renews_id is not null group by member_id`, [many]);
    expect(asked.map(({ count }) => count)).toEqual(Array.from({ length: 24 }, () => 1));
    const facts = (await fixture.facts()).filter(({ name, data }) => name === 'consent.renewal-asked' && (many as string[]).includes(String(data.memberId)));
    expect([facts.length, new Set(facts.map(({ data }) => data.memberId)).size]).toEqual([24, 24]);
  }, 120_000);
});

describe('other reasons', () => {
  test('before a yes runs out it is asked for again, once at each step', { timeout: 90_000 }, async () => {
    const ellis = await somebody('2012-06-01');
    const first = await yesOf(ellis);
    expect(first.until).toBe('2028-11-23');
    for (const on of ['2028-08-25', '2028-08-26', '2028-11-23']) await night(on);
    expect((await told(ellis)).filter(([because]) => because === 'interval').map(([, step]) => step)).toEqual([90, 0]);
  });

  test('a court order or a new home: those who decide now are asked, once a day, and the old yes holds until they answer', async () => {
    const ellis = await somebody('2013-06-01');
    const first = await yesOf(ellis);
    await drainReactions(fixture.database, fixture.get(ReactionRunner));
    const officer = await fixture.get(AccountsDoor).openAccount({ displayName: 'Olu Reed', firstName: 'Olu', email: null, audience: 'adult', roles: ['guardian'] }, by);
    await members.linkGuardian({ memberId: ellis, guardianId: officer, relation: 'council-officer', from: plainDate('2020-01-01') }, by);
    fixture.clock.set('2026-11-24T09:00:00Z');
    await members.recordLegalStatus({ memberId: ellis, kind: 'care-order', from: plainDate('2026-11-24'), checked: true, evidence: 'The order, seen' }, asPerson(jo, 'coordinator'));
    await members.placementChanged(ellis, plainDate('2026-11-24'), asPerson(jo, 'coordinator'));
    await drainReactions(fixture.database, fixture.get(ReactionRunner));
    expect((await told(ellis)).map(([because]) => because)).toEqual(['legal-status']);
    expect(await openQuestion(ellis)).toMatchObject({ renewsId: first.id, decidesOn: null, holders: [{ personId: officer, capacity: 'council' }] });
    expect((await consent.mayUse(ellis, PHOTO)).whyNot).toBeNull();
  });
});
