import { sealedColumns as declaredColumns } from '@alongside/platform/context';
import { SealAnew, TableOwner } from '@alongside/platform/vault';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openAccessWorld, type AccessWorld } from './access-world';
import { markers } from './markers';
import { sealedColumns } from './sealed-columns';

/** Another way to seal than today's. */
const OTHER = 2;
const PATIENCE = 600_000;

let world: AccessWorld;
let seal: SealAnew;
let owner: TableOwner;
beforeAll(async () => {
  world = await openAccessWorld();
  [seal, owner] = [world.api.get(SealAnew), new TableOwner(world.api.tableOwnerUrl)];
}, PATIENCE);
afterAll(() => world?.close());

const declared = declaredColumns();
const names = (columns = declared) => columns.map(({ table, column }) => `${table}.${column}`).sort();
const onlyAdded = declared.filter((column) => column.onlyAdded);
const EVIDENCE = 'consent.evidence.words_sealed';

/** Reads what is sealed as the portal does. */
async function needsOfMaria(): Promise<unknown> {
  const { member } = await (await world.api.as('coordinator')).ask<{ member: { accessNeeds: unknown; notes: unknown } }>(
    'query ($id: ID!) { member(id: $id) { accessNeeds } }', { id: (world.given['member.id'] as { parent: string }).parent },
  );
  return member.accessNeeds;
}

test('each column that is sealed says how it is opened: none is forgotten when the way of sealing changes', async () => {
  expect(names()).toEqual([...(await sealedColumns(world.api.database))].sort());
});

test('without the owner of the tables all is sealed anew but what is only ever added to, and that is told', async () => {
  const { anew, shut } = await seal.run(declared, null, OTHER);
  expect([anew > 30, [...shut]]).toEqual([true, []]);
  expect([...(await seal.left(declared, OTHER)).keys()].sort()).toEqual(names(onlyAdded));
  expect(JSON.stringify(await needsOfMaria())).toContain(markers.accessNeeds.word);
});

test('with the owner everything is, nothing is unreadable, and what is only ever added to is so again', async () => {
  const before = await world.api.database.query<{ box: string }>('select words_sealed as box from consent.evidence where words_sealed is not null');
  expect((await seal.run(declared, owner, OTHER)).shut.size).toBe(0);
  expect([...(await seal.left(declared, OTHER))]).toEqual([]);
  const after = await world.api.database.query<{ box: string }>('select words_sealed as box from consent.evidence where words_sealed is not null');
  expect(after).toHaveLength(before.length);
  expect(after.filter(({ box }) => before.some((one) => one.box === box))).toEqual([]);
  await expect(world.api.database.query('update consent.evidence set words_sealed = null')).rejects.toThrow();
  await expect(world.api.database.query('update members.note_reply set words_sealed = words_sealed || words_sealed')).rejects.toThrow();
});

test('a second run finds nothing to do, and going back opens each box once more', async () => {
  expect(await seal.run(declared, owner, OTHER)).toEqual({ anew: 0, shut: new Map() });
  expect((await seal.left(declared)).size).toBe(declared.length);
  const back = await seal.run(declared, owner);
  expect([back.shut.size, (await seal.left(declared)).size]).toEqual([0, 0]);
  expect(JSON.stringify(await needsOfMaria())).toContain(markers.accessNeeds.word);
});

test('a box that was moved from another row is told, left as it is, and stops nobody else’s', async () => {
  const { database } = world.api;
  const [one, other] = await database.query<{ id: string; words: string }>('select id, words_sealed as words from voice.saying order by id limit 2');
  await database.query('update voice.saying set words_sealed = $2 where id = $1', [one?.id, other?.words]);
  const { anew, shut } = await seal.run(declared.filter(({ table }) => table === 'voice.saying'), owner, OTHER);
  expect([[...shut], anew > 0]).toEqual([[['voice.saying.words_sealed', 1]], true]);
  expect((await database.first<{ words: string }>('select words_sealed as words from voice.saying where id = $1', [one?.id]))?.words).toBe(other?.words);
});

test('what a forgotten person’s key sealed is left alone: nobody opens it any more, and no key is made for it', async () => {
  const { database } = world.api;
  const giver = await database.first<{ id: string }>('select giver_id as id from consent.evidence where words_sealed is not null limit 1');
  await database.query('delete from platform.person_key where person_id = $1', [giver?.id]);
  const evidence = declared.filter(({ table }) => table === 'consent.evidence');
  const waiting = (await seal.left(evidence, OTHER)).get(EVIDENCE) ?? 0;
  expect((await seal.run(evidence, owner, OTHER)).anew).toBe(waiting);
  expect(await database.first('select 1 as kept from platform.person_key where person_id = $1', [giver?.id])).toBeNull();
});
