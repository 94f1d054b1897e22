import { plainDate, type Actor, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { DefineRequirement } from '../../../members/server/src/actions/define-requirement';
import { RecordCheck } from '../../../members/server/src/actions/record-check';
import { ConfirmBooking } from './actions/confirm-booking';
import { MyDates } from './my-dates';
import { SessionSheets } from './session-sheets';
import { SuggestedMembers } from './suggested-members';
import { ACouncil } from './testing/a-council';
import { UpcomingSessions } from './upcoming-sessions';

let council: ACouncil;
let hr: Actor;
beforeAll(async () => {
  council = await ACouncil.open();
  hr = { ...council.jo, roles: ['hr'] };
});
afterAll(() => council.fixture.close());

const today = plainDate('2026-11-23');
const confirm = (booking: Id<'Booking'>) => council.fixture.get(ConfirmBooking).run(booking, council.jo);

describe('a check that is required before a paid panel', () => {
  let maria: Id<'Member'>;
  let session: Id<'Session'>;
  let booking: Id<'Booking'>;
  const seen = async (certificateOn: string) => {
    const [{ code } = { code: '' as never }] = (await council.fixture.get(SessionSheets).of(session))?.bookings[0]?.missing ?? [];
    await council.fixture.get(RecordCheck).dbs({ memberId: maria, code: code as never, level: 'enhanced', fee: 'paid-for', certificateOn: plainDate(certificateOn), certificateNumber: '001234567890', updateService: false }, hr);
  };

  test('while nothing is required nothing changes', async () => {
    maria = await council.aParent('Maria');
    session = await council.aPanel();
    [booking] = (await council.invited(session, maria)) as [Id<'Booking'>];
    await council.says(maria, booking, 'YES');
    expect((await council.fixture.get(UpcomingSessions).from(today, 10))[0]?.bookings[0]?.whyNotConfirm).toBeNull();
    expect((await council.fixture.get(SessionSheets).of(session))?.bookings[0]).toMatchObject({ whyNotConfirm: null, missing: [] });
  });

  test('nobody is confirmed without it, and everybody concerned is told what it is', async () => {
    await council.fixture.get(DefineRequirement).run(
      { name: 'Safety check', why: 'You may be alone with a child.', activities: ['panel'], seats: ['parent-carer'], pay: 'paid', dbsLevel: 'enhanced', referenceLevel: 0, validMonths: 36, from: today }, hr,
    );
    await expect(confirm(booking)).rejects.toMatchObject({ code: 'CHECK_NOT_STARTED', field: 'bookingId', params: { name: 'Safety check' } });
    const told = { whyNotConfirm: 'CHECKS_MISSING', missing: [{ name: 'Safety check', reason: 'CHECK_NOT_STARTED' }] };
    expect((await council.fixture.get(SessionSheets).of(session))?.bookings[0]).toMatchObject(told);
    expect((await council.fixture.get(MyDates).of(maria))[0]).toMatchObject(told);
    expect((await council.fixture.get(UpcomingSessions).from(today, 10))[0]?.bookings[0]?.whyNotConfirm).toBe('CHECKS_MISSING');
  });

  test('whoever could be asked may still be asked, and it is marked what they lack', async () => {
    await council.aParent('Owen');
    const other = await council.aPanel({ heldOn: '2026-12-09' });
    const { next, cannot } = await council.fixture.get(SuggestedMembers).for(other, 10);
    expect([next.map(({ memberName, missing }) => [memberName, missing.map(({ name }) => name)]), cannot]).toEqual([[['Owen', ['Safety check']], ['Maria', ['Safety check']]], 0]);
  });

  test('one that runs out before the date does not count; one that holds on the day does', async () => {
    await seen('2023-12-01');
    await expect(confirm(booking)).rejects.toMatchObject({ code: 'CHECK_ENDS_BEFORE' });
    expect((await council.fixture.get(MyDates).of(maria))[0]?.missing).toEqual([expect.objectContaining({ reason: 'CHECK_ENDS_BEFORE', until: '2026-12-01' })]);
    await seen('2023-12-08');
    expect((await confirm(booking)).state).toBe('confirmed');
  });
});
