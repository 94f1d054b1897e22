import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { LetLapse } from './actions/let-lapse';
import { ConsentDoor, ConsentModule, type ConsentRecord } from './index';
import { consentInvariants } from './invariants';
import { LetLapseJob } from './jobs/let-lapse.job';
import { TakeDowns } from './take-downs';

let fixture: ServerFixture;
let consent: ConsentDoor;
let members: MembersDoor;
let pat: Id<'Person'>;
let jo: Id<'Person'>;
const by = systemActor('test');
const NOW = '2026-11-23T09:00:00Z';

beforeAll(async () => {
  fixture = await serverFixture([ConsentModule]);
  [consent, members] = [fixture.get(ConsentDoor), fixture.get(MembersDoor)];
  fixture.clock.set(NOW);
  const open = (firstName: string, role: 'guardian' | 'coordinator') => fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: 'adult', roles: [role] }, by);
  [pat, jo] = [await open('Pat', 'guardian'), await open('Jo', 'coordinator')];
});
afterAll(() => fixture.close());
beforeEach(() => fixture.clock.set(NOW));

const say = (id: Id<'Consent'>, giverId: string, answer = 'yes') => consent.answerConsent({ consentId: id, answer, words: null, giverId: giverId as Id<'Person'> }, by);
const onTheWall = (consentId: Id<'Consent'>) => consent.registerUse({ consentId, kind: 'place', thingId: null, place: 'The wall', ownerId: jo, recall: 'removable', days: 1 }, by);

/** Decided by themselves, and ending with the year. */
async function grownUp(): Promise<ConsentRecord> {
  const { id: memberId } = await members.joinMember({ kind: 'parent', fullName: 'Maria Reed', bornOn: null, reachBy: [] }, by);
  const { id } = await consent.askConsent({ memberId, scope: 'photo-internal' }, by);
  const yes = await consent.answerConsent({ consentId: id, answer: 'yes', words: null, giverId: memberId as string as Id<'Person'>, until: plainDate('2026-12-31') }, by);
  await onTheWall(yes.id);
  return yes;
}
const look = () => fixture.get(LetLapseJob).run();
const told = async (id: string) => (await fixture.facts()).filter(({ name, subjectId }) => name === 'consent.lapsed' && subjectId === id).length;
const tasks = (id: string) => fixture.database.query<{ state: string; due: string; owner: string }>(`select state, due_on::text as due, owner_id as owner from consent.takedown where consent_id = $1`, [id]);
const alarms = async () => {
  const found: string[] = [];
  for (const { name, sql } of consentInvariants) if ((await fixture.database.query(sql)).length > 0) found.push(name);
  return found;
};

test('killed again and again, by two who look at once: nobody’s copies are left out, and nobody’s are given out twice', { timeout: 120_000 }, async () => {
  const many: ConsentRecord[] = [];
  for (let n = 0; n < 24; n += 1) many.push(await grownUp());
  fixture.clock.set('2027-01-01T02:00:00Z');
  const letting = fixture.get(LetLapse);
  const real = letting.run.bind(letting);
  let left = 5;
  letting.run = async (...args) => {
    left -= 1;
    if (left === 0) throw new Error('killed');
    return real(...args);
  };
  for (const lives of [7, 3, 11, 6]) {
    await Promise.allSettled([look(), look()]);
    left = lives;
  }
  letting.run = real;
  await Promise.all([look(), look()]);
  const all = await Promise.all(many.map(async ({ id }) => [await told(id), await tasks(id)] as const));
  expect(all).toEqual(Array.from({ length: 24 }, () => [1, [{ state: 'open', due: '2027-01-02', owner: jo }]]));
});

test('cut off between the row and its tasks, neither is left', async () => {
  const yes = await grownUp();
  fixture.clock.set('2027-01-01T02:00:00Z');
  const downs = fixture.get(TakeDowns);
  const real = downs.openAll.bind(downs);
  downs.openAll = async (...args) => {
    await real(...args);
    throw new Error('killed');
  };
  await expect(fixture.get(LetLapse).run(yes.id, by)).rejects.toThrow('killed');
  downs.openAll = real;
  expect([(await consent.consent(yes.id))?.lapsedAt, await told(yes.id), await tasks(yes.id)]).toEqual([null, 0, []]);
});

test('frozen by any other way, it comes down as well; a yes said anew takes its places along and nothing lapses', async () => {
  const { id: ellis } = await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2012-03-04'), reachBy: [] }, by);
  await members.linkGuardian({ memberId: ellis, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
  await members.recordLegalStatus({ memberId: ellis, kind: 'at-home', from: plainDate('2015-01-01'), checked: true, evidence: 'Pat, by phone' }, { kind: 'person', personId: jo, roles: ['coordinator'], purpose: 'portal', assurance: 1 });
  const { id } = await consent.askConsent({ memberId: ellis, scope: 'photo-internal' }, by);
  await say(id, ellis);
  await say(id, pat);
  await onTheWall(id);
  await look();
  expect([await told(id), await tasks(id)]).toEqual([0, []]);
  // Eighteen by a day of birth put right, and no job has frozen it.
  await fixture.database.query(`update members.member set born_on = '2008-11-23' where id = $1`, [ellis]);
  await look();
  expect([(await consent.consent(id))?.state, await told(id), (await tasks(id)).length]).toEqual(['frozen', 1, 1]);

  const kept = await grownUp();
  const again = await consent.askConsent({ memberId: kept.memberId, scope: 'photo-internal', again: true }, by);
  await say(again.id, kept.memberId);
  fixture.clock.set('2027-01-01T02:00:00Z');
  await look();
  expect([await told(kept.id), await told(again.id), await tasks(again.id)]).toEqual([0, 0, []]);
});

test('what is over and taken down by nobody is an alarm', async () => {
  const yes = await grownUp();
  expect(await alarms()).toEqual([]);
  await fixture.database.query(`update consent.consent set lapsed_at = now() where id = $1`, [yes.id]);
  expect(await alarms()).toEqual(['used-after-it-was-stopped']);
  await fixture.database.query(`update consent.consent set lapsed_at = null, until = current_date - 3 where id = $1`, [yes.id]);
  expect(await alarms()).toEqual(['over-and-nobody-takes-it-down']);
  await fixture.database.query(`update consent.consent set until = current_date where id = $1`, [yes.id]);
  expect(await alarms()).toEqual([]);
});
