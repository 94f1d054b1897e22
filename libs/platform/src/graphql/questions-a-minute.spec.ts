import { newId } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { QuestionsAMinute } from './questions-a-minute';

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
