import { expect, test } from 'vitest';

import { answerAll } from './answer-all';
import { mustAll, Refusal, Refusals } from './refusal';

const refuse = (...fields: readonly string[]) => () => mustAll(fields.map((field) => new Refusal('ANSWER_MISSING', field)));

test('a part of a form that has several things wrong tells each of them, beside what is wrong elsewhere', () => {
  const ask = () => answerAll({ title: refuse('title'), when: () => answerAll({ day: refuse('heldOn'), times: refuse('startsAt', 'endsAt') }), place: () => 'Harbour House' });
  try {
    ask();
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(Refusals);
    expect((error as Refusals).all.map(({ field }) => field)).toEqual(['title', 'heldOn', 'startsAt', 'endsAt']);
  }
  expect(refuse('title')).toThrow(Refusal);
});
