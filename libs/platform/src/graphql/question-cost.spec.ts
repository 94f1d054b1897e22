import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';

import { costOf, QuestionCost } from './question-cost';

const schema = buildSchema(`
type Query { shelves(first: Int! = 20): [Shelf!]!, page(first: Int! = 50): Page!, one: Shelf, names: [String!]! }
type Page { lines: [Shelf!]!, count: Int! }
type Shelf { name: String, papers: [Paper!], keeper: Keeper }
type Paper { name: String, readers(first: Int! = 5): [Keeper!]! }
type Keeper { name: String, papers: [Paper!] }
type Mutation { tidy: [Shelf!]! }
`);
const cost = (question: string, variables: Record<string, unknown> | 'at most' = {}) => costOf(schema, parse(question), variables);

test('a thing costs one, plain values nothing, and a list as many as it says', () => {
  expect([cost('{ names }'), cost('{ one { name } }'), cost('{ one { name keeper { name } } }'), cost('{ shelves { name } }'), cost('{ shelves(first: 3) { name } }')]).toEqual([0, 1, 2, 20, 3]);
  expect([cost('mutation { tidy { name } }'), cost('{ one { papers { name } } }'), cost('{ __schema { types { name } } }')]).toEqual([10, 11, 0]);
});

test('lists in lists multiply', () => {
  expect(cost('{ shelves(first: 100) { papers { readers(first: 100) { name } } } }')).toBe(100 + 1_000 + 100_000);
});

test('a page’s own number counts for the list in it, and for no other', () => {
  expect(cost('{ page(first: 7) { count lines { papers { name } } } }')).toBe(1 + 7 + 70);
});

test('a number that is filled in counts as it is; left out, as the question or the schema says; at most a hundred, and never less than one', () => {
  const question = 'query ($many: Int! = 4) { shelves(first: $many) { name } }';
  expect([cost(question, { many: 9 }), cost(question), cost(question, { many: 1_000_000 }), cost(question, { many: 0 }), cost(question, { many: -5 }), cost(question, 'at most')]).toEqual([9, 4, 100, 1, 1, 100]);
  expect(cost('query ($many: Int) { shelves(first: $many) { name } }')).toBe(20);
});

test('what is renamed counts anew; what is asked twice under one name once', () => {
  expect([cost('{ a: one { name } b: one { name } }'), cost('{ one { name } one { keeper { name } } }')]).toEqual([2, 2]);
});

test('a fragment counts wherever it is used, with the lists around it', () => {
  expect(cost('{ a: shelves(first: 10) { ...Whole } b: shelves(first: 5) { ...Whole ...Whole } } fragment Whole on Shelf { papers { ... on Paper { readers { name } } } }')).toBe(10 + 100 + 500 + 5 + 50 + 250);
});

test('the dearest of several operations counts', () => {
  expect(cost('query A { one { name } } query B { shelves { name } }')).toBe(20);
});

test('a question made to be counted for ever is not', () => {
  const levels = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Keeper { papers { a: readers(first: 1) { ...F${at + 1} } b: readers(first: 1) { ...F${at + 1} } } }`);
  expect(costOf(schema, parse(`{ one { keeper { ...F0 } } } ${levels.join(' ')} fragment F60 on Keeper { name }`), {}, 5_000)).toBeGreaterThan(5_000);
});

test('what stays within the limit is asked, and what does not is refused with the limit', () => {
  const limit = new QuestionCost(50);
  const many = parse('query ($many: Int!) { shelves(first: $many) { name } }');
  expect(() => limit.mustAfford(schema, many, { many: 50 })).not.toThrow();
  expect(() => limit.mustAfford(schema, many, { many: 51 })).toThrow(expect.objectContaining({ code: 'QUESTION_TOO_DEAR', params: { most: 50 } }));
  const few = parse('{ shelves(first: 50) { name } }');
  for (let time = 0; time < 2; time++) expect(() => limit.mustAfford(schema, few, undefined)).not.toThrow();
});
