import { newId, type PlainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { holdsSeat, offerSeat, seatChange } from './booking';
import { hasLapsed, lapseOffer } from './lapse-offer';
import { seatGroups, whyNotSeat } from './seats';
import { aBooking } from './testing/a-booking';
import { aSession, longBefore } from './testing/a-session';
import { turnOrder } from './turn-order';

describe('seats and offers', () => {
  test('an offer carries the promised money and its day', () => {
    const { state, facts } = offerSeat(aSession(), { memberId: newId<'Member'>(), memberKind: 'parent-carer' }, newId<'Booking'>(), longBefore.now);
    expect(state).toMatchObject({ state: 'offered', payPence: 5250, payBy: '2026-12-22', answerBy: '2026-12-03' });
    expect(facts[0]).toMatchObject({ name: 'opportunities.offer-made', data: { payPence: 5250, payBy: '2026-12-22' } });
  });

  test('an offer takes no seat; not sure and yes do; no and lapsing give it back', () => {
    expect(holdsSeat(aBooking.offered())).toBe(false);
    expect(seatChange(aBooking.offered(), aBooking.held())).toBe(1);
    expect(seatChange(aBooking.held(), aBooking.accepted())).toBe(0);
    expect(seatChange(aBooking.accepted(), aBooking.declined())).toBe(-1);
    expect(seatChange(aBooking.held(), aBooking.lapsed())).toBe(-1);
  });

  test('an offer lapses the day after the last day for answers, a yes does not', () => {
    expect(hasLapsed(aBooking.offered(), '2026-12-03' as PlainDate)).toBe(false);
    expect(hasLapsed(aBooking.held(), '2026-12-04' as PlainDate)).toBe(true);
    expect(hasLapsed(aBooking.accepted(), '2026-12-04' as PlainDate)).toBe(false);
    expect(lapseOffer(aBooking.held()).state.state).toBe('lapsed');
  });

  test('seats are counted by kind', () => {
    expect(seatGroups([{ kind: 'parent-carer', count: 2 }, { kind: 'parent-carer', count: 1 }])).toEqual([{ kind: 'parent-carer', count: 3, taken: 0 }]);
    expect(whyNotSeat({ kind: 'parent-carer', count: 1, taken: 1 })).toBe('SEATS_FULL');
    expect(whyNotSeat(undefined)).toBe('NO_SEAT_FOR_KIND');
  });
});

describe('whose turn it is', () => {
  const someone = (timesThisYear: number, lastAskedOn: string | null, interested = false, shares: readonly string[] = []) =>
    ({ memberId: newId<'Member'>(), timesThisYear, timesEver: timesThisYear, lastAskedOn: lastAskedOn as PlainDate | null, interested, shares });

  test('who did least comes first, then who waited longest, then who likes it', () => {
    const [often, once, never, neverLikes, askedInJuly] = [someone(5, '2026-01-01'), someone(1, null), someone(0, null), someone(0, null, true), someone(0, '2026-07-01')];
    expect(turnOrder([often, once, never, neverLikes, askedInJuly])).toEqual([neverLikes, never, askedInJuly, once, often]);
  });

  test('who cares about what a date is about comes before who waited longer, and never before who did less', () => {
    const [never, cares, caresAndCame] = [someone(0, null), someone(0, '2026-07-01', false, ['cooking']), someone(1, null, true, ['cooking'])];
    expect(turnOrder([caresAndCame, never, cares])).toEqual([cares, never, caresAndCame]);
  });
});
