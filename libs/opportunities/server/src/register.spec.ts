import type { Id } from '@alongside/kernel';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { CloseRegister } from './actions/close-register';
import { ConfirmBooking } from './actions/confirm-booking';
import { MarkAttendance } from './actions/mark-attendance';
import { SessionSheets } from './session-sheets';
import { ACouncil } from './testing/a-council';

let council: ACouncil;
let session: Id<'Session'>;
let maria: Id<'Booking'>;
let kev: Id<'Booking'>;
beforeAll(async () => { council = await ACouncil.open(); });
afterAll(() => council.fixture.close());
beforeEach(async () => {
  council.fixture.clock.set('2026-11-23T09:00:00Z');
  session = await council.aPanel({ seats: [{ kind: 'parent-carer', count: 2 }] });
  const people = [await council.aParent('Maria'), await council.aParent('Kev')];
  [maria, kev] = await council.invited(session, ...people) as [Id<'Booking'>, Id<'Booking'>];
  for (const [n, booking] of [maria, kev].entries()) {
    await council.says(people[n]!, booking, 'YES');
    await council.fixture.get(ConfirmBooking).run(booking, council.jo);
  }
});

const mark = (booking: Id<'Booking'>, attendance: 'came' | 'sent-word' | null) => council.fixture.get(MarkAttendance).run(booking, attendance, council.jo);
const close = () => council.fixture.get(CloseRegister).run(session, council.jo);
const comings = async () => (await council.fixture.facts()).filter(({ name, data }) => name === 'opportunities.attendance-confirmed' && data.sessionId === session);

test('the register opens at the start, tells each coming once and stays closed', async () => {
  await expect(mark(maria, 'came')).rejects.toMatchObject({ code: 'REGISTER_NOT_OPEN' });
  council.fixture.clock.set('2026-12-08T16:41:00Z');
  await mark(maria, 'came');
  await expect(close()).rejects.toMatchObject({ code: 'REGISTER_NOT_FINISHED' });
  await mark(kev, 'sent-word');
  expect((await close()).registerClosedAt?.toISOString()).toBe('2026-12-08T16:41:00.000Z');
  expect((await comings()).map(({ data }) => [data.attendance, data.minutes, data.activity, data.payTier, data.payPence, data.heldOn])).toEqual(expect.arrayContaining([
    ['came', 120, 'interview-panel', 'two-hours', 5500, '2026-12-08'], ['sent-word', 0, 'interview-panel', 'two-hours', 5500, '2026-12-08'],
  ]));
  await expect(close()).rejects.toMatchObject({ code: 'REGISTER_CLOSED' });
  await expect(mark(maria, null)).rejects.toMatchObject({ code: 'REGISTER_CLOSED' });
  expect(await comings()).toHaveLength(2);
});

test('two coordinators closing at once tell each coming once', async () => {
  council.fixture.clock.set('2026-12-08T16:41:00Z');
  await mark(maria, 'came');
  await mark(kev, 'came');
  const both = await Promise.allSettled([close(), close()]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await comings()).toHaveLength(2);
});

test('a wrong mark is taken away, and the sheet says what can be done', async () => {
  council.fixture.clock.set('2026-12-08T16:41:00Z');
  await mark(maria, 'came');
  await mark(maria, null);
  const sheet = await council.fixture.get(SessionSheets).of(session);
  expect(sheet).toMatchObject({ contactName: 'Jo', minutes: 120, whyNotCloseRegister: 'REGISTER_NOT_FINISHED' });
  expect(sheet?.bookings.map(({ memberName, attendance, whyNotMark, whyNotConfirm }) => [memberName, attendance, whyNotMark, whyNotConfirm])).toEqual([
    ['Kev', null, null, 'ALREADY_CONFIRMED'], ['Maria', null, null, 'ALREADY_CONFIRMED'],
  ]);
});
