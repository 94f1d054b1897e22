import { Refusal, type Actor } from '@alongside/kernel';
import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

import type { Policy } from './policy';
import type { PolicyBook } from './policy-book';

interface AskContext {
  readonly actor: Actor;
  readonly redacted?: string[];
  /** When the answer has taken long enough, on the clock that only goes forward. */
  readonly until?: number;
}

/** Fields nobody gave a rule, or a rule nobody defined. The program must not start with them. */
export class UnguardedFields extends Error {
  override readonly name = 'UnguardedFields';
  constructor(readonly fields: readonly string[]) {
    super(`These have no rule of who may see them: ${fields.join(', ')}`);
  }
}

/** The rule of a field, or of the type it stands in. */
export function ruleName(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): unknown {
  return field.extensions.can ?? type.extensions.can;
}

/**
 * Puts a rule before every operation and field of the schema: denied by default.
 * A refused operation ends with FORBIDDEN; a refused field is null and its path is listed in `extensions.redacted`.
 * Throws UnguardedFields naming what has no rule.
 */
export function guardSchema(schema: GraphQLSchema, book: PolicyBook): GraphQLSchema {
  const operations = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const unguarded: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isOperation = operations.has(type);
    for (const field of Object.values(type.getFields())) {
      const name = ruleName(type, field);
      if (name === 'inherit' && !isOperation) continue;
      const policy = typeof name === 'string' ? book.rule(name) : undefined;
      if (!policy) unguarded.push(`${type.name}.${field.name}${typeof name === 'string' ? ` (${name})` : ''}`);
      if (policy) book.stands(policy.name, `${type.name}.${field.name}`);
      guardField(field, policy, isOperation, type === schema.getMutationType());
    }
  }
  if (unguarded.length > 0) throw new UnguardedFields(unguarded);
  book.guard(schema);
  return schema;
}

function guardField(field: GraphQLField<unknown, unknown>, policy: Policy | undefined, isOperation: boolean, isDeed: boolean): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (subject, args, context, info) => {
    const { actor, redacted, until } = context as AskContext;
    if (until !== undefined && performance.now() > until) throw new Refusal('TOOK_TOO_LONG');
    if (policy?.allows({ actor, subject, args })) {
      if (isDeed && actor.lookingAlongId !== undefined && !policy.whileLookingAlong) throw new Refusal('LOOKING_ALONG_ONLY');
      if (isDeed && actor.supportedById !== undefined && policy.notWhileSupported) throw new Refusal('SUPPORTED_NOT_THIS');
      // Only whoever may do it is asked to prove again; others learn nothing of the deed.
      if (isDeed && policy.proof === 'fresh' && actor.provedLately !== true) throw new Refusal('STEP_UP_FIRST');
      return resolve(subject, args, context, info);
    }
    if (isOperation) throw new Refusal(actor.kind === 'nobody' ? 'SIGN_IN_FIRST' : 'FORBIDDEN');
    redacted?.push(pathOf(info.path));
    return null;
  };
}

function pathOf(path: { readonly key: string | number; readonly prev: unknown } | undefined): string {
  const steps: (string | number)[] = [];
  for (let step = path; step; step = step.prev as typeof path) steps.unshift(step.key);
  return steps.join('.');
}
