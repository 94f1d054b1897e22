import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { policyBook } from '@alongside/platform/auth';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openAccessWorld, type AccessWorld } from './access-world';
import { doors, unlistedRoutes } from './http-doors';
import { huntMutants } from './hunt-mutants';
import { keepLog, type LogLines } from './keep-log';
import { allMarkers, markersIn } from './markers';
import { differences, read, written, type Rule } from './matrix-file';
import { allFields, questions } from './questions';
import { reality, type Reality } from './reality';
import { secretsMadeHere, unmarkedColumns } from './sealed-columns';
import { wordsThatStayed } from './words-that-stayed';

const FILE = join(import.meta.dirname, '../../../../docs/access-matrix.csv');
const PROPOSAL = FILE.replace('.csv', '.proposal.csv');

/** Half a minute alone; several when the machine has much else to do. */
const PATIENCE = 600_000;
const tell = (line: string) => process.stderr.write(`${line}\n`);

let world: AccessWorld;
let logged: LogLines;
let real: Reality;
beforeAll(async () => {
  logged = keepLog();
  world = await openAccessWorld();
  real = await reality(world, policyBook);
}, PATIENCE);
afterAll(async () => {
  await world?.close();
  logged?.end();
});

function ruleOf(what: string): Rule {
  const rule = policyBook.all().find(({ name }) => `rule ${name}` === what);
  if (rule) return rule;
  const door = doors.find(({ route }) => route === what);
  if (door) return { name: 'door', says: door.says };
  const policy = policyBook.all().find(({ name }) => policyBook.guardedBy(name).includes(what));
  return policy ?? { name: 'inherit', says: 'Whoever may have the thing it belongs to' };
}

describe('who may see and do what', () => {
  test('is what docs/access-matrix.csv says, cell by cell, both ways', () => {
    const promised = existsSync(FILE) ? read(readFileSync(FILE, 'utf8')) : new Map();
    const found = differences(promised, real.cells);
    if (found.length > 0) writeFileSync(PROPOSAL, written(real.cells, ruleOf));
    else rmSync(PROPOSAL, { force: true });
    expect(found.slice(0, 40), `${found.length} cells differ. docs/access-matrix.proposal.csv says how it is now: if that is how it should be, it becomes docs/access-matrix.csv.`).toEqual([]);
  });

  test('the words of the rules in the file are the words of the rules', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(written(real.cells, ruleOf));
  });

  test('every operation was asked, every field reached, every other way in is listed', () => {
    expect(real.unreached).toEqual([]);
    expect(unlistedRoutes(world.api.app)).toEqual([]);
    tell(`Access matrix: ${questions.length} operations, ${allFields.length} fields, ${doors.length} doors, ${real.cells.size} cells.`);
  });

  test('nobody who came in with less, or is not alone, gets more', () => expect(real.opened).toEqual([]));

  test('whatever may show what people trusted us with says that it holds something of the kind: there a field without a rule of its own does not start', () => {
    const { graphql } = world.api.app.getHttpAdapter().getInstance() as unknown as { graphql: { schema: GraphQLSchema } };
    const types = new Set(allMarkers.flatMap(({ shownBy }) => shownBy.map((field) => field.split('.')[0] ?? '')));
    expect([...types].filter((type) => graphql.schema.getType(type)?.extensions.holds === undefined)).toEqual([]);
  });

  test('what people trusted us with is shown by nothing but the fields made for it', () => expect([...new Set(real.leaks)]).toEqual([]));

  test('it stays out of the log of what happened, of the queues and of the mail', async () => {
    expect(await wordsThatStayed(world.api, await secretsMadeHere(world.api.database, world.sealed))).toEqual([]);
  });

  test('it stays out of what the programs write down', async () => {
    expect(markersIn(logged.text())).toEqual([]);
    expect((await secretsMadeHere(world.api.database, world.sealed)).filter((secret) => logged.text().includes(secret))).toEqual([]);
  });

  test('a word of ours stands in every column that is sealed: none can leak unseen', async () => {
    expect(await unmarkedColumns(world.api.database, world.sealed)).toEqual([]);
    expect((await secretsMadeHere(world.api.database, world.sealed)).length).toBeGreaterThan(0);
  });

  test('a weakened rule is noticed', async () => {
    const { mutants, overHttp, byRule, survivors } = await huntMutants(world, policyBook, real);
    const share = (overHttp + byRule) / mutants;
    tell(`Rule mutants: ${overHttp + byRule} of ${mutants} killed (${(share * 100).toFixed(1)} %), ${overHttp} over HTTP and ${byRule} by the rule’s own line. Left: ${survivors.join('; ') || 'none'}.`);
    expect(share, survivors.join('\n')).toBeGreaterThanOrEqual(0.99);
  }, PATIENCE);
});
