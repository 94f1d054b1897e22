import { instant, type PlainDate } from '@alongside/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { answerOffer, offerAnswers } from './answer-offer';
import { attendanceOf, markAttendance } from './attendance';
import { holdsSeat, seatChange, type Booking } from './booking';
import { confirmBooking } from './confirm-booking';
import { hasLapsed, lapseOffer } from './lapse-offer';
import { consentAnswerOf, notePermission } from './permission';
import { closeRegister, whyNotCloseRegister } from './register';
import { nothingBetween } from './take-part';
import { aBooking } from './testing/a-booking';
import { aSession } from './testing/a-session';

const SEATS = 2;
const PEOPLE = 4;
const days = ['2026-11-23', '2026-12-03', '2026-12-04', '2026-12-08'] as const;

/** A small world: one session, four people, two seats; whatever is refused leaves it as it was. */
class World {
  bookings: Booking[] = Array.from({ length: PEOPLE }, () => ({ ...aBooking.offered() }));
  session = aSession({ seats: [{ kind: 'parent-carer', count: SEATS, taken: 0 }] });
  taken = 0;
  day = 0;
  facts: string[] = [];

  get today(): PlainDate {
    return days[this.day] as PlainDate;
  }

  get now() {
    return instant(`${this.today}T${this.today === '2026-12-08' ? '17:00' : '09:00'}:00Z`);
  }

  try(who: number, decide: (booking: Booking) => { state: Booking; facts: readonly { name: string }[] } | null): void {
    const booking = this.bookings[who];
    if (!booking) return;
    try {
      const decision = decide(booking);
      if (!decision) return;
      const change = seatChange(booking, decision.state);
      // The database's condition, here in one line.
      if (this.taken + change > SEATS) return;
      this.taken += change;
      this.bookings[who] = decision.state;
      this.facts.push(...decision.facts.map(({ name }) => name));
    } catch (refused) {
      expect((refused as Error).name).toBe('Refusal');
    }
  }
}

const who = fc.integer({ min: 0, max: PEOPLE - 1 });
const consent = fc.constantFrom(null, 'PERMISSION_WAITING', 'PERMISSION_REFUSED');
const deed = fc.oneof(
  fc.tuple(who, fc.constantFrom(...offerAnswers), consent).map(([n, answer, told]) => (world: World) => world.try(n, (booking) => answerOffer(booking, answer, {
    session: world.session, seats: { kind: 'parent-carer', count: SEATS, taken: world.taken }, now: world.now, today: world.today,
  }, told))),
  fc.tuple(who, consent).map(([n, told]) => (world: World) => world.try(n, (booking) => notePermission(booking, told))),
  who.map((n) => (world: World) => world.try(n, (booking) => confirmBooking(booking, world.session, { ...nothingBetween, consent: consentAnswerOf(booking) }, world.now))),
  who.map((n) => (world: World) => world.try(n, (booking) => (hasLapsed(booking, world.today) ? lapseOffer(booking) : null))),
  fc.tuple(who, fc.constantFrom('came', 'came-late', 'sent-word', 'did-not-come', null)).map(([n, mark]) => (world: World) => world.try(n, (booking) => markAttendance(booking, mark, world.session, world.now))),
  fc.constant((world: World) => { world.day = Math.min(world.day + 1, days.length - 1); }),
  fc.constant((world: World) => {
    if (whyNotCloseRegister(world.session, world.bookings, world.now) === null) {
      const { state, facts } = closeRegister(world.session, world.bookings, world.now);
      world.session = state;
      world.facts.push(...facts.map(({ name }) => name));
    }
  }),
);

test('whatever people, guardians, coordinators and clocks do, in whatever order, the promises hold', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40, size: 'max' }), (deeds) => {
      const world = new World();
      for (const does of deeds) {
        does(world);
        // The counter is what it counts, and never more than there are seats.
        expect(world.taken).toBe(world.bookings.filter(holdsSeat).length);
        expect(world.taken).toBeLessThanOrEqual(SEATS);
        // Nobody is counted on, or marked as there, against somebody's missing or refused permission.
        for (const { state, permission } of world.bookings) if (state === 'confirmed') expect(['not-needed', 'given']).toContain(permission);
      }
      const told = world.facts.filter((name) => name === 'opportunities.attendance-confirmed').length;
      expect(world.facts.filter((name) => name === 'opportunities.register-closed').length).toBeLessThanOrEqual(1);
      if (world.session.registerClosedAt) expect(told).toBe(world.bookings.filter((booking) => attendanceOf(booking) !== null).length);
      else expect(told).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});
