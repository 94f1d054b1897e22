import { id, instant, laterBy, type Instant } from '@alongside/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { choosePin, endCard, printCard, tryPin, whyNotUsePin, type SignInCard } from './sign-in-card';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FORGOTTEN_MS = 15 * MINUTE;
const MOST_WRONG = 5;

/** A card as whoever holds it would describe it. */
interface Model {
  pin: boolean;
  ended: boolean;
  endsAt: Instant;
  wrong: number;
  firstWrongAt: Instant | null;
}

class World {
  now: Instant = instant('2026-11-23T09:00:00Z');
  card: SignInCard = printCard({ id: id('0190bbbb-0000-7000-8000-000000000001'), personId: id('0190bbbb-0000-7000-8000-000000000002'), codeMark: new Uint8Array(32), printedById: null }, this.now).state;
  model: Model = { pin: false, ended: false, endsAt: laterBy(this.now, 14 * DAY), wrong: 0, firstWrongAt: null };

  get usable(): boolean {
    return !this.model.ended && this.now <= this.model.endsAt && this.model.endsAt <= laterBy(this.now, (this.model.pin ? 365 : 14) * DAY + DAY);
  }

  /** Wrong tries that still count. */
  get counted(): number {
    const { firstWrongAt, wrong } = this.model;
    return firstWrongAt !== null && laterBy(firstWrongAt, FORGOTTEN_MS) >= this.now && firstWrongAt <= laterBy(this.now, FORGOTTEN_MS) ? wrong : 0;
  }
}

const deed = fc.oneof(
  fc.constant((world: World) => {
    const may = world.usable && !world.model.pin;
    let was = true;
    try {
      world.card = choosePin(world.card, 'mark', world.now).state;
    } catch (refused) {
      expect((refused as Error).name).toBe('Refusal');
      was = false;
    }
    expect(was).toBe(may);
    if (may) world.model = { ...world.model, pin: true, endsAt: laterBy(world.now, 365 * DAY) };
  }),
  fc.boolean().map((right) => (world: World) => {
    const opens = world.usable && world.counted < MOST_WRONG && right;
    expect(whyNotUsePin(world.card, right, world.now) === null).toBe(opens);
    world.card = tryPin(world.card, right, world.now).state;
    if (opens) world.model = { ...world.model, wrong: 0, firstWrongAt: null };
    else if (world.counted === 0) world.model = { ...world.model, wrong: 1, firstWrongAt: world.now };
    else if (world.counted < MOST_WRONG) world.model.wrong += 1;
  }),
  fc.constant((world: World) => {
    world.card = endCard(world.card, world.now).state;
    world.model.ended = true;
  }),
  fc.oneof(fc.integer({ min: 1, max: 20 }).map((minutes) => minutes * MINUTE), fc.integer({ min: 1, max: 400 }).map((days) => days * DAY), fc.integer({ min: -400, max: -1 }).map((days) => days * DAY)).map((ms) => (world: World) => { world.now = laterBy(world.now, ms); }),
);

test('whoever tries what on a card, and whenever: it opens only with its PIN, at most five wrong tries count, what ended stays ended, and a clock that was put back lengthens nothing', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40, size: 'max' }), (deeds) => {
      const world = new World();
      for (const does of deeds) {
        does(world);
        expect(world.card.pinMark !== null).toBe(world.model.pin);
        expect(world.card.endsAt).toEqual(world.model.endsAt);
        expect(world.card.tries).toBeLessThanOrEqual(MOST_WRONG);
        if (world.model.ended) expect(whyNotUsePin(world.card, true, world.now)).toBe('SIGN_IN_CARD_NOT_RIGHT');
      }
    }),
    { numRuns: 2_000 },
  );
});
