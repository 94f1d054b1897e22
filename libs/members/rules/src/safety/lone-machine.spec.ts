import { instant, laterBy, newId, type Id, type Instant } from '@alongside/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { aLoneVisit, loneRules } from '../testing/a-lone-visit';
import { stepsDue, whomToTell } from './lone-asking';
import { answerHelp, answerSafe, arrive, cancelVisit, comeOut, endWithAccount, expectedOf, loneStateOf, needLonger, type LoneVisit } from './lone-visit';

const MINUTE = 60_000;
const begins = instant('2026-11-23T15:00:00Z');

/** What happened, as simply as it can be said. */
interface Model {
  there: boolean;
  help: boolean;
  over: 'out' | 'other' | null;
  expected: Instant;
}

/** A visit, its contacts and who is on duty, with a job that runs as often as it likes and remembers only what it wrote down. */
class World {
  now: Instant = laterBy(begins, -30 * MINUTE);
  visit: LoneVisit = aLoneVisit({ startsAt: begins, expectedAt: laterBy(begins, 60 * MINUTE) });
  model: Model = { there: false, help: false, over: null, expected: laterBy(begins, 60 * MINUTE) };
  readonly duty: readonly Id<'Person'>[] = [newId(), this.visit.contactIds[1]];
  readonly here = new Set<string>(this.visit.contactIds);
  readonly told = new Map<string, number>();

  try(deed: () => LoneVisit): boolean {
    try {
      this.visit = deed();
      return true;
    } catch (refused) {
      expect((refused as Error).name).toBe('Refusal');
      return false;
    }
  }

  by(byId: Id<'Person'> = this.visit.personId) {
    return { id: newId<'LoneLine'>(), byId, at: this.now };
  }

  /** The job, killed after it told any number of people, and run again. */
  tell(most: number): void {
    let left = most;
    for (const { step, about } of stepsDue(this.visit, this.now, loneRules)) {
      for (const id of whomToTell(step, this.visit, this.here, this.duty)) {
        const key = `${step} ${about.toISOString()} ${id}`;
        if (this.told.has(key) || left === 0) continue;
        left -= 1;
        this.told.set(key, this.now.getTime());
      }
    }
  }

  get begun(): boolean {
    return this.now >= begins || this.model.there;
  }
}

type Deed = (world: World) => void;

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.integer({ min: 1, max: 25 }).map((minutes): Deed => (world) => {
    world.now = laterBy(world.now, minutes * MINUTE);
  }),
  fc.integer({ min: 0, max: 4 }).map((most): Deed => (world) => {
    const before = world.told.size;
    world.tell(most);
    if (world.model.over !== null || world.model.help) expect(world.told.size).toBe(before);
  }),
  fc.constant<Deed>((world) => {
    const may = world.model.over === null && !world.model.there;
    expect(world.try(() => arrive(world.visit, world.by()).state)).toBe(may);
    if (may) world.model.there = true;
  }),
  fc.integer({ min: -30, max: 700 }).map((minutes): Deed => (world) => {
    const until = laterBy(world.now, minutes * MINUTE);
    const may = world.model.over === null && !world.model.help && minutes > 0 && minutes <= loneRules.mostHours * 60 && until > world.model.expected;
    expect(world.try(() => needLonger(world.visit, until, world.by(), loneRules).state)).toBe(may);
    if (may) world.model.expected = until;
  }),
  fc.constant<Deed>((world) => {
    const may = world.model.over === null || world.model.over === 'out';
    expect(world.try(() => comeOut(world.visit, world.by())?.state ?? world.visit)).toBe(may);
    if (may) world.model.over = 'out';
  }),
  fc.constant<Deed>((world) => {
    const may = world.model.over === null && !world.begun && !world.model.help;
    expect(world.try(() => cancelVisit(world.visit, world.by()).state)).toBe(may);
    if (may) world.model.over = 'other';
  }),
  fc.constantFrom(true, false).map((contact): Deed => (world) => {
    const waited = world.model.there && !world.model.help && world.now < world.model.expected;
    const may = world.model.over === null && world.begun && contact && !waited;
    expect(world.try(() => answerSafe(world.visit, 'call', world.by(contact ? world.visit.contactIds[0] : undefined)).state)).toBe(may);
    if (may && (world.model.help || world.now >= world.model.expected)) world.model.over = 'other';
    else if (may) world.model.there = true;
  }),
  fc.constant<Deed>((world) => {
    const may = world.model.over === null && world.begun && !world.model.help;
    expect(world.try(() => answerHelp(world.visit, world.by(world.visit.contactIds[1])).state)).toBe(may);
    if (may) world.model.help = true;
  }),
  fc.constant<Deed>((world) => {
    const ended = endWithAccount(world.visit, { id: newId(), at: world.now });
    expect(ended !== null).toBe(world.model.over === null && !world.begun && !world.model.help);
    if (ended) {
      world.visit = ended.state;
      world.model.over = 'other';
    }
  }),
);

test('whatever two thousand evenings bring: the state is what was said, nobody is asked once somebody answered, and nobody who is late is forgotten', () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 30 }), (story) => {
      const world = new World();
      for (const deed of story) {
        const lines = world.visit.lines.length;
        deed(world);
        expect(world.visit.lines.length).toBeGreaterThanOrEqual(lines);
        const { over, help, there, expected } = world.model;
        expect(loneStateOf(world.visit)).toBe(over !== null ? 'ended' : help ? 'help' : there ? 'there' : 'planned');
        expect(expectedOf(world.visit)).toEqual(expected);
      }
      // It goes on until somebody answers: two graces after the time both contacts and everybody on duty were told, once each.
      if (world.model.over !== null || world.model.help) return;
      world.now = laterBy(world.model.expected, 2 * loneRules.graceMinutes * MINUTE);
      for (let round = 0; round < 6; round += 1) world.tell(1);
      const about = [...world.told.keys()].filter((key) => !key.startsWith('not-there') && key.includes(world.model.expected.toISOString())).map((key) => key.split(' ')[2]);
      expect([...about].sort()).toEqual([...new Set([...world.visit.contactIds, ...world.duty])].sort());
    }),
    { numRuns: 2_000 },
  );
});
