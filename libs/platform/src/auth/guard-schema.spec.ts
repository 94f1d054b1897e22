import { nobody, type Actor } from '@alongside/kernel';
import { execute, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, parse, type GraphQLOutputType } from 'graphql';
import { describe, expect, it } from 'vitest';

import { guardSchema, UnguardedFields } from './guard-schema';
import type { WriteLook } from './leaves-look';
import { PolicyBook } from './policy-book';

const book = new PolicyBook([
  { name: 'bank.own', says: 'The person herself', allows: ({ actor, subject }) => (subject as { ownerId: string }).ownerId === actor.personId },
]);

const can = (rule?: string) => (rule ? { extensions: { can: rule } } : {});

function schemaWith({ query = 'signed-in', number = 'bank.own' }: { query?: string | undefined; number?: string | undefined }): GraphQLSchema {
  const account = new GraphQLObjectType({
    name: 'BankAccount',
    fields: { bank: { type: GraphQLString, ...can('inherit') }, number: { type: GraphQLString, ...can(number) } },
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { account: { type: new GraphQLNonNull(account), resolve: () => ({ ownerId: 'ada', bank: 'Sea Bank', number: '12345678' }), ...can(query) } },
    }),
  });
}

const person = (personId: string): Actor => ({ kind: 'person', personId: personId as never, roles: [], purpose: 'test', assurance: 1 });
const ask = (schema: GraphQLSchema, actor: Actor) => {
  const redacted: string[] = [];
  return { redacted, answer: execute({ schema, document: parse('{ account { bank number } }'), contextValue: { actor, redacted } }) };
};

describe('the gate before every field', () => {
  it('does not let the program start with a field nobody gave a rule', () => {
    const type = new GraphQLObjectType({ name: 'Query', fields: { secret: { type: GraphQLString } } });
    expect(() => guardSchema(new GraphQLSchema({ query: type }), book)).toThrow(UnguardedFields);
  });

  it('does not let the program start with a rule nobody defined', () => {
    expect(() => guardSchema(schemaWith({ number: 'bank.anybody' }), book)).toThrow('BankAccount.number (bank.anybody)');
  });

  it('does not take inherit for an operation', () => {
    expect(() => guardSchema(schemaWith({ query: 'inherit' }), book)).toThrow('Query.account');
  });

  it('denies an unguarded field even when the start-up check is skipped', async () => {
    const type = new GraphQLObjectType({ name: 'Query', fields: { secret: { type: GraphQLString, resolve: () => 'told' } } });
    const schema = new GraphQLSchema({ query: type });
    expect(() => guardSchema(schema, book)).toThrow();
    const { errors } = await execute({ schema, document: parse('{ secret }'), contextValue: { actor: person('ada'), redacted: [] } });
    expect(errors?.[0]?.message).toBe('FORBIDDEN');
  });

  it('asks somebody who is not signed in to sign in first', async () => {
    const { errors } = await ask(guardSchema(schemaWith({}), book), nobody).answer;
    expect(errors?.[0]?.message).toBe('SIGN_IN_FIRST');
  });

  it('shows her own number to the person', async () => {
    const { data } = await ask(guardSchema(schemaWith({}), book), person('ada')).answer;
    expect(data).toMatchObject({ account: { number: '12345678' } });
  });

  it('hides the number from others and says which field it hid', async () => {
    const { answer, redacted } = ask(guardSchema(schemaWith({}), book), person('bob'));
    expect((await answer).data).toMatchObject({ account: { bank: 'Sea Bank', number: null } });
    expect(redacted).toEqual(['account.number']);
  });
});

/** A wallet with two notes in it, which somebody else’s page leads to as well. */
function walletWith({ rule, of, edge = (type: GraphQLObjectType): GraphQLOutputType => new GraphQLList(type) }: { rule: string; of?: 'above'; edge?: (type: GraphQLObjectType) => GraphQLOutputType }): GraphQLSchema {
  const note = new GraphQLObjectType({ name: 'Note', extensions: { holds: 'note', ...(of && { askedAbove: true }) }, fields: { words: { type: GraphQLString, ...can(rule) } } });
  const wallet = new GraphQLObjectType({ name: 'Wallet', fields: { notes: { type: edge(note), resolve: () => Promise.resolve([{ words: 'One' }, { words: 'Two' }]), ...can('signed-in') } } });
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: {
    mine: { type: wallet, resolve: () => ({ ownerId: 'ada' }), ...can('signed-in') }, theirs: { type: wallet, resolve: () => ({ ownerId: 'bob' }), ...can('signed-in') },
  } }) });
}

describe('what would hurt somebody', () => {
  it('inherits nothing: the program does not start, and is told which field', () => {
    expect(() => guardSchema(walletWith({ rule: 'inherit' }), book)).toThrow('Note.words (inherit, where a note is held)');
  });

  it('is asked of the thing it belongs to, whichever way leads there', async () => {
    const redacted: string[] = [];
    const { data } = await execute({ schema: guardSchema(walletWith({ rule: 'bank.own', of: 'above' }), book), document: parse('{ mine { notes { words } } theirs { notes { words } } }'), contextValue: { actor: person('ada'), redacted } });
    expect(data).toEqual({ mine: { notes: [{ words: 'One' }, { words: 'Two' }] }, theirs: { notes: [{ words: null }, { words: null }] } });
    expect(redacted).toEqual(['theirs.notes.0.words', 'theirs.notes.1.words']);
  });

  it('may be null wherever it can be held back alone', () => {
    const note = new GraphQLObjectType({ name: 'Note', extensions: { holds: 'note', can: 'signed-in' }, fields: { at: { type: new GraphQLNonNull(GraphQLString) }, words: { type: new GraphQLNonNull(GraphQLString), ...can('bank.own') } } });
    const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { note: { type: note, ...can('signed-in') } } }) });
    expect(() => guardSchema(schema, book)).toThrow('Note.words (may be held back alone, so it must be nullable)');
  });

  it('leaves a gap where it is held back, so that the rest of the answer stands', () => {
    const whole = walletWith({ rule: 'bank.own', of: 'above', edge: (type) => new GraphQLNonNull(new GraphQLList(type)) });
    expect(() => guardSchema(whole, book)).toThrow('Wallet.notes (a part that is held back must leave a gap)');
  });
});

describe('what a deed answers', () => {
  const looks: unknown[] = [];
  const note = new GraphQLObjectType({
    name: 'Note',
    fields: { id: { type: GraphQLString, ...can('public-note') }, words: { type: GraphQLString, ...can('public-note') } },
    extensions: { leavesLook: { look: 'notes.notes-read', at: ({ about }: { about: string }) => [about], told: ({ about }: { about: string }) => ({ memberId: about }) } },
  });
  const resolve = () => ({ id: 'n1', words: 'Came early.', about: 'maria' });
  const schema = guardSchema(new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { note: { type: note, resolve, ...can('public-note') } } }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields: { writeNote: { type: note, resolve, ...can('public-note') }, writeNotes: { type: new GraphQLList(note), resolve: () => [resolve(), resolve()], ...can('public-note') } } }),
  }), new PolicyBook([{ name: 'public-note', says: 'Everybody', allows: () => true }]));
  const looked = async (question: string, by: string, writeLook: WriteLook = async (...line) => void looks.push(line)) => {
    looks.length = 0;
    const { data, errors } = await execute({ schema, document: parse(question), contextValue: { actor: person(by), redacted: [], writeLook } });
    return { looks: looks.map((line) => (line as unknown[])[1]), data, errors };
  };

  it('is a look at whom it is about, once it is asked for more than its id, also by another name or in a fragment', async () => {
    expect((await looked('mutation { writeNote { id } }', 'priya')).looks).toEqual([]);
    expect((await looked('mutation { writeNote { id said: words } }', 'priya')).looks).toEqual([['maria']]);
    expect(looks[0]).toEqual(['notes.notes-read', ['maria'], person('priya'), { memberId: 'maria' }]);
    expect((await looked('mutation { writeNote { ...it } } fragment it on Note { words }', 'priya')).looks).toEqual([['maria']]);
    expect((await looked('mutation { writeNotes { words } }', 'priya')).looks).toEqual([['maria'], ['maria']]);
  });

  it('is none for the person themself, nor twice what a question writes down by itself', async () => {
    expect((await looked('mutation { writeNote { words } }', 'maria')).looks).toEqual([]);
    expect((await looked('{ note { words } }', 'priya')).looks).toEqual([]);
  });

  it('is not shown where the look cannot be written down', async () => {
    const { data, errors } = await looked('mutation { writeNote { words } }', 'priya', () => Promise.reject(new Error('no log')));
    expect([data?.writeNote, errors?.length]).toEqual([null, 1]);
  });
});
