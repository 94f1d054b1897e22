import type { AccessWorld } from './access-world';
import { askers } from './askers';
import { canBe, circumstances, cookieKey, proveAgain } from './circumstances';
import { doors, knock } from './http-doors';
import { cellKey, type Cells } from './matrix-file';
import { fingerprint, isTheirs, type Word } from './observe';
import { questions } from './questions';
import { observeSafely } from './observe-safely';

export interface CameIn {
  readonly cells: Cells;
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly leaks: readonly string[];
  /** What opened to somebody who came in otherwise and is shut to them at their best. */
  readonly opened: readonly string[];
}

/** Whose eyes are not, or not only, their own: they are asked everything, also what is not theirs. */
const seenByOthers: readonly string[] = ['beside a worker', 'a colleague looks along'];

/** The same questions and doors again, as those who came in otherwise: with an old proof, with one proof, beside a worker, or looked along at. */
export async function askedOtherwise(world: AccessWorld, plainly: Cells): Promise<CameIn> {
  const cells = new Map<string, Word>();
  const fingerprints = new Map<string, string>();
  const [leaks, opened]: [string[], string[]] = [[], []];
  for (const circumstance of circumstances) {
    await proveAgain(world.api);
    const those = askers.filter(canBe[circumstance]);
    const closes = (what: string, asker: (typeof askers)[number], word: Word) => {
      if (isTheirs(plainly.get(cellKey(what, asker)))) cells.set(cellKey(what, asker, circumstance), word);
      else if (isTheirs(word) && word !== 'shut') opened.push(`${what} as ${cookieKey(asker, circumstance)}: ${word}`);
    };
    for (const question of questions) {
      const what = `${question.root}.${question.name}`;
      const concerned = those.filter((asker) => seenByOthers.includes(circumstance) || isTheirs(plainly.get(cellKey(what, asker))));
      const ask = async (asker: (typeof askers)[number]) => {
        const seen = await observeSafely(world, question, asker, circumstance);
        closes(what, asker, seen.operation);
        fingerprints.set(`${question.name}|${cookieKey(asker, circumstance)}`, fingerprint(seen));
        leaks.push(...seen.leaks);
        for (const [field, word] of seen.fields) if (word === 'yes' && !isTheirs(plainly.get(cellKey(field, asker)))) opened.push(`${field} by ${question.name} as ${cookieKey(asker, circumstance)}`);
      };
      if (question.root === 'Query') await Promise.all(concerned.map(ask));
      else for (const asker of concerned) await ask(asker);
    }
    for (const door of doors) {
      for (const asker of those.filter((one) => seenByOthers.includes(circumstance) || isTheirs(plainly.get(cellKey(door.route, one))))) {
        const { word, leaks: found } = await knock(world, door, asker, circumstance);
        closes(door.route, asker, word);
        leaks.push(...found);
      }
    }
  }
  return { cells, fingerprints, leaks, opened: [...new Set(opened)] };
}
