import { addDays, newId, plainDate, type PlainDate } from '@alongside/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Member } from '../member';
import { aMember } from '../testing/a-member';
import { archive, comeBack, haveARest, leave, lookAgain, meet, stageOn } from './stage';

const start = plainDate('2026-11-23');
const LONGEST = 60;
const GOODBYE_DAYS = 14;

/** What a person chose, as simply as it can be said. */
interface Model {
  rest: { readonly until: PlainDate | null } | null;
  leaves: { readonly on: PlainDate; readonly own: boolean } | null;
  met: boolean;
}

class World {
  today: PlainDate = start;
  member: Member;
  model: Model;

  constructor(readonly newcomer: boolean) {
    this.member = newcomer ? aMember({ enquiryId: newId(), stage: 'onboarding' }) : aMember();
    this.model = { rest: null, leaves: null, met: !newcomer };
  }

  try(deed: () => Member): boolean {
    try {
      this.member = deed();
      return true;
    } catch (refused) {
      expect((refused as Error).name).toBe('Refusal');
      return false;
    }
  }

  get left(): boolean {
    return this.model.leaves !== null && this.model.leaves.on <= this.today;
  }
}

const deed = fc.oneof(
  fc.option(fc.integer({ min: -3, max: LONGEST + 10 })).map((days) => (world: World) => {
    const until = days === null ? null : addDays(world.today, days);
    const resting = stageOn(world.member, world.today) === 'resting';
    const may = world.model.leaves === null && (until === null || (days! > 0 && days! <= LONGEST)) && !(resting && world.model.rest?.until === until);
    const was = world.try(() => haveARest(world.member, until, world.today, { longestDays: LONGEST, longestUntil: addDays(world.today, LONGEST) }).state);
    expect(was).toBe(may);
    if (may) world.model.rest = { until };
  }),
  fc.constant((world: World) => {
    const may = world.model.rest !== null || world.model.leaves !== null;
    expect(world.try(() => comeBack(world.member, world.today).state)).toBe(may);
    world.model = { ...world.model, rest: null, leaves: null };
  }),
  fc.constant((world: World) => {
    const may = world.model.leaves === null;
    const on = addDays(world.today, GOODBYE_DAYS);
    expect(world.try(() => leave(world.member, world.today, on).state)).toBe(may);
    if (may) world.model = { ...world.model, rest: null, leaves: { on, own: true } };
  }),
  fc.constant((world: World) => {
    const may = world.member.stage !== 'left';
    expect(world.try(() => archive(world.member, 'moved-away', world.today).state)).toBe(may);
    if (may) world.model = { ...world.model, rest: null, leaves: { on: world.today, own: world.model.leaves?.own ?? false } };
  }),
  fc.constant((world: World) => {
    expect(world.try(() => meet(world.member, world.today).state)).toBe(!world.model.met);
    world.model.met = true;
  }),
  fc.integer({ min: 1, max: 20 }).map((days) => (world: World) => {
    world.today = addDays(world.today, days);
    // The nightly look, twice: the second finds nothing more to do.
    world.member = lookAgain(world.member, [], world.today)?.state ?? world.member;
    expect(lookAgain(world.member, [], world.today)).toBeNull();
    if (world.model.rest?.until && world.model.rest.until <= world.today) world.model.rest = null;
  }),
);

test('whatever a member chooses, the team does and the days bring, in whatever order: the stage is what was chosen, and the door stays open', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(deed, { maxLength: 40, size: 'max' }), (newcomer, deeds) => {
      const world = new World(newcomer);
      for (const does of deeds) {
        does(world);
        const { rest, leaves } = world.model;
        const stage = leaves ? (world.left ? 'left' : 'leaving') : rest ? 'resting' : newcomer && world.member.welcomedOn === null ? 'onboarding' : 'active';
        expect(stageOn(world.member, world.today)).toBe(stage);
        // What a member said of their own leaving nobody says over.
        if (leaves) expect(world.member.leaving?.because).toBe(leaves.own ? 'own-word' : 'moved-away');
        // One word brings everybody back who rests, leaves or has left.
        if (leaves || rest) expect(['active', 'onboarding']).toContain(comeBack(world.member, world.today).state.stage);
      }
    }),
    { numRuns: 2_000 },
  );
});
