import { instant, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { CloseRegister } from './actions/close-register';
import { ConfirmBooking } from './actions/confirm-booking';
import { MarkAttendance } from './actions/mark-attendance';
import { RegistersToCloseRead } from './store/registers-to-close.read';
import { ACouncil } from './testing/a-council';

let council: ACouncil;
let session: Id<'Session'>;
let booking: Id<'Booking'>;
const shown = async (now: string) => (await council.fixture.get(RegistersToCloseRead).at(instant(now), 20)).map(({ sessionId, toMark }) => [sessionId, toMark]);

beforeAll(async () => {
  council = await ACouncil.open();
  session = await council.aPanel();
  await council.aPanel({ heldOn: '2026-12-10' });
  const maria = await council.aParent('Maria');
  [booking] = (await council.invited(session, maria)) as [Id<'Booking'>];
  await council.says(maria, booking, 'YES');
  await council.fixture.get(ConfirmBooking).run(booking, council.jo);
});
afterAll(() => council.fixture.close());

test('a register waits from the start of its date, also the days after, until it is closed', async () => {
  expect(await shown('2026-12-08T16:29:00Z')).toEqual([]);
  expect(await shown('2026-12-08T16:30:00Z')).toEqual([[session, 1]]);
  expect(await shown('2026-12-09T09:00:00Z')).toEqual([[session, 1]]);

  council.fixture.clock.set('2026-12-09T09:00:00Z');
  await council.fixture.get(MarkAttendance).run(booking, 'came', council.jo);
  expect(await shown('2026-12-09T09:00:00Z')).toEqual([[session, 0]]);
  await council.fixture.get(CloseRegister).run(session, council.jo);
  expect(await shown('2026-12-09T09:00:00Z')).toEqual([]);
});

test('the latest date comes first', async () => {
  const all = await council.fixture.get(RegistersToCloseRead).at(instant('2026-12-20T09:00:00Z'), 20);
  expect(all.map(({ heldOn }) => heldOn)).toEqual(['2026-12-10']);
});
