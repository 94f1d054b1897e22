import { addDays, id, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { answer } from './answer';
import { confirmAnswer, disputeAnswer } from './judge-answer';
import { publishChange, takeDownChange } from './publish';
import { anItem, member, monday, staff } from './testing/an-item';
import { isOpen, type VoiceItem } from './voice-item';
import { assign, joinItems, workOn } from './work-on';

const people = ['1', '2', '3'].map((n) => id<'Member'>(`0190aaaa-0000-7000-8000-00000000000${n}`));
const stranger = id<'Member'>('0190aaaa-0000-7000-8000-000000000009');

/** What was promised to whom, kept as simply as it can be said: whom we owe an answer, and who agreed with the newest one. */
interface Model {
  owed: boolean;
  agreed: Set<Id<'Member'>>;
  shown: boolean;
  done: boolean;
}

class World {
  item: VoiceItem = anItem(people);
  other: VoiceItem = anItem([people[0]!, stranger]);
  today: PlainDate = monday;
  model: Model = { owed: true, agreed: new Set(), shown: false, done: false };

  /** Answers whether it was done. */
  try(deed: () => VoiceItem): boolean {
    try {
      this.item = deed();
      return true;
    } catch (refused) {
      expect((refused as Error).name).toBe('Refusal');
      return false;
    }
  }
}

const asked = (by: Actor): Id<'Member'> => by.personId as unknown as Id<'Member'>;
const somebody = fc.constantFrom(...people, stranger).map(member);

const deed = fc.oneof(
  fc.constant((world: World) => expect(world.try(() => workOn(world.item, 'We asked the hub.').state)).toBe(world.model.owed)),
  fc.constant((world: World) => expect(world.try(() => assign(world.item, staff.personId!).state)).toBe(world.model.owed)),
  fc.constantFrom('did', 'cannot').map((outcome) => (world: World) => {
    const was = world.try(() => answer(world.item, outcome as 'did', 'We open on Sundays now.', staff, world.today).state);
    expect(was).toBe(world.model.owed);
    if (was) world.model = { ...world.model, owed: false, agreed: new Set(), done: outcome === 'did' };
  }),
  somebody.map((by) => (world: World) => {
    const may = !world.model.owed && people.includes(asked(by)) && !world.model.agreed.has(asked(by));
    expect(world.try(() => confirmAnswer(world.item, by).state)).toBe(may);
    if (may) world.model.agreed.add(asked(by));
  }),
  somebody.map((by) => (world: World) => {
    const may = !world.model.owed && people.includes(asked(by)) && !world.model.agreed.has(asked(by));
    expect(world.try(() => disputeAnswer(world.item, by, world.today, 28).state)).toBe(may);
    if (may) world.model = { owed: true, agreed: new Set(), shown: false, done: false };
  }),
  fc.constant((world: World) => {
    const may = !world.model.owed && world.model.done;
    expect(world.try(() => publishChange(world.item, { said: 'Open at weekends.', did: 'We open on Sundays.' }, [], world.today).state)).toBe(may);
    if (may) world.model.shown = true;
  }),
  fc.constant((world: World) => {
    expect(world.try(() => takeDownChange(world.item).state)).toBe(world.model.shown);
    world.model.shown = false;
  }),
  fc.constant((world: World) => { world.today = addDays(world.today, 9); }),
);

test('whoever works, answers, agrees or disagrees, in whatever order: a promise is closed by those who said it, and by nobody else', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40, size: 'max' }), (deeds) => {
      const world = new World();
      for (const does of deeds) {
        does(world);
        const { item, model } = world;
        expect(isOpen(item)).toBe(model.owed);
        expect(item.stage === 'confirmed').toBe(!model.owed && model.agreed.size === people.length);
        expect(item.published !== null).toBe(model.shown);
        expect(item.sayings.map(({ memberId }) => memberId)).toEqual(people);
      }
      // Joining loses nobody who spoke, and keeps the earlier day, whatever happened before.
      if (!world.model.owed) return;
      const { whole, part } = joinItems(world.other, world.item);
      expect(new Set(whole.state.sayings.map(({ memberId }) => memberId))).toEqual(new Set([...people, stranger]));
      expect([part.state.stage, whole.state.answerBy <= world.other.answerBy, whole.state.answerBy <= world.item.answerBy]).toEqual(['joined', true, true]);
    }),
    { numRuns: 2_000 },
  );
});
