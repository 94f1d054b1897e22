import { readFileSync } from 'node:fs';

import { buildSchema, getNamedType, getNullableType, isListType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';

import { listsWithoutFirst } from './lists-without-first';

/** Lists of things that a question may begin with. */
function listsOf(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => isListType(getNullableType(type)) && isObjectType(getNamedType(type)));
}

const takesFirst = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ name, type }) => name === 'first' && getNamedType(type).name === 'Int');
/** Those that nobody says how many of, and those in the table that take a number or are gone. */
function broken(schema: GraphQLSchema, table: Readonly<Record<string, readonly string[]>>): { readonly endless: readonly string[]; readonly needless: readonly string[] } {
  const known = new Set(Object.values(table).flat());
  const without = new Set(listsOf(schema).filter((field) => !takesFirst(field)).map(({ name }) => name));
  return { endless: [...without].filter((name) => !known.has(name)), needless: [...known].filter((name) => !without.has(name)) };
}

const ours = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

test('a list takes `first`, or the table says why it cannot grow', () => {
  expect(broken(ours, listsWithoutFirst)).toEqual({ endless: [], needless: [] });
  const names = Object.values(listsWithoutFirst).flat();
  expect(names.length).toBe(new Set(names).size);
});

test('who says nothing gets a hundred or fewer', () => {
  const defaults = listsOf(ours).flatMap(({ name, args }) => args.filter((arg) => arg.name === 'first').map((arg) => ({ name, first: arg.defaultValue })));
  expect(defaults.filter(({ first }) => typeof first !== 'number' || first < 1 || first > 100)).toEqual([]);
});

test('a specimen without `first` is refused, and so is a line in the table that is not needed', () => {
  const specimen = buildSchema('type Thing { id: ID! } type Query { things: [Thing!]! some(first: Int! = 20): [Thing!]! words: [String!]! one: Thing }');
  expect(broken(specimen, {})).toEqual({ endless: ['things'], needless: [] });
  expect(broken(specimen, { 'it is small': ['things', 'some', 'gone'] })).toEqual({ endless: [], needless: ['some', 'gone'] });
});
