import { ConsentDoor } from '@alongside/consent/server';
import type { Id, Refusal } from '@alongside/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { ConfirmBooking } from './actions/confirm-booking';
import { LapseOffersJob } from './jobs/lapse-offers.job';
import { ACouncil } from './testing/a-council';

let council: ACouncil;
beforeAll(async () => { council = await ACouncil.open(); });
afterAll(() => council.fixture.close());
beforeEach(() => council.fixture.clock.set('2026-11-23T09:00:00Z'));

const stateOf = async (booking: Id<'Booking'>) => (await council.door.booking(booking))?.state;
const confirm = (booking: Id<'Booking'>) => council.fixture.get(ConfirmBooking).run(booking, council.jo);
const factsOf = async (subject: string) => (await council.fixture.facts()).filter(({ subjectId }) => subjectId === subject);

describe('a session', () => {
  test('promises the council’s money for its length, and the day it is paid by', async () => {
    const session = await council.door.session(await council.aPanel());
    expect(session).toMatchObject({ payTier: 'two-hours', payPence: 5500, payBy: '2026-12-22', answerBy: '2026-12-03', contactId: council.jo.personId });
  });

  test('every field that is wrong is named at once', async () => {
    const attempt = council.aPanel({ title: '', heldOn: '2027-02-31', seats: [] });
    await expect(attempt).rejects.toMatchObject({ all: [{ field: 'title' }, { field: 'heldOn' }, { field: 'seats' }] });
  });
});

describe('inviting', () => {
  test('asks several at once, each with a private link and the promise in the log', async () => {
    const session = await council.aPanel();
    const bookings = await council.invited(session, await council.aParent('Maria'), await council.aParent('Kev'));
    const links = await Promise.all(bookings.map((booking) => council.door.invitationLink(booking)));
    expect(new Set(links).size).toBe(2);
    expect(links[0]).toMatch(/^\/i\/[\w-]{22}$/);
    expect(await factsOf(bookings[0]!)).toMatchObject([{ name: 'opportunities.offer-made', data: { payPence: 5500, payBy: '2026-12-22' } }]);
    const kept = await council.fixture.database.query('select * from opportunities.invitation');
    expect(JSON.stringify(kept)).not.toContain(links[0]?.slice(3));
  });

  test('all or none: one who was asked before stops all, and is named', async () => {
    const [session, maria, kev] = [await council.aPanel(), await council.aParent('Maria'), await council.aParent('Kev')];
    await council.invited(session, maria);
    await expect(council.invited(session, kev, maria)).rejects.toMatchObject({ code: 'ALREADY_INVITED', field: 'memberIds', params: { memberId: maria } });
    expect(await council.door.bookingsOf(session)).toHaveLength(1);
  });

  test('nobody of school age is asked into school hours', async () => {
    const { id } = await council.aYoungPerson('Ellis', '2011-03-14');
    await expect(council.invited(await council.aPanel({ startsAt: '10:00', endsAt: '11:00' }), id)).rejects.toMatchObject({ code: 'YOUNG_IN_SCHOOL_HOURS' });
  });
});

describe('answering', () => {
  test('yes takes the seat, no gives it back, and the mind may change', async () => {
    const [session, maria] = [await council.aPanel(), await council.aParent('Maria')];
    const [booking] = await council.invited(session, maria) as [Id<'Booking'>];
    await council.says(maria, booking, 'YES');
    expect(await council.taken(session)).toEqual({ 'parent-carer': 1, 'young-person': 0 });
    await council.says(maria, booking, 'NO');
    expect(await council.taken(session)).toEqual({ 'parent-carer': 0, 'young-person': 0 });
    await council.says(maria, booking, 'NOT_SURE');
    expect(await stateOf(booking)).toBe('held');
    expect(await council.taken(session)).toMatchObject({ 'parent-carer': 1 });
  });

  test('the same answer twice leaves one fact', async () => {
    const [session, maria] = [await council.aPanel(), await council.aParent('Maria')];
    const [booking] = await council.invited(session, maria) as [Id<'Booking'>];
    await council.says(maria, booking, 'YES');
    await council.says(maria, booking, 'YES');
    expect((await factsOf(booking)).map(({ name }) => name)).toEqual(['opportunities.offer-made', 'opportunities.offer-accepted']);
  });

  test('somebody else’s offer cannot be found', async () => {
    const [booking] = await council.invited(await council.aPanel(), await council.aParent('Maria')) as [Id<'Booking'>];
    await expect(council.says(await council.aParent('Kev'), booking, 'YES')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('100 people and 1 seat: exactly one gets it, all others are told', async () => {
    const session = await council.aPanel();
    const people: Id<'Member'>[] = [];
    for (let n = 0; n < 100; n += 1) people.push(await council.aParent(`Person ${n}`));
    const bookings = await council.invited(session, ...people);
    const answers = await Promise.all(people.map((member, n) => council.says(member, bookings[n]!, 'YES').then(() => 'yes', (error: Refusal) => error.code)));
    expect(answers.filter((answer) => answer === 'yes')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'SEATS_FULL')).toHaveLength(99);
    expect(await council.taken(session)).toMatchObject({ 'parent-carer': 1 });
  });
});

describe('a young person of 15', () => {
  async function saidYes() {
    const [session, ellis] = [await council.aPanel(), await council.aYoungPerson('Ellis', '2011-03-14')];
    const [booking] = await council.invited(session, ellis.id) as [Id<'Booking'>];
    await council.says(ellis.id, booking, 'YES');
    const [permission] = await council.fixture.get(ConsentDoor).permissionsFor(session);
    const guardianSays = async (said: 'yes' | 'no') => {
      await council.fixture.get(ConsentDoor).answer(permission!.id, said, null, { kind: 'person', personId: ellis.guardian, roles: ['guardian'], purpose: 'portal', assurance: 1 });
      await council.fixture.runReactions();
    };
    return { session, booking, ellis, permission, guardianSays };
  }

  test('keeps the seat while the guardian is asked, and cannot be confirmed yet', async () => {
    const { session, booking, permission } = await saidYes();
    expect(permission).toMatchObject({ state: 'asked', answerBy: '2026-12-03' });
    expect(await council.door.booking(booking)).toMatchObject({ state: 'accepted', permission: 'waiting' });
    expect(await council.taken(session)).toMatchObject({ 'young-person': 1 });
    await expect(confirm(booking)).rejects.toMatchObject({ code: 'PERMISSION_WAITING' });
  });

  test('is confirmed after the guardian’s yes', async () => {
    const { session, booking, guardianSays } = await saidYes();
    await guardianSays('yes');
    expect(await council.door.booking(booking)).toMatchObject({ permission: 'given' });
    await council.signedPlan(session);
    expect((await confirm(booking)).state).toBe('confirmed');
    expect((await factsOf(booking)).at(-1)).toMatchObject({ name: 'opportunities.booking-confirmed', data: { heldOn: '2026-12-08', startsAt: '16:30' } });
  });

  test('keeps the seat while a no is talked about, gives it back when it stays one, and gets the offer back when the no becomes a yes', async () => {
    const { session, booking, ellis, permission, guardianSays } = await saidYes();
    await guardianSays('no');
    expect(await council.taken(session)).toMatchObject({ 'young-person': 1 });
    await expect(confirm(booking)).rejects.toMatchObject({ code: 'PERMISSION_WAITING' });
    await council.fixture.get(ConsentDoor).endTalk(permission!.id, council.jo);
    await council.fixture.runReactions();
    expect(await council.taken(session)).toMatchObject({ 'young-person': 0 });
    await expect(confirm(booking)).rejects.toMatchObject({ code: 'PERMISSION_REFUSED' });
    await expect(council.says(ellis.id, booking, 'YES')).rejects.toMatchObject({ code: 'PERMISSION_REFUSED' });
    await guardianSays('yes');
    expect(await council.says(ellis.id, booking, 'YES')).toMatchObject({ state: 'accepted', permission: 'given' });
  });
});

describe('the last day for answers', () => {
  test('offers lapse the day after, and a kept seat is free again; a second look changes nothing', async () => {
    const [session, maria, kev] = [await council.aPanel({ seats: [{ kind: 'parent-carer', count: 2 }] }), await council.aParent('Maria'), await council.aParent('Kev')];
    const [held, offered] = await council.invited(session, maria, kev) as [Id<'Booking'>, Id<'Booking'>];
    await council.says(maria, held, 'NOT_SURE');
    const job = council.fixture.get(LapseOffersJob);
    council.fixture.clock.set('2026-12-03T20:00:00Z');
    await job.run();
    expect(await stateOf(held)).toBe('held');
    council.fixture.clock.set('2026-12-04T00:05:00Z');
    await job.run();
    await job.run();
    expect([await stateOf(held), await stateOf(offered)]).toEqual(['lapsed', 'lapsed']);
    expect(await council.taken(session)).toEqual({ 'parent-carer': 0 });
    await expect(council.says(kev, offered, 'YES')).rejects.toMatchObject({ code: 'OFFER_CLOSED' });
  });
});
