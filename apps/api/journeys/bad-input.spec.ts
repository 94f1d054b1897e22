import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hostileChoices, hostileDays, hostileIds, hostileNumbers, hostileSwitches, hostileTexts } from './hostile-values';
import { ofTheRecord } from './of-the-record';
import { plausible } from './plausible-answer';
import { openPanelWorld, type PanelWorld } from './interview-panel.world';

const schema: GraphQLSchema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
const people = ['coordinator', 'hr', 'finance-checker', 'finance-approver', 'parent', 'guardian', 'practitioner', 'administrator', 'trainer'];

function hostile(type: GraphQLInputType): readonly unknown[] {
  const name = getNamedType(type).name;
  if (isListType(isNonNullType(type) ? type.ofType : type)) return [[], ...hostileIds.map((one) => [one])];
  if (name === 'ID') return hostileIds;
  if (name === 'Int' || name === 'Float' || name === 'Pence') return hostileNumbers;
  if (name === 'PlainDate' || name === 'Instant') return hostileDays;
  if (name === 'Boolean') return hostileSwitches;
  return isEnumType(getNamedType(type)) ? hostileChoices : hostileTexts;
}

interface Attempt {
  readonly label: string;
  readonly variables: Record<string, unknown>;
}

/** One question at a time is answered badly, the others well. */
function attempts(args: readonly { readonly name: string; readonly type: GraphQLInputType }[]): Attempt[] {
  const good = Object.fromEntries(args.map(({ name, type }) => [name, plausible(type)]));
  return args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return hostile(type).map((value) => ({ label: name, variables: { ...good, [name]: value } }));
    return Object.values(named.getFields()).flatMap((field) =>
      hostile(field.type).map((value) => ({ label: `${name}.${field.name}`, variables: { ...good, [name]: { ...(good[name] as object), [field.name]: value } } })),
    );
  });
}

const operations = (['Mutation', 'Query'] as const).flatMap((root) =>
  Object.values(schema.getType(root) ? (schema.getType(root) as never as ReturnType<GraphQLSchema['getQueryType']> & object).getFields() : {})
    .filter((field) => field.args.length > 0)
    .map((field) => ({ root, field })),
);

describe('every operation, answered badly', () => {
  let world: PanelWorld;
  beforeAll(async () => {
    world = await openPanelWorld();
  });
  afterAll(() => world.api.close());

  it.each(operations.map((operation) => [operation.field.name, operation] as const))('%s says what is wrong and never breaks', async (_, { root, field }) => {
    const selection = isEnumType(getNamedType(field.type)) || !('getFields' in getNamedType(field.type)) ? '' : '{ __typename }';
    const document = `${root === 'Query' ? 'query' : 'mutation'}(${field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) {
      ${field.name}(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selection} }`;
    const broken: string[] = [];
    const asker = await whoMay(world, document, Object.fromEntries(field.args.map(({ name, type }) => [name, plausible(type)])));
    for (const { label, variables } of attempts([...field.args])) {
      const response = await asker.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: document, variables }) });
      const answer = (await response.json()) as { errors?: { extensions?: { refusal?: { code: string; field?: string } } }[] };
      const { code, field: named } = answer.errors?.[0]?.extensions?.refusal ?? {};
      if (response.status >= 500 || code === 'UNEXPECTED' || (answer.errors && !code)) broken.push(`${label} = ${JSON.stringify(variables).slice(0, 200)}`);
      else if (code && !named && !ofTheRecord(code)) broken.push(`${label}: ${code} names no field`);
    }
    expect(broken).toEqual([]);
  });

  it('names the field and what to do for each question of the panel form', async () => {
    const hr = await world.as('hr');
    const good = {
      role: 'Social worker', heldOn: '2027-02-09', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', candidates: 3, kind: 'MIXED',
      parentSeats: 2, youngSeats: 1, scoreShare: 'HALF', disagreement: 'ADDED',
    };
    const wrong: readonly (readonly [string, unknown, string])[] = [
      ['role', '', 'ANSWER_MISSING'], ['role', '\u0000', 'ANSWER_MISSING'], ['role', 'x'.repeat(5_000), 'ANSWER_TOO_LONG'], ['heldOn', '2027-02-31', 'DATE_NOT_REAL'],
      ['startsAt', '25:00', 'TIME_NOT_REAL'], ['place', ' ', 'ANSWER_MISSING'], ['candidates', 1.5, 'NUMBER_NOT_WHOLE'],
    ];
    for (const [field, value, code] of wrong) {
      const { refusals } = await hr.graphql(`mutation($input: AskForPanelInput!, $key: String!) { askForPanel(input: $input, idempotencyKey: $key) { id } }`, {
        input: { ...good, [field]: value }, key: `bad-${field}-${code}`,
      });
      expect(refusals[0]).toMatchObject({ code, field });
    }
    const { panelRequests } = await hr.ask<{ panelRequests: unknown[] }>('{ panelRequests { id } }');
    expect(panelRequests).toEqual([]);
  });
});

/** Somebody whom the gate lets through to the deed itself. */
async function whoMay({ as }: PanelWorld, document: string, variables: Record<string, unknown>) {
  for (const person of people) {
    const visitor = await as(person);
    const { refusals } = await visitor.graphql(document, variables).catch(() => ({ refusals: [] }));
    if (refusals[0]?.code !== 'FORBIDDEN') return visitor;
  }
  return as('coordinator');
}
