import { Refusal } from '@alongside/kernel';
import { defaultFieldResolver, getNamedType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

import { fieldsAsked } from '../graphql/fields-asked';
import { askBefore, pathOf, readPlainly, whyNotAskedOnce, type AskContext as Asking } from './asked-once';
import { lookedAt, type DeedLook, type WriteLook } from './leaves-look';
import type { Policy } from './policy';
import type { PolicyBook } from './policy-book';

interface AskContext extends Asking {
  /** When the answer has taken long enough, on the clock that only goes forward. */
  readonly until?: number;
  readonly writeLook: WriteLook;
}

/** Fields nobody gave a rule, or a rule nobody defined; sensitive ones that have none of their own. The program must not start with them. */
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
  const once = new Map<GraphQLObjectType, Policy>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isOperation = operations.has(type);
    if (type.extensions.holds) unguarded.push(...wouldBlank(type));
    if (type.extensions.askedOnce && !isOperation) {
      const policies = Object.values(type.getFields()).map((field) => book.rule(String(ruleName(type, field))));
      const whyNot = whyNotAskedOnce(schema, type, policies);
      if (whyNot === null) once.set(type, policies[0] as Policy);
      else unguarded.push(`${type.name} (${whyNot})`);
    }
    for (const field of Object.values(type.getFields())) {
      const name = ruleName(type, field);
      if (name === 'inherit' && !isOperation) {
        if (type.extensions.holds) unguarded.push(`${type.name}.${field.name} (inherit, where a ${String(type.extensions.holds)} is held)`);
        continue;
      }
      // What is left out must not take the whole answer along.
      if (!isOperation && isNonNullType(field.type) && isPart(getNamedType(field.type)) && !isPart(type)) unguarded.push(`${type.name}.${field.name} (a part that is held back must leave a gap)`);
      const policy = typeof name === 'string' ? book.rule(name) : undefined;
      if (!policy) unguarded.push(`${type.name}.${field.name}${typeof name === 'string' ? ` (${name})` : ''}`);
      if (policy) book.stands(policy.name, `${type.name}.${field.name}`);
      guardField(field, policy, { name: `${type.name}.${field.name}`, isOperation, isDeed: type === schema.getMutationType(), isPart: isPart(type) });
    }
  }
  if (unguarded.length > 0) throw new UnguardedFields(unguarded);
  askOnce(schema, once);
  book.guard(schema);
  return schema;
}

/** Before every way to such rows their rule is asked; only then are they read as they lie. */
function askOnce(schema: GraphQLSchema, once: ReadonlyMap<GraphQLObjectType, Policy>): void {
  for (const from of Object.values(schema.getTypeMap())) {
    if (!isObjectType(from)) continue;
    for (const field of Object.values(from.getFields())) {
      const type = getNamedType(field.type);
      const policy = isObjectType(type) ? once.get(type) : undefined;
      if (policy) askBefore(field, type as GraphQLObjectType, policy);
    }
  }
  for (const type of once.keys()) readPlainly(type);
}

/** What can be held back while the rest is shown must be nullable, or it takes the whole thing, and the list it stands in, along: of what is never null, all has the rule of the thing itself. */
function wouldBlank(type: GraphQLObjectType): readonly string[] {
  const certain = Object.values(type.getFields()).filter(({ type: kind }) => isNonNullType(kind));
  const rules = new Set(certain.map((field) => ruleName(type, field)));
  const usual = type.extensions.can ?? [...rules][0];
  return rules.size > 1 ? certain.filter((field) => ruleName(type, field) !== usual).map(({ name }) => `${type.name}.${name} (may be held back alone, so it must be nullable)`) : [];
}

/** Parts of something else, which their rule is asked of. */
const isPart = (type: unknown): boolean => isObjectType(type) && type.extensions.askedAbove === true;
const leavesLook = (type: unknown): DeedLook<unknown> | undefined => (isObjectType(type) ? (type.extensions.leavesLook as DeedLook<unknown> | undefined) : undefined);
const wholes = new WeakMap<object, unknown>();

function belongs(parts: unknown, whole: unknown): void {
  if (Array.isArray(parts)) for (const part of parts) belongs(part, whole);
  else if (typeof parts === 'object' && parts !== null) wholes.set(parts, whole);
}

interface Place {
  readonly name: string;
  readonly isOperation: boolean;
  readonly isDeed: boolean;
  readonly isPart: boolean;
}

function guardField(field: GraphQLField<unknown, unknown>, policy: Policy | undefined, { name, isOperation, isDeed, isPart: askedAbove }: Place): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const [givesParts, look] = [!isOperation && isPart(getNamedType(field.type)), isDeed ? leavesLook(getNamedType(field.type)) : undefined];
  field.resolve = (from, args, context, info) => {
    const { actor, redacted, hidden, until, writeLook } = context as AskContext;
    if (until !== undefined && performance.now() > until) throw new Refusal('TOOK_TOO_LONG');
    const subject = askedAbove && typeof from === 'object' && from !== null ? (wholes.get(from) ?? from) : from;
    if (policy?.allows({ actor, subject, args })) {
      if (isDeed && actor.lookingAlongId !== undefined && !policy.whileLookingAlong) throw new Refusal('LOOKING_ALONG_ONLY');
      if (isDeed && actor.supportedById !== undefined && policy.notWhileSupported) throw new Refusal('SUPPORTED_NOT_THIS');
      // Only whoever may do it is asked to prove again; others learn nothing of the deed.
      if (isDeed && policy.proof === 'fresh' && actor.provedLately !== true) throw new Refusal('STEP_UP_FIRST');
      const value: unknown = resolve(from, args, context, info);
      if (look !== undefined) return lookedAt(value, look, fieldsAsked(info), actor, writeLook);
      return givesParts ? withWhole(value, subject) : value;
    }
    if (isOperation) throw new Refusal(actor.kind === 'nobody' ? 'SIGN_IN_FIRST' : 'FORBIDDEN');
    redacted?.push(pathOf(info.path));
    hidden?.add(name);
    return null;
  };
}

function withWhole(value: unknown, whole: unknown): unknown {
  if (value instanceof Promise) return value.then((parts: unknown) => withWhole(parts, whole));
  belongs(value, whole);
  return value;
}
