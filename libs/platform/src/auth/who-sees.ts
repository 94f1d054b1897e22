import { nobody, type Actor, type Id } from '@alongside/kernel';
import { getNamedType, isInputObjectType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

import { ruleName } from './guard-schema';
import type { Policy } from './policy';
import type { PolicyBook } from './policy-book';

/** What somebody is to a record: the record as a rule would find it. `mine`: it is their own, and a question about a member names the one who asks. */
export interface Relation {
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly mine?: true;
}

export interface SeenBy {
  readonly role: string;
  readonly relations: readonly string[];
}

/** A deed that gives the record back, and who may do it. */
export interface SeenDeed {
  readonly deed: string;
  readonly does: string;
  readonly says: string;
  readonly roles: readonly string[];
}

export interface SeenField {
  readonly field: string;
  readonly describes: string;
  readonly rule: string;
  readonly says: string;
  readonly seenBy: readonly SeenBy[];
  /** Deeds that are given something of this name. */
  readonly changedBy: readonly SeenDeed[];
}

export interface SeenRecord {
  readonly record: string;
  readonly describes: string;
  readonly fields: readonly SeenField[];
  readonly deeds: readonly SeenDeed[];
}

/** Whoever asks in this house's questions about itself. */
export const WHO_ASKS = 'a0000000-0000-7000-8000-000000000001' as Id<string>;

const SIGNED_IN = 'signed-in';

/** Nobody is signed in. */
export const NOT_SIGNED_IN = 'public';

/**
 * Who sees which field and who may change it, read from the schema and the rules that guard it, by asking the rules themselves. A field is seen by a role when some question or deed of
 * theirs leads to it past rules that all say yes. The first of the relations is to be nothing to it. Which records a question gives is narrowed further by the question itself; this never says less than what is open.
 */
export function whoSees(schema: GraphQLSchema, book: PolicyBook, roles: readonly string[], relations: readonly Relation[]): readonly SeenRecord[] {
  const seen = new Map<string, Map<string, string[]>>();
  for (const role of roles) {
    for (const relation of relations) {
      for (const field of seenAs(schema, book, role, relation, relations[0] ?? relation)) {
        const by = seen.get(field) ?? new Map<string, string[]>();
        by.set(role, [...(by.get(role) ?? []), relation.name]);
        seen.set(field, by);
      }
    }
  }
  const deeds = deedsOf(schema, book, roles, relations);
  return recordsOf(schema).map((type) => {
    const own = deeds.filter(({ gives }) => gives === type.name);
    return {
      record: type.name, describes: type.description ?? '', deeds: own.map(({ deed }) => deed),
      fields: Object.values(type.getFields()).map((field) => {
        const rule = ruleOf(type, field);
        const by = seen.get(`${type.name}.${field.name}`) ?? new Map<string, string[]>();
        return {
          field: field.name, describes: field.description ?? '', rule, says: book.rule(rule)?.says ?? '',
          seenBy: [...by].map(([role, names]) => ({ role, relations: names })), changedBy: own.filter(({ takes }) => takes.has(field.name)).map(({ deed }) => deed),
        };
      }),
    };
  });
}

function ruleOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
  return String(ruleName(type, field));
}

function recordsOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()]);
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type)).sort((one, other) => one.name.localeCompare(other.name));
}

function actorOf(role: string): Actor {
  return role === NOT_SIGNED_IN ? nobody : { kind: 'person', personId: WHO_ASKS as Id<'Person'>, roles: [role], purpose: 'who-sees', assurance: 2, provedLately: true };
}

function asks(policy: Policy | undefined, role: string, relation: Relation, subject: unknown): boolean {
  return policy?.allows({ actor: actorOf(role), subject, args: { memberId: relation.mine ? WHO_ASKS : relation.record.memberId } }) ?? false;
}

/** What everybody signed in may ask is about themselves: it stands under their own, and elsewhere only where the relation is what opens it. */
function seenAs(schema: GraphQLSchema, book: PolicyBook, role: string, relation: Relation, stranger: Relation): readonly string[] {
  if (relation.mine) return [...reached(schema, book, role, relation, true)];
  const byOwnQuestions = reached(schema, book, role, stranger, true);
  return [...new Set([...reached(schema, book, role, relation, false), ...[...reached(schema, book, role, relation, true)].filter((field) => !byOwnQuestions.has(field))])];
}

/** Every field past rules that all say yes, from any question or deed on; `own`: also from those that everybody signed in may ask. */
function reached(schema: GraphQLSchema, book: PolicyBook, role: string, relation: Relation, own: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: GraphQLObjectType[] = [];
  const come = new Set<GraphQLObjectType>();
  const visit = (of: unknown) => {
    const type = getNamedType(of as never);
    if (isObjectType(type) && !come.has(type)) {
      come.add(type);
      waiting.push(type);
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) if ((own || field.extensions.can !== SIGNED_IN) && asks(book.rule(String(field.extensions.can)), role, relation, undefined)) visit(field.type);
  }
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(type, field);
      if (rule !== 'inherit' && !asks(book.rule(rule), role, relation, relation.record)) continue;
      found.add(`${type.name}.${field.name}`);
      visit(field.type);
    }
  }
  return found;
}

interface Given {
  readonly gives: string;
  readonly takes: ReadonlySet<string>;
  readonly deed: SeenDeed;
}

function deedsOf(schema: GraphQLSchema, book: PolicyBook, roles: readonly string[], relations: readonly Relation[]): readonly Given[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => {
    const policy = book.rule(String(field.extensions.can));
    const may = roles.filter((role) => relations.some((relation) => asks(policy, role, relation, undefined)));
    return { gives: getNamedType(field.type).name, takes: namesIn(field.args), deed: { deed: field.name, does: field.description ?? '', says: policy?.says ?? '', roles: may } };
  });
}

/** The names of all that is given to a deed, also inside what is typed together. */
function namesIn(args: readonly Pick<GraphQLArgument, 'name' | 'type'>[]): ReadonlySet<string> {
  const names = new Set<string>();
  const inside = (name: string, type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return void names.add(name);
    for (const field of Object.values(named.getFields())) inside(field.name, field.type);
  };
  // An id says which one is meant, and changes nothing.
  for (const { name, type } of args) if (getNamedType(type).name !== 'ID') inside(name, type);
  names.delete('id');
  return names;
}
