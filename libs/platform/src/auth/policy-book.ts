import type { GraphQLSchema } from 'graphql';

import type { Policy } from './policy';

const builtIn: readonly Policy[] = [
  { name: 'public', says: 'Everybody, signed in or not', whileLookingAlong: true, allows: () => true },
  { name: 'signed-in', says: 'Everybody who is signed in', allows: ({ actor }) => actor.kind === 'person' },
];

/** All rules of the opened contexts, by name. */
export class PolicyBook {
  private readonly byName = new Map<string, Policy>();
  private readonly guarded = new Map<string, Set<string>>();
  private schema: GraphQLSchema | null = null;

  constructor(policies: readonly Policy[] = []) {
    for (const policy of [...builtIn, ...policies]) this.add(policy);
  }

  add(policy: Policy): void {
    const known = this.byName.get(policy.name);
    if (known && known !== policy) throw new Error(`Two rules are called ${policy.name}.`);
    this.byName.set(policy.name, policy);
  }

  rule(name: string): Policy | undefined {
    return this.byName.get(name);
  }

  /** Remembers that a rule stands before `Type.field`. */
  stands(name: string, before: string): void {
    this.guarded.set(name, (this.guarded.get(name) ?? new Set()).add(before));
  }

  /** Remembers what it guards, so that somebody can read who sees what. */
  guard(schema: GraphQLSchema): void {
    this.schema = schema;
  }

  /** The guarded schema; null in a program that answers no questions. */
  guards(): GraphQLSchema | null {
    return this.schema;
  }

  guardedBy(name: string): readonly string[] {
    return [...(this.guarded.get(name) ?? [])].sort();
  }

  all(): readonly Policy[] {
    return [...this.byName.values()].sort((a, b) => a.name.localeCompare(b.name));
  }
}

/** Filled while the context modules are declared; read once when the schema is guarded. */
export const policyBook = new PolicyBook();
