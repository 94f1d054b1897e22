import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';

import { hostileChoices, hostileDays, hostileIds, hostileNumbers, hostileSwitches, hostileTexts } from '../../apps/api/journeys/hostile-values.ts';

export interface BadQuestion {
  readonly operation: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEPTH = 2;

export type Pick = <One>(values: readonly One[]) => One;

/** A question out of the schema with something hostile in half of its answers, and something that fits in the others. */
export function badQuestion(schema: GraphQLSchema, pick: Pick): BadQuestion {
  const root = pick(['Query', 'Mutation'] as const);
  const type = schema.getType(root);
  const field = pick(isObjectType(type) ? Object.values(type.getFields()) : []);
  return {
    operation: field.name,
    query: documentOf(root, field),
    variables: Object.fromEntries(field.args.map(({ name, type: kind }) => [name, valueFor(kind, pick)])),
  };
}

function documentOf(root: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(field.type, DEPTH);
  return `${root.toLowerCase()} ${field.name}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`;
}

/** What needs no answer of its own, to this depth. */
function selectionOf(type: unknown, depth: number): string {
  const inner = getNamedType(type as GraphQLField<unknown, unknown>['type']);
  if (!isObjectType(inner)) return '';
  const chosen = Object.values(inner.getFields()).flatMap(({ name, type: kind, args }) => {
    if (args.some((arg) => isNonNullType(arg.type))) return [];
    const within = isObjectType(getNamedType(kind));
    return !within ? [name] : depth > 1 ? [`${name}${selectionOf(kind, depth - 1)}`] : [];
  });
  return ` { ${chosen.join(' ') || '__typename'} }`;
}

function valueFor(type: GraphQLInputType, pick: Pick): unknown {
  if (isNonNullType(type)) return pick([0, 1, 2, 3, 4, 5, 6, 7]) === 0 ? null : valueFor(type.ofType, pick);
  if (isListType(type)) return pick([[], [valueFor(type.ofType, pick)], [valueFor(type.ofType, pick), valueFor(type.ofType, pick)]]);
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueFor(field.type, pick)]));
  const fits = pick([true, false]);
  if (isEnumType(type)) return fits ? pick(type.getValues()).name : pick(hostileChoices);
  const kinds: Readonly<Record<string, readonly [unknown, readonly unknown[]]>> = {
    ID: ['018f0000-0000-7000-8000-000000000009', hostileIds], String: ['Some words', hostileTexts], Int: [1, hostileNumbers], Float: [1, hostileNumbers], Pence: [100, hostileNumbers],
    PlainDate: ['2026-12-08', hostileDays], Instant: ['2026-12-08T10:00:00Z', hostileDays], Boolean: [true, hostileSwitches],
  };
  const [plain, hostile] = kinds[getNamedType(type).name] ?? ['Some words', hostileTexts];
  return fits ? plain : pick(hostile);
}
