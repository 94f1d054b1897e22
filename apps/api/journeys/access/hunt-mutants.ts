import type { Policy, PolicyBook } from '@alongside/platform/auth';

import type { AccessWorld } from './access-world';
import { askers } from './askers';
import { canBe, cookieKey, proveAgain } from './circumstances';
import { fingerprint } from './observe';
import { observeSafely } from './observe-safely';
import { questions } from './questions';
import type { Reality } from './reality';
import { ruleLines } from './rule-lines';
import { forgetful, mutantsOf, type Mutant } from './rule-mutants';

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
    await proveAgain(world.api);
    const guarded = book.guardedBy(policy.name);
    const beforeDeeds = guarded.some((name) => name.startsWith('Mutation.'));
    for (const mutant of [...mutantsOf(policy), ...(beforeDeeds ? forgetful(policy) : [])]) {
      if (await isKilled(world, policy, guarded, mutant, fingerprints)) overHttp += 1;
      else if ([...ruleLines({ ...policy, ...mutant.weaker } as Policy)].some(([key, word]) => cells.get(key) !== word)) byRule += 1;
      else survivors.push(`${mutant.rule}: ${mutant.how}`);
    }
  }
  return { mutants: overHttp + byRule + survivors.length, overHttp, byRule, survivors };
}

async function isKilled(world: AccessWorld, policy: Policy, guarded: readonly string[], mutant: Mutant, fingerprints: Reality['fingerprints']): Promise<boolean> {
  const { allows, proof, notWhileSupported, whileLookingAlong } = policy;
  const standing = new Set(guarded);
  // The operations it stands before first: they answer with one request.
  const touched = questions.filter(({ root, asksFor }) => (mutant.circumstance === undefined || root === 'Mutation') && [...asksFor].some((field) => standing.has(field)))
    .sort((a, b) => Number(standing.has(`${b.root}.${b.name}`)) - Number(standing.has(`${a.root}.${a.name}`)));
  const concerned = askers.filter((asker) => mutant.changes.includes(asker.role) && (mutant.circumstance === undefined || canBe[mutant.circumstance](asker)));
  Object.assign(policy, mutant.weaker);
  try {
    for (const question of touched) {
      for (const asker of concerned) {
        const before = fingerprints.get(`${question.name}|${cookieKey(asker, mutant.circumstance)}`);
        if (before !== undefined && fingerprint(await observeSafely(world, question, asker, mutant.circumstance)) !== before) return true;
      }
    }
    return false;
  } finally {
    Object.assign(policy, { allows, proof, notWhileSupported, whileLookingAlong });
  }
}
