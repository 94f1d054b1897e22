import { memberRoles, roles, type Role } from '@alongside/accounts/rules';
import { nobody, type Actor } from '@alongside/kernel';
import type { Policy, PolicyQuestion } from '@alongside/platform/auth';

import type { Circumstance } from './circumstances';
import { ME, OTHER, person, recordOf } from './rule-lines';

type Allows = Policy['allows'];

export interface Mutant {
  readonly rule: string;
  readonly how: string;
  /** What is put in the rule's place. */
  readonly weaker: { readonly [Part in 'allows' | 'proof' | 'notWhileSupported' | 'whileLookingAlong']?: Policy[Part] | undefined };
  /** Roles for which the rule now answers otherwise; `public` among them. */
  readonly changes: readonly string[];
  /** Where it shows to those only who came in so. */
  readonly circumstance?: Circumstance;
}

/** Every way one rule is made weaker, or a role is taken from it, that changes an answer somewhere. */
export function mutantsOf({ name, allows }: Policy): readonly Mutant[] {
  const weakened: readonly (readonly [string, Allows])[] = [
    ['always yes', () => true],
    ['nobody signed in needed', (asked) => asked.actor.kind === 'nobody' || allows(asked)],
    ['whose record it is, forgotten', (asked) => allows({ ...asked, subject: recordOf(asked.actor.personId), args: {} })],
    ['one proof is enough', (asked) => allows({ ...asked, actor: { ...asked.actor, assurance: 2 } })],
    ...roles.map((role) => [`${role} added`, (asked: PolicyQuestion) => asked.actor.roles.includes(role) || allows(asked)] as const),
    ...roles.map((role) => [`${role} removed`, (asked: PolicyQuestion) => allows({ ...asked, actor: { ...asked.actor, roles: asked.actor.roles.filter((one) => one !== role) } })] as const),
  ];
  return weakened.flatMap(([how, mutated]) => {
    const changes = changedFor(allows, mutated);
    return changes.length > 0 ? [{ rule: name, how, weaker: { allows: mutated }, changes }] : [];
  });
}

/** Every way the rule before a deed forgets how somebody came in, where that changes an answer for somebody. */
export function forgetful({ name, allows, proof, notWhileSupported, whileLookingAlong }: Policy): readonly Mutant[] {
  const mutant = (how: string, weaker: Mutant['weaker'], circumstance: Circumstance, changes: readonly string[]): readonly Mutant[] => (changes.length > 0 ? [{ rule: name, how, weaker, circumstance, changes }] : []);
  const theirs = (some: readonly Role[], came: Partial<Actor>) => some.filter((role) => [undefined, recordOf(ME)].some((subject) => allows({ actor: { ...person(role, 1), ...came }, subject, args: {} })));
  return [
    ...(proof ? mutant('an old proof is enough', { proof: undefined }, 'proved long ago', theirs(roles, { assurance: 2 })) : []),
    ...(notWhileSupported ? mutant('open beside a worker', { notWhileSupported: undefined }, 'beside a worker', theirs(['young-person'], { supportedById: OTHER as never })) : []),
    ...mutant(
      whileLookingAlong ? 'shut while a colleague looks along' : 'open while a colleague looks along', { whileLookingAlong: whileLookingAlong ? undefined : true },
      'a colleague looks along', theirs(memberRoles, { lookingAlongId: OTHER as never }),
    ),
  ];
}

function changedFor(original: Allows, mutated: Allows): readonly string[] {
  const actors: readonly Actor[] = [
    nobody,
    ...roles.flatMap((role) => ([1, 2] as const).map((assurance) => person(role, assurance))),
  ];
  const subjects = [undefined, recordOf(ME), recordOf(OTHER)];
  return [...new Set(actors.flatMap((actor) => {
    const asked = subjects.flatMap((subject) => [{ actor, subject, args: {} }, { actor, subject, args: { memberId: OTHER } }]);
    return asked.some((one) => original(one) !== mutated(one)) ? [actor.roles[0] ?? 'public'] : [];
  }))];
}
