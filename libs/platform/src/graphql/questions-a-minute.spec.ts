import { newId } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { deedsAtOnce, QuestionsAMinute } from './questions-a-minute';

test('each person has so many a minute; nobody uses up another’s, and the next minute begins anew', () => {
  let now = 5;
  const questions = new QuestionsAMinute(3, () => now);
  const [maria, owen] = [{ personId: newId<'Person'>() }, { personId: newId<'Person'>() }];
  const asks = (who: { personId: typeof maria.personId | null }) => {
    try {
      questions.count(who);
      return 'answered';
    } catch (refusal) {
      return (refusal as { code: string }).code;
    }
  };
  expect(Array.from({ length: 5 }, () => asks(maria))).toEqual(['answered', 'answered', 'answered', 'ASKED_TOO_OFTEN', 'ASKED_TOO_OFTEN']);
  expect(asks(owen)).toBe('answered');
  expect(Array.from({ length: 9 }, () => asks({ personId: null }))).not.toContain('ASKED_TOO_OFTEN');
  now += 60_000;
  expect(asks(maria)).toBe('answered');
});

test('fifteen deeds within five seconds are no person’s; a moment later they go on', () => {
  let now = 5_000;
  const deeds = deedsAtOnce(15, () => now);
  const does = () => {
    try {
      deeds.count({ personId: 'maria' as never });
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  expect(new Set(Array.from({ length: 15 }, does))).toEqual(new Set(['done']));
  expect(does()).toBe('TOO_FAST_FOR_A_PERSON');
  now += 5_000;
  expect(does()).toBe('done');
});
