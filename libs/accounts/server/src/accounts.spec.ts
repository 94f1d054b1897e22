import { systemActor } from '@alongside/kernel';
import { ActorResolver } from '@alongside/platform/auth';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { AccountsDoor, AccountsModule } from './index';

let fixture: ServerFixture;
let door: AccountsDoor;
let actors: ActorResolver;
const by = systemActor('test');

beforeAll(async () => {
  fixture = await serverFixture([AccountsModule]);
  door = fixture.get(AccountsDoor);
  actors = fixture.get(ActorResolver);
});
afterAll(() => fixture.close());

const aPerson = (email: string | null = null) =>
  door.openAccount({ displayName: 'Jo Marsh', firstName: 'Jo', email, audience: 'staff', roles: ['coordinator'] }, by);

test('an account opens with its roles, and the log says so without a name', async () => {
  const id = await aPerson('Jo.Marsh@council.example');
  expect(await door.person(id)).toEqual({ id, displayName: 'Jo Marsh', firstName: 'Jo', audience: 'staff', roles: ['coordinator'] });
  expect(await door.signInEmail(id)).toBe('jo.marsh@council.example');
  const facts = (await fixture.facts()).filter(({ subjectId }) => subjectId === id);
  expect(facts.map(({ name }) => name)).toEqual(['accounts.account-opened', 'accounts.role-granted']);
  expect(JSON.stringify(facts)).not.toContain('Marsh');
});

test('the cookie’s token opens the session and is kept nowhere', async () => {
  const id = await aPerson();
  const token = await door.openSession(id, 2);
  expect(await actors.actorFor(token)).toMatchObject({ kind: 'person', personId: id, roles: ['coordinator'], assurance: 2 });
  const [row] = await fixture.database.query<{ everything: string }>('select string_agg(s::text, $1) as everything from accounts.session s', [' ']);
  expect(row?.everything).not.toContain(token);
});

test('a role given or ended works on the next request', async () => {
  const id = await aPerson();
  const token = await door.openSession(id, 1);
  await door.grantRole(id, 'dpo', by);
  await door.endRole(id, 'coordinator', by);
  expect((await actors.actorFor(token)).roles).toEqual(['dpo']);
});

test('a session ends when it is not used for half an hour, or after its longest time', async () => {
  for (const ageing of ["last_seen_at = now() - interval '31 minutes'", "ends_at = now() - interval '1 second'", 'ended_at = now()']) {
    const token = await door.openSession(await aPerson(), 1);
    await fixture.database.query(`update accounts.session set ${ageing}`);
    expect((await actors.actorFor(token)).kind).toBe('nobody');
  }
});

test('a day put on the demo’s clock ends no session', async () => {
  const token = await door.openSession(await aPerson(), 1);
  fixture.clock.advance('P2D');
  expect((await actors.actorFor(token)).kind).toBe('person');
});

test.each(['', 'no-token', '\u0000', 'x'.repeat(5000)])('a token nobody was given opens nothing: %#', async (token) => {
  expect((await actors.actorFor(token)).kind).toBe('nobody');
});
