import { AccountsDoor } from '@alongside/accounts/server';
import type { Id } from '@alongside/kernel';
import { isLook } from '@alongside/platform/events';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openAccessWorld, type AccessWorld } from '../access/access-world';
import type { Visitor } from '../visitor';
import { listRows } from './rows';

/** Lists of work name many at once: each of them is asked in a house in which something stands in every list. */
let world: AccessWorld;
beforeAll(async () => {
  world = await openAccessWorld();
}, 600_000);
afterAll(() => world?.close());

const first = async (sql: string, value?: string) => (await world.api.database.first<{ id: Id<'Person'> }>(sql, value === undefined ? [] : [value]))?.id as Id<'Person'>;
const withRole = (role: string) => first('select person_id as id from accounts.role_grant where role = $1 and ended_at is null order by granted_at limit 1', role);

async function signedIn(personId: Id<'Person'>): Promise<Visitor> {
  const visitor = world.api.visitor();
  visitor.setCookie('alongside-session', await world.api.get(AccountsDoor).openSession(personId, 2));
  return visitor;
}

const lines = async (look: string, by: string) => (await world.api.database.query('select 1 from platform.event where name = $1 and actor_id = $2', [look, by])).length;

/** A look is one line for a quarter of an hour: the one before lies further back. */
async function looksLater(personId: Id<'Person'>, question: string, look: string): Promise<number> {
  await world.api.clock.advance('PT16M');
  const visitor = await signedIn(personId);
  const before = await lines(look, personId);
  await visitor.ask(question.replace(/\$([\w.]+)/g, (_, name: string) => given(name)));
  return (await lines(look, personId)) - before;
}

function given(name: string): string {
  const value = world.given[name];
  return typeof value === 'object' && value !== null ? String(Object.values(value)[0]) : String(value);
}

test.each(listRows)('%s asks %s: %s is written down', async (role, question, look) => {
  expect(isLook(look)).toBe(true);
  expect(await looksLater(await withRole(role), question, look)).toBeGreaterThan(0);
});

test('whoever has to take a copy down looks at whose it is: consent.takedowns-read', async () => {
  const owner = await first("select owner_id as id from consent.takedown where settled_at is null limit 1");
  expect(await looksLater(owner, '{ myTakedowns { memberName } }', 'consent.takedowns-read')).toBeGreaterThan(0);
});

test('names alone are no look, also when they are asked for by another name', async () => {
  const coordinator = await withRole('coordinator');
  expect(await looksLater(coordinator, '{ members { members { who: knownAs kind stage } } stageBoard { members { knownAs } } }', 'members.list-read')).toBe(0);
});
