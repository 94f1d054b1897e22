import type { Actor } from '@alongside/kernel';
import { defaultFieldResolver, getNamedType, isLeafType, isUnionType, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, type SelectionSetNode } from 'graphql';

import type { Policy } from './policy';

export interface AskContext {
  readonly actor: Actor;
  readonly redacted?: string[];
  readonly hidden?: Set<string>;
}

type Path = { readonly key: string | number; readonly prev: unknown } | undefined;

/** What answers with nothing, whichever of its fields is read. */
const NOTHING = Object.freeze({});

/** Why the rule of this type cannot be asked once for all its rows; null when it can. */
export function whyNotAskedOnce(schema: GraphQLSchema, type: GraphQLObjectType, policies: readonly (Policy | undefined)[]): string | null {
  const [policy] = policies;
  if (policy === undefined || policies.some((other) => other !== policy)) return 'asked once, but not under one rule';
  if (policy.ofAsker !== true) return `asked once, but ${policy.name} looks at more than who asks`;
  const isReachedOtherwise = type.getInterfaces().length > 0 || Object.values(schema.getTypeMap()).some((other) => isUnionType(other) && other.getTypes().includes(type));
  if (isReachedOtherwise || type.extensions.askedAbove === true) return 'asked once, but a way leads to it on which nobody would ask';
  const special = Object.values(type.getFields()).find((field) => !isPlain(field));
  return special ? `asked once, but ${special.name} is no plain value` : null;
}

/** A value as it lies in the row: no arguments, nothing below it, and nothing worked out. NestJS reads every such field with one function, which is asked what it reads. */
function isPlain({ name, args, type, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (args.length > 0 || !isLeafType(getNamedType(type))) return false;
  if (resolve === undefined) return true;
  const read = (row: object): unknown => (resolve as (row: object) => unknown)(row);
  return resolve.name === 'rootFieldResolver' && read({ [name]: name }) === name && read({}) === undefined;
}

/** Its fields are read as they lie: whoever came this far may have them. */
export function readPlainly(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) field.resolve = undefined;
}

/** Asks before rows of such a type are handed out. Where the answer is no, each row is there and every field of it is null and named, as if each had been asked for itself. */
export function askBefore(field: GraphQLField<unknown, unknown>, type: GraphQLObjectType, policy: Policy): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (from, args, context, info) => {
    const value: unknown = resolve(from, args, context, info);
    const { actor } = context as AskContext;
    if (policy.allows({ actor, subject: undefined, args: {} })) return value;
    const held = (rows: unknown) => withheld(rows, info.path, fieldsOf(info), type.name, context as AskContext);
    return value instanceof Promise ? value.then(held) : held(value);
  };
}

function withheld(value: unknown, path: Path, asked: ReadonlyMap<string, string>, type: string, context: AskContext): unknown {
  if (value === null || value === undefined || value instanceof Error) return value;
  if (typeof value === 'object' && Symbol.iterator in value) return [...(value as Iterable<unknown>)].map((row, at) => withheld(row, { key: at, prev: path }, asked, type, context));
  for (const [key, name] of asked) {
    context.redacted?.push(pathOf({ key, prev: path }));
    context.hidden?.add(`${type}.${name}`);
  }
  return NOTHING;
}

/** What each is called in the answer, and its own name. */
function fieldsOf({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlyMap<string, string> {
  const fields = fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? fieldsIn(selectionSet, fragments) : []));
  return new Map(fields.filter(({ name }) => !name.value.startsWith('__')).map(({ alias, name }) => [(alias ?? name).value, name.value]));
}

function fieldsIn({ selections }: SelectionSetNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): FieldNode[] {
  return selections.flatMap((part) => {
    if (part.kind === 'Field') return [part];
    const inner = part.kind === 'InlineFragment' ? part.selectionSet : fragments[part.name.value]?.selectionSet;
    return inner ? fieldsIn(inner, fragments) : [];
  });
}

export function pathOf(path: Path): string {
  const steps: (string | number)[] = [];
  for (let step = path; step; step = step.prev as Path) steps.unshift(step.key);
  return steps.join('.');
}
