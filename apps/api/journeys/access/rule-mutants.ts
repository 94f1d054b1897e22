import { roles } from '@alongside/accounts/rules';
import { nobody, type Actor } from '@alongside/kernel';
import type { Policy, PolicyQuestion } from '@alongside/platform/auth';

import { ME, OTHER, person, recordOf } from './rule-lines';

type Allows = Policy['allows'];

export interface Mutant {
  readonly rule: string;
  readonly how: string;
  readonly allows: Allows;
  /** Roles for which the rule now answers otherwise; `public` among them. */
  readonly changes: readonly string[];
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
    return changes.length > 0 ? [{ rule: name, how, allows: mutated, changes }] : [];
  });
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
