import { hasRole } from '@alongside/kernel';
import { buildSchema, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';

import { definePolicy } from './policy';
import { PolicyBook } from './policy-book';
import { whoSees, type Relation } from './who-sees';

const ME = 'a0000000-0000-7000-8000-000000000001';
const relations: readonly Relation[] = [{ name: 'any', record: { id: 'other' } }, { name: 'own', record: { id: ME }, mine: true }];
const book = new PolicyBook([
  definePolicy({ name: 'team', says: 'The team', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({ name: 'theirs', says: 'Whose it is, and the team', allows: ({ actor, subject }) => hasRole(actor, 'coordinator') || (subject as { id?: string } | undefined)?.id === actor.personId }),
]);

function schemaWith(rules: Readonly<Record<string, string>>): GraphQLSchema {
  const schema = buildSchema(`
    type Query { mine: Person, people: [Person] }
    type Mutation { rename(id: ID!, input: Typed!): Person }
    input Typed { name: String }
    "Somebody" type Person { id: ID, name: String, secret: Secret }
    type Secret { words: String }`);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const field of Object.values(type.getFields())) field.extensions = { can: rules[`${type.name}.${field.name}`] ?? 'inherit' };
  }
  return schema;
}

test('a field is seen by whoever comes to it past rules that all say yes, and by nobody who is stopped on the way', () => {
  const schema = schemaWith({ 'Query.mine': 'signed-in', 'Query.people': 'team', 'Mutation.rename': 'team', 'Person.name': 'theirs', 'Person.secret': 'team' });
  const found = whoSees(schema, book, ['coordinator', 'parent-carer', 'public'], relations);
  const fieldOf = (record: string, field: string) => found.find((one) => one.record === record)?.fields.find((one) => one.field === field);
  expect(fieldOf('Person', 'name')?.seenBy).toEqual([{ role: 'coordinator', relations: ['any', 'own'] }, { role: 'parent-carer', relations: ['own'] }]);
  expect(fieldOf('Secret', 'words')).toMatchObject({ rule: 'inherit', seenBy: [{ role: 'coordinator', relations: ['any', 'own'] }] });
  expect(fieldOf('Person', 'name')?.changedBy).toEqual([{ deed: 'rename', does: '', says: 'The team', roles: ['coordinator'] }]);
  expect(fieldOf('Person', 'id')?.changedBy).toEqual([]);
  expect(found.find(({ record }) => record === 'Person')?.describes).toBe('Somebody');
});
