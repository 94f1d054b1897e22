import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { toldToThem } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { ReactionRunner } from '@alongside/platform/events';
import { drainReactions } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { CheckPlace } from './actions/check-place';
import { ConfirmBooking } from './actions/confirm-booking';
import { KeepSafetyPlan } from './actions/keep-safety-plan';
import { MyDates } from './my-dates';
import { SessionSheets } from './session-sheets';
import { TakePartGate } from './take-part-gate';
import { ACouncil } from './testing/a-council';
import { UpcomingSessions } from './upcoming-sessions';
import { WatchersLost } from './watchers-lost';

const heldOn = plainDate('2026-12-08');
let council: ACouncil;
let ellis: { id: Id<'Member'>; guardian: Id<'Person'> };
let session: Id<'Session'>, booking: Id<'Booking'>;
let manager: Actor;
let ama: Id<'Person'>;

beforeAll(async () => {
  council = await ACouncil.open();
  council.fixture.clock.set('2026-11-23T09:00:00Z');
  ama = await council.fixture.get(AccountsDoor).openAccount({ displayName: 'Ama Boateng', firstName: 'Ama', email: null, audience: 'staff', roles: ['coordinator'] }, council.jo);
  manager = { ...council.jo, personId: ((await council.aParent('Hannah')) as string) as Id<'Person'>, roles: ['service-lead'] };
  ellis = await council.aYoungPerson('Ellis', '2011-03-14');
  session = await council.aPanel({ kind: 'project', activity: 'planning', seats: [{ kind: 'young-person', count: 1 }] });
  await plan('They cross a busy road.', true);
  [booking] = (await council.invited(session, ellis.id)) as [Id<'Booking'>];
  await council.says(ellis.id, booking, 'YES');
});
afterAll(() => council.fixture.close());

async function plan(what: string, signed: boolean): Promise<void> {
  const { id } = await council.fixture.get(KeepSafetyPlan).write(session, { risks: [{ what, answer: 'Two of us walk with them.' }], adultIds: [council.jo.personId, ama] }, council.jo);
  if (signed) await council.fixture.get(KeepSafetyPlan).sign(id, manager);
}
async function theirYes(answer: 'yes' | 'talk'): Promise<void> {
  const [permission] = await council.fixture.get(ConsentDoor).permissionsFor(session);
  await council.fixture.get(ConsentDoor).answer(permission!.id, answer, null, { kind: 'person', personId: ellis.guardian, roles: ['guardian'], purpose: 'portal', assurance: 1 });
  await drainReactions(council.fixture.database, council.fixture.get(ReactionRunner));
}

class NotForGood extends Error {}

/** What the deed says, without doing it. */
async function deedSays(): Promise<string | null> {
  try {
    await council.fixture.get(Transactions).run(async () => {
      await council.fixture.get(ConfirmBooking).run(booking, council.jo);
      throw new NotForGood();
    });
  } catch (said) {
    if (said instanceof Refusal) return said.code;
    if (!(said instanceof NotForGood)) throw said;
  }
  return null;
}

/** Everybody who asks whether Ellis is counted on, and the first reason each of them is given. */
async function everybody() {
  const { fixture } = council;
  const [dates, sheet, mine] = [await fixture.get(UpcomingSessions).from(heldOn, 10), await fixture.get(SessionSheets).of(session), await fixture.get(MyDates).one(ellis.id, booking)];
  const theirs = toldToThem(await fixture.get(TakePartGate).whyNot({ memberId: ellis.id, memberKind: 'young-person', sessionId: session, payPence: 0 as never }, mine!));
  return {
    today: dates.find(({ id }) => id === session)?.bookings[0]?.whyNotConfirm ?? null, button: sheet?.bookings[0]?.whyNotConfirm ?? null, deed: await deedSays(),
    dayBefore: (await council.door.notReadyOn(heldOn))[0]?.codes[0] ?? null, myList: mine?.whyNotConfirm ?? null, myPage: theirs[0]?.code ?? null,
  };
}
const all = (code: string | null) => ({ today: code, button: code, deed: code, dayBefore: code, myList: code, myPage: code });

test('a yes that is waited for is the reason everywhere: on Today, on the button, in the deed, on the day before, on their list and their page', async () => {
  expect(await everybody()).toEqual(all('PERMISSION_WAITING'));
});

test('the yes that was waited for opens everything, everywhere', async () => {
  await theirYes('yes');
  expect(await everybody()).toEqual(all(null));
});

test('a plan written anew holds up everybody who asks, until a manager has signed it', async () => {
  await plan('They cross a busy road and a bridge.', false);
  expect(await everybody()).toEqual(all('SAFETY_PLAN_NOT_SIGNED'));
  await plan('They cross a busy road and a bridge.', true);
  expect(await everybody()).toEqual(all(null));
});

test('a place nobody has looked at is the team’s reason everywhere; their own pages never tell of the rule that keeps them safe', async () => {
  const rule = await council.fixture.get(MembersDoor).writeContactRule({ memberId: ellis.id, kind: 'avoid-place', rule: 'Not near Talbot Road', decidedWith: 'Imran Sadiq, social worker' }, council.jo);
  expect(await everybody()).toEqual({ ...all('PLACE_NOT_LOOKED_AT'), myList: null, myPage: null });
  expect((await council.door.notReadyOn(heldOn))[0]?.theirs).toBe(false);
  await council.fixture.get(CheckPlace).run(session, ellis.id, true, council.jo);
  expect(rule.kind).toBe('avoid-place');
  expect(await everybody()).toEqual(all(null));
});

test('somebody who signed for watching left, and too few are left: the reason is the same everywhere, at once, until they are back', async () => {
  const roles = (role: string) => council.fixture.database.query(`update accounts.role_grant set ended_at = ${role} where person_id = $1`, [ama]);
  await roles('now()');
  expect(await everybody()).toEqual(all('WATCHERS_TOO_FEW'));
  expect((await council.door.notReadyOn(heldOn))[0]?.theirs).toBe(false);
  expect(await council.fixture.get(WatchersLost).forToday(10)).toMatchObject([{ sessionId: session, lostNames: ['Ama Boateng'], stops: true }]);
  await roles('null');
  expect(await everybody()).toEqual(all(null));
  expect(await council.fixture.get(WatchersLost).forToday(10)).toEqual([]);
});

test('of several reasons all are given the same first one', async () => {
  await plan('They take a bus.', false);
  await theirYes('talk');
  expect(await everybody()).toEqual(all('PERMISSION_WAITING'));
});

test('hours that are not safe for Ellis are the reason everywhere, once a birthday is put right; the look on the day before tells the team alone', async () => {
  const { database } = council.fixture;
  await plan('They take a bus.', true);
  await theirYes('yes');
  expect(await everybody()).toEqual(all(null));
  const born = (day: string) => database.query('update members.member set born_on = $2 where id = $1', [ellis.id, day]);
  await born('2013-03-14');
  expect(await everybody()).toEqual(all('TOO_YOUNG'));
  expect((await council.door.notReadyOn(heldOn))[0]?.theirs).toBe(false);
  await born('2011-03-14');
  expect(await everybody()).toEqual(all(null));
});
