import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type ClockTime, type Id, type Pence } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { OpportunitiesModule } from './opportunities.module';
import { TakePartGate } from './take-part-gate';

let fixture: ServerFixture;
const by = systemActor('test');
/** No manager has signed what keeps those under 18 safe there. */
const plan = { code: 'SAFETY_PLAN_NOT_SIGNED', name: null, until: null };

beforeAll(async () => {
  fixture = await serverFixture([OpportunitiesModule]);
  fixture.clock.set('2026-11-23T09:00:00Z');
});
afterAll(() => fixture.close());

async function somebody(bornOn: string): Promise<Id<'Member'>> {
  const pat = await fixture.get(AccountsDoor).openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'] }, by);
  const { id } = await fixture.get(MembersDoor).joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate(bornOn), reachBy: [] }, by);
  await fixture.get(MembersDoor).linkGuardian({ memberId: id, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
  await fixture.get(MembersDoor).recordLegalStatus({ memberId: id, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  return id;
}
/** They say yes today to a date on that day. Whom it takes, and what is missing. */
async function saysYesTo(memberId: Id<'Member'>, heldOn: string) {
  const sessionId = newId<'Session'>();
  const activity = { title: 'Youth space', heldOn: plainDate(heldOn), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'You meet three people.' };
  const asked = await fixture.get(ConsentDoor).askForPermission({ memberId, sessionId, activity, answerBy: plainDate('2026-12-01') }, by);
  const look = (on: string) => fixture.get(TakePartGate).whyNot({ memberId, memberKind: 'young-person', sessionId, payPence: 0 as Pence }, { kind: 'meeting', referenceLevel: 0, breakAt: null, breakMinutes: null, heldOn: plainDate(on), startsAt: '16:30' as ClockTime, endsAt: '18:30' as ClockTime });
  return { asked, missing: await look(heldOn), look };
}

test('seventeen when asked and eighteen on the day: nobody else is asked or told, and nothing is missing', async () => {
  const { asked, missing } = await saysYesTo(await somebody('2008-12-05'), '2026-12-08');
  expect([asked, missing]).toEqual([null, []]);
});

test('seventeen on the day as well: their own yes is enough, whoever looks after them is told, and a plan keeps them safe', async () => {
  const { asked, missing } = await saysYesTo(await somebody('2008-12-05'), '2026-12-04');
  expect([asked?.whoMust, asked?.state, missing]).toEqual(['self-and-tell-guardian', 'given', [plan]]);
});

test('the birthday itself counts: eighteen on the day of the date', async () => {
  expect((await saysYesTo(await somebody('2008-12-08'), '2026-12-08')).asked).toBeNull();
});

test('fifteen when asked: the yes of somebody else is missing, and no longer when the date is moved past the birthday', async () => {
  const { missing, look } = await saysYesTo(await somebody('2010-12-05'), '2026-12-04');
  expect(missing).toEqual([{ code: 'PERMISSION_WAITING', name: null, until: null }, plan]);
  expect(await look('2026-12-05')).toEqual([plan]);
});

test('born on 29 February: fifteen on 28 February, sixteen on 1 March of a year without one', async () => {
  const leap = await somebody('2012-02-29');
  fixture.clock.set('2028-02-01T09:00:00Z');
  const { look } = await saysYesTo(leap, '2028-02-28');
  expect((await look('2028-02-28')).map(({ code }) => code)).toEqual(['PERMISSION_WAITING', 'SAFETY_PLAN_NOT_SIGNED']);
  expect(await look('2028-02-29')).toEqual([plan]);
  fixture.clock.set('2026-11-23T09:00:00Z');
});
