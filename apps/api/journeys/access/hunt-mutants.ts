import type { Policy, PolicyBook } from '@alongside/platform/auth';

import type { AccessWorld } from './access-world';
import { askers, nameOf } from './askers';
import { fingerprint } from './observe';
import { questions } from './questions';
import { observeSafely, type Reality } from './reality';
import { ruleLines } from './rule-lines';
import { mutantsOf, type Mutant } from './rule-mutants';

export interface Hunt {
  readonly mutants: number;
  /** Noticed by somebody who was answered otherwise over HTTP. */
  readonly overHttp: number;
  /** Noticed by the rule’s own lines only: another wall stands before or behind it. */
  readonly byRule: number;
  readonly survivors: readonly string[];
}

/** Puts each weakened rule in the place of the real one and asks over HTTP until somebody is answered otherwise than the matrix says. */
export async function huntMutants(world: AccessWorld, book: PolicyBook, { fingerprints, cells }: Reality): Promise<Hunt> {
  const survivors: string[] = [];
  let [overHttp, byRule] = [0, 0];
  for (const policy of book.all().filter(({ name }) => book.guardedBy(name).length > 0)) {
    for (const mutant of mutantsOf(policy)) {
      if (await isKilled(world, policy, book.guardedBy(policy.name), mutant, fingerprints)) overHttp += 1;
      else if ([...ruleLines({ ...policy, allows: mutant.allows })].some(([key, word]) => cells.get(key) !== word)) byRule += 1;
      else survivors.push(`${mutant.rule}: ${mutant.how}`);
    }
  }
  return { mutants: overHttp + byRule + survivors.length, overHttp, byRule, survivors };
}

async function isKilled(world: AccessWorld, policy: Policy, guarded: readonly string[], mutant: Mutant, fingerprints: Reality['fingerprints']): Promise<boolean> {
  const real = policy.allows;
  const standing = new Set(guarded);
  // The operations it stands before first: they answer with one request.
  const touched = questions.filter(({ asksFor }) => [...asksFor].some((field) => standing.has(field)))
    .sort((a, b) => Number(standing.has(`${b.root}.${b.name}`)) - Number(standing.has(`${a.root}.${a.name}`)));
  const concerned = askers.filter(({ role }) => mutant.changes.includes(role));
  Object.assign(policy, { allows: mutant.allows });
  try {
    for (const question of touched) {
      for (const asker of concerned) {
        if (fingerprint(await observeSafely(world, question, asker)) !== fingerprints.get(`${question.name}|${nameOf(asker)}`)) return true;
      }
    }
    return false;
  } finally {
    Object.assign(policy, { allows: real });
  }
}
