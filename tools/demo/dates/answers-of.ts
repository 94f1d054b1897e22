import { Seeded } from '../seeded';
import type { Answer } from './date-plan';

interface Asked {
  readonly name: string;
  readonly answer: Answer;
}

/** What those who were asked will say: enough say yes to fill the seats nearly always, nobody after the last seat. */
export function answersOf(key: string, names: readonly string[], seats: number): readonly Asked[] {
  let left = new Seeded(`open seat ${key}`).inHundred(8) ? Math.max(1, seats - 1) : seats;
  return names.map((name) => {
    const chance = new Seeded(`${name} answers ${key}`);
    const drawn = chance.between(1, 100);
    const wish: Answer = drawn <= 72 ? 'yes' : drawn <= 80 ? 'not sure' : drawn <= 93 ? 'no' : 'silent';
    const takesSeat = wish === 'yes' || wish === 'not sure';
    if (takesSeat && left === 0) return { name, answer: chance.inHundred(60) ? ('no' as const) : ('silent' as const) };
    if (takesSeat) left -= 1;
    return { name, answer: wish };
  });
}
