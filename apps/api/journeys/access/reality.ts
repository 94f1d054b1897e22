import type { PolicyBook } from '@alongside/platform/auth';

import type { AccessWorld } from './access-world';
import { askers, nameOf, type Asker } from './askers';
import { proveAgain } from './circumstances';
import { doors, knock } from './http-doors';
import { cellKey, type Cells } from './matrix-file';
import { fingerprint, isTheirs, type Observation, type Word } from './observe';
import { observeSafely } from './observe-safely';
import { askedOtherwise } from './otherwise';
import { allFields, questions, type Question } from './questions';
import { ruleLines } from './rule-lines';

export interface Reality {
  readonly cells: Cells;
  /** `question|asker and how they came in` → what came back, to tell a weakened rule by. */
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly leaks: readonly string[];
  readonly unreached: readonly string[];
  /** What opened to somebody who came in with less, and is shut to them at their best. */
  readonly opened: readonly string[];
}

/** A field seen through several questions counts as its most open answer. */
const openness: readonly Word[] = ['no', 'not found', 'hidden', 'yes'];

/** A deed undone again shows nothing: what only a deed can show counts as shown to whoever may do it. */
const shownByDeedsOnly = new Set(allFields.filter((field) => !questions.some(({ root, asksFor }) => root === 'Query' && asksFor.has(field))));

/** Asks everything as everybody. */
export async function reality(world: AccessWorld, book: PolicyBook): Promise<Reality> {
  const cells = new Map<string, Word>();
  const fingerprints = new Map<string, string>();
  const leaks: string[] = [];
  const reached = new Set<string>();
  for (const field of allFields) for (const asker of askers) cells.set(cellKey(field, asker), 'no');
  const note = (question: Question, asker: Asker, seen: Observation) => {
    cells.set(cellKey(`${question.root}.${question.name}`, asker), seen.operation);
    fingerprints.set(`${question.name}|${nameOf(asker)}`, fingerprint(seen));
    leaks.push(...seen.leaks);
    for (const [field, word] of seen.fields) {
      reached.add(field);
      const key = cellKey(field, asker);
      if (openness.indexOf(word) > openness.indexOf(cells.get(key) ?? 'no')) cells.set(key, word);
    }
  };
  for (const question of questions) {
    await proveAgain(world.api);
    // Who only looks is in nobody's way.
    if (question.root === 'Query') await Promise.all(askers.map(async (asker) => note(question, asker, await observeSafely(world, question, asker))));
    else for (const asker of askers) note(question, asker, await observeSafely(world, question, asker));
  }
  for (const field of allFields.filter((one) => shownByDeedsOnly.has(one))) {
    for (const asker of askers) {
      const deeds = questions.filter(({ asksFor }) => asksFor.has(field)).map(({ root, name }) => cells.get(cellKey(`${root}.${name}`, asker)));
      if (deeds.some((word) => isTheirs(word) && word !== 'two proofs')) cells.set(cellKey(field, asker), 'yes');
    }
    reached.add(field);
  }
  for (const policy of book.all()) for (const [key, word] of ruleLines(policy)) cells.set(key, word);
  for (const door of doors) {
    for (const asker of askers) {
      const { word, leaks: found } = await knock(world, door, asker);
      cells.set(cellKey(door.route, asker), word);
      leaks.push(...found);
    }
  }
  const otherwise = await askedOtherwise(world, cells);
  return {
    cells: new Map([...cells, ...otherwise.cells]), fingerprints: new Map([...fingerprints, ...otherwise.fingerprints]), leaks: [...leaks, ...otherwise.leaks], opened: otherwise.opened,
    unreached: allFields.filter((field) => !reached.has(field)),
  };
}
