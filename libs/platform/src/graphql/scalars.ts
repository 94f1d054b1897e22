import { instant, parsePlainDate, pence, Refusal } from '@alongside/kernel';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function text(value: unknown, code: string): string {
  if (typeof value !== 'string') throw new Refusal(code);
  return value;
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}

function readPence(value: unknown): number {
  if (typeof value !== 'number') throw new Refusal('AMOUNT_NOT_WHOLE_PENCE');
  return pence(value);
}

function readDay(value: unknown): string {
  const day = parsePlainDate(text(value, 'DATE_NOT_REAL'));
  if (day === null) throw new Refusal('DATE_NOT_REAL');
  return day;
}

export const PenceScalar = new GraphQLScalarType({
  name: 'Pence',
  description: 'A whole number of pence, GBP.',
  serialize: (value) => Number(value),
  parseValue: readPence,
  parseLiteral: (node) => readPence(literal(node)),
});

export const PlainDateScalar = new GraphQLScalarType({
  name: 'PlainDate',
  description: 'A day, YYYY-MM-DD, without time or zone.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(literal(node)),
});

export const InstantScalar = new GraphQLScalarType({
  name: 'Instant',
  description: 'A moment, ISO 8601 in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => instant(text(value, 'TIME_NOT_REAL')),
  parseLiteral: (node) => instant(text(literal(node), 'TIME_NOT_REAL')),
});
