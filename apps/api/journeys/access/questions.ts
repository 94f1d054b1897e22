import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType,
  type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';

import type { Asker } from './askers';
import { givenTo, type Given } from './fill-the-house';

export const schema: GraphQLSchema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/** Edges followed below an operation; and below this one more, for what no other reaches. */
const DEPTH = 3;
const further: Readonly<Record<string, number>> = { enquiries: 4 };

export interface Question {
  readonly root: 'Query' | 'Mutation';
  readonly name: string;
  readonly document: string;
  readonly type: GraphQLObjectType | null;
  /** Every `Type.field` it asks for, the operation among them. */
  readonly asksFor: ReadonlySet<string>;
  variablesFor(asker: Asker, given: Given): Record<string, unknown>;
}

/** Every operation, asking for each field of each type that can be reached from it. */
export const questions: readonly Question[] = (['Query', 'Mutation'] as const).flatMap((root) =>
  Object.values((schema.getType(root) as GraphQLObjectType).getFields()).map((field) => question(root, field)),
);

/** Every field that somebody could read: `Type.field`. */
export const allFields: readonly string[] = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query' && type.name !== 'Mutation')
  .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

function question(root: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): Question {
  const type = getNamedType(field.type);
  // What nobody gave is left to its own default.
  const args = field.args.filter(({ defaultValue }) => defaultValue === undefined);
  const declared = args.map(({ name, type: kind }) => `$${name}: ${String(kind)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const asksFor = new Set([`${root}.${field.name}`]);
  const selection = isObjectType(type) ? ` ${selectionOf(type, root === 'Query' ? (further[field.name] ?? DEPTH) : 1, asksFor)}` : '';
  return {
    root, name: field.name, type: isObjectType(type) ? type : null, asksFor,
    document: `${root.toLowerCase()} ${field.name}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variablesFor: (asker, given) =>
      Object.fromEntries(args.map(({ name, type: kind }) => {
        const value = givenTo(given, `${field.name}.${name}`, asker);
        return [name, value === undefined ? plausible(kind) : value];
      })),
  };
}

function selectionOf(type: GraphQLObjectType, deeper: number, asksFor: Set<string>): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isObjectType(inner) && deeper === 0) return [];
    asksFor.add(`${type.name}.${field.name}`);
    return [isObjectType(inner) ? `${field.name} ${selectionOf(inner, deeper - 1, asksFor)}` : field.name];
  });
  return `{ ${(fields.length > 0 ? fields : ['__typename']).join(' ')} }`;
}

/** Something that fits where nothing in particular was given. A new key each time: a repeated deed would only tell what the first one was told. */
function plausible(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plausible(type.ofType);
  if (isListType(type)) return [plausible(type.ofType)];
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, plausible(field.type)]));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const plain: Readonly<Record<string, unknown>> = { ID: crypto.randomUUID(), String: crypto.randomUUID(), Int: 1, Float: 1, Boolean: true, Pence: 100, PlainDate: '2027-02-02', Instant: '2027-02-02T10:00:00Z' };
  return plain[getNamedType(type).name];
}
