import { type Actor } from '@alongside/kernel';
import { execute, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, GraphQLUnionType, parse, type GraphQLFieldConfigMap } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';

import { guardSchema } from './guard-schema';
import type { Policy } from './policy';
import { PolicyBook } from './policy-book';

let asked = 0;
const plan: Policy = { name: 'dates.plan', says: 'Coordinators', ofAsker: true, allows: ({ actor }) => (asked += 1) > 0 && actor.roles.includes('coordinator') };
const own: Policy = { name: 'dates.own', says: 'Whoever it is about', allows: ({ actor, subject }) => (subject as { who?: string } | undefined)?.who === actor.personId };
const book = new PolicyBook([plan, own]);

type Fields = GraphQLFieldConfigMap<unknown, unknown>;
const rows = [{ who: 'Ana', state: 'ASKED' }, { who: 'Bea', state: 'COMES' }];
const plain: Fields = { who: { type: new GraphQLNonNull(GraphQLString) }, state: { type: GraphQLString } };
const nestsReader = (reads: string): Fields => {
  function rootFieldResolver(row: unknown): unknown {
    return (row as Record<string, unknown>)[reads];
  }
  return { state: { type: GraphQLString, resolve: rootFieldResolver } };
};

interface Made {
  readonly fields?: Fields;
  readonly extensions?: object;
  readonly answer?: unknown;
  readonly beside?: (type: GraphQLObjectType) => Fields;
  readonly interfaces?: readonly GraphQLInterfaceType[];
}

/** Dates that lead to rows of which the rule is asked once. */
function dates({ fields = plain, extensions = {}, answer = rows, beside = () => ({}), interfaces = [] }: Made = {}): GraphQLSchema {
  const booking = new GraphQLObjectType({ name: 'Booking', extensions: { holds: 'person', can: 'dates.plan', askedOnce: true, ...extensions }, fields, interfaces: [...interfaces] });
  const date = new GraphQLObjectType({ name: 'Date', extensions: { can: 'inherit' }, fields: { title: { type: GraphQLString }, bookings: { type: new GraphQLList(booking), resolve: () => answer }, first: { type: booking, resolve: () => (Array.isArray(answer) ? (answer as unknown[])[0] : answer) } } });
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { dates: { type: new GraphQLList(date), resolve: () => [{ title: 'One' }, { title: 'Two' }], extensions: { can: 'signed-in' } }, ...beside(booking) } }) });
}

const person = (...roles: string[]): Actor => ({ kind: 'person', personId: 'ada' as never, roles, purpose: 'test', assurance: 1 });

/** As it is worked out, and as it is compiled after the first time. */
async function answers(schema: GraphQLSchema, words: string, actor: Actor) {
  const document = parse(words);
  const compiled = compileQuery(schema, document, '');
  if (!isCompiledQuery(compiled)) throw new Error('It cannot be compiled.');
  const told = await Promise.all([(context: object) => execute({ schema, document, contextValue: context }), (context: object) => compiled.query(undefined, context, {})].map(async (ask) => {
    const [redacted, hidden]: [string[], Set<string>] = [[], new Set()];
    const { data } = await ask({ actor, redacted, hidden });
    return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, redacted: redacted.sort(), hidden: [...hidden].sort() };
  }));
  expect(told[1]).toEqual(told[0]);
  return told[0];
}

const ALL = '{ dates { title bookings { who state } first { called: who } } }';

describe('a rule that is asked once for all rows', () => {
  it('shows them to whom it lets, and is asked for each list and not for each field', async () => {
    const guarded = guardSchema(dates(), book);
    asked = 0;
    expect(await answers(guarded, ALL, person('coordinator'))).toMatchObject({ data: { dates: [{ bookings: rows, first: { called: 'Ana' } }, { title: 'Two', bookings: rows }] }, redacted: [], hidden: [] });
    expect(asked).toBe(2 * 4);
  });

  it('shows nothing of any row to anybody else, and names each field that was asked for, by what it is called', async () => {
    const nullable = dates({ fields: { who: { type: GraphQLString }, state: { type: GraphQLString } } });
    const words = 'query { dates { bookings { ...Words __typename } first { ... on Booking { called: who } } } } fragment Words on Booking { state }';
    expect(await answers(guardSchema(nullable, book), words, person('guardian'))).toEqual({
      data: { dates: [0, 1].map(() => ({ bookings: [0, 1].map(() => ({ state: null, __typename: 'Booking' })), first: { called: null } })) },
      redacted: [0, 1].flatMap((date) => [`dates.${date}.bookings.0.state`, `dates.${date}.bookings.1.state`, `dates.${date}.first.called`]),
      hidden: ['Booking.state', 'Booking.who'],
    });
    const certain = await answers(guardSchema(dates(), book), ALL, person());
    expect(JSON.stringify(certain?.data)).not.toMatch(/Ana|Bea|ASKED|COMES/);
  });

  it('waits for rows that are still read, and lets none be none', async () => {
    expect(await answers(guardSchema(dates({ answer: Promise.resolve(rows), fields: { state: { type: GraphQLString } } }), book), '{ dates { bookings { state } } }', person())).toMatchObject({ redacted: { length: 4 } });
    for (const actor of [person(), person('coordinator')]) {
      expect(await answers(guardSchema(dates({ answer: null }), book), '{ dates { bookings { state } first { state } } }', actor)).toEqual({ data: { dates: [0, 1].map(() => ({ bookings: null, first: null })) }, redacted: [], hidden: [] });
    }
  });

  it('knows what NestJS reads a field with', async () => {
    expect(await answers(guardSchema(dates({ fields: nestsReader('state') }), book), '{ dates { bookings { state } } }', person('coordinator'))).toMatchObject({ data: { dates: [{ bookings: [{ state: 'ASKED' }, { state: 'COMES' }] }, {}] } });
    expect(() => guardSchema(dates({ fields: nestsReader('otherName') }), book)).toThrow('state is no plain value');
  });

  const named = new GraphQLInterfaceType({ name: 'Named', fields: { state: { type: GraphQLString } } });
  it.each<[string, Made]>([
    ['dates.own looks at more than who asks', { extensions: { can: 'dates.own' } }],
    ['not under one rule', { fields: { ...plain, state: { type: GraphQLString, extensions: { can: 'signed-in' } } } }],
    ['not under one rule', { extensions: { can: 'dates.nobody-wrote' } }],
    ['not under one rule', { extensions: { can: 'inherit', holds: undefined } }],
    ['state is no plain value', { fields: { state: { type: GraphQLString, resolve: () => 'worked out' } } }],
    ['state is no plain value', { fields: { state: { type: GraphQLString, args: { of: { type: GraphQLString } } } } }],
    ['below is no plain value', { fields: { below: { type: new GraphQLObjectType({ name: 'Below', extensions: { can: 'dates.plan' }, fields: plain }) } } }],
    ['a way leads to it on which nobody would ask', { extensions: { askedAbove: true } }],
    ['a way leads to it on which nobody would ask', { fields: { state: { type: GraphQLString } }, interfaces: [named] }],
    ['a way leads to it on which nobody would ask', { beside: (type) => ({ either: { type: new GraphQLUnionType({ name: 'Either', types: [type] }), extensions: { can: 'signed-in' } } }) }],
  ])('does not let the program start otherwise: %s', (why, made) => {
    expect(() => guardSchema(dates(made), book)).toThrow(`Booking (asked once, but ${why}`);
  });
});
