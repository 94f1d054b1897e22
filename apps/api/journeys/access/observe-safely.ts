import type { AccessWorld } from './access-world';
import type { Asker } from './askers';
import type { Circumstance } from './circumstances';
import { observe, type Observation } from './observe';
import type { Question } from './questions';
import { rehearse } from './rehearsal';

/** Deeds that show something nothing else shows, and change nothing but the log. */
const shown = ['revealBankDetails'];

/** Deeds are only rehearsed. */
export function observeSafely(world: AccessWorld, question: Question, asker: Asker, circumstance?: Circumstance): Promise<Observation> {
  const ask = () => observe(world, question, asker, circumstance);
  return question.root === 'Mutation' && !shown.includes(question.name) ? rehearse(world.api, ask) : ask();
}
