import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { routesIn } from './access/http-doors';
import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let sam: Id<'Person'>;
let member: Visitor;
let team: Visitor;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  sam = await api.get(AccountsDoor).openAccount({ displayName: 'Sam Dale', firstName: 'Sam', email: null, audience: 'adult', roles: ['parent-carer', 'trainer'], demoKey: 'parent' }, by);
  await api.get(MembersDoor).joinMember({ id: sam, kind: 'parent', fullName: 'Sam Dale', reachBy: [] }, by);
  member = await api.as('parent');
  team = await api.as('coordinator');
});
afterAll(() => api?.close());

const ME = '{ me { firstName roles lookedAlong } myLookAlong { viewer } }';
const OFFER = 'mutation { offerLookAlong }';
const LOOK = 'mutation ($personId: ID!, $figures: String!) { lookAlong(personId: $personId, figures: $figures) }';
const END = 'mutation { endLookAlong }';
const REST = 'mutation { changeMyStage(stage: RESTING) { stage } }';

const offered = async () => (await member.ask<{ offerLookAlong: string }>(OFFER)).offerLookAlong;
const look = (figures: string, personId: string = sam) => team.refusal(LOOK, { personId, figures });

test('nobody of the team sees a member’s pages without being let in', async () => {
  expect(await look('000000')).toBe('LOOK_ALONG_NOT_RIGHT');
  expect(await member.refusal(LOOK, { personId: sam, figures: await offered() })).toBe('FORBIDDEN');
  expect(await (await api.as('finance-checker')).refusal(OFFER)).toBe('FORBIDDEN');
});

test('with the figures the member read out, the team sees what she sees, as a member and nothing of her other work', async () => {
  expect(await look((await offered()).replace(/^(...)/, '$1 '))).toBeNull();
  expect(await team.ask(ME)).toMatchObject({ me: { firstName: 'Sam', roles: ['parent-carer'], lookedAlong: true } });
  expect(await member.ask(ME)).toMatchObject({ me: { lookedAlong: false }, myLookAlong: { viewer: 'Priya Nair' } });
});

test('nothing can be changed while looking, also not by a file, and no code can be made', async () => {
  expect(await team.refusal(REST)).toBe('LOOKING_ALONG_ONLY');
  expect(await team.refusal(OFFER)).toBe('FORBIDDEN');
  expect(await team.refusal('mutation { signOutEverywhere }')).toBe('LOOKING_ALONG_ONLY');
  const sent = await team.fetch('/files/member-imports', { method: 'POST', body: new FormData() });
  expect(sent.status).toBeGreaterThanOrEqual(400);
  expect(await member.refusal(REST)).toBeNull();
});

test('nothing can be carried away while looking: every door of files stays shut but the one that only shows pages', async () => {
  const tree = (api.app.getHttpAdapter().getInstance() as unknown as { printRoutes(options: object): string }).printRoutes({ commonPrefix: false });
  const doors = routesIn(tree).filter((route) => /^GET \/files\//.test(route)).map((route) => route.slice(4));
  expect(doors).toEqual(expect.arrayContaining(['/files/skills/everything.zip', '/files/skills/references/:file', '/files/my-copy/:name', '/files/dates/:file', '/files/:id']));
  const answers = new Map<string, string>();
  for (const door of doors) {
    const answer = await team.fetch(door.replace(/:page/, '1').replace(/:\w+/g, crypto.randomUUID()));
    answers.set(door, ((await answer.json()) as { refusal: { code: string } }).refusal.code);
  }
  expect(answers.get('/files/:id/pages/:page')).toBe('NOT_FOUND');
  answers.delete('/files/:id/pages/:page');
  expect([...answers].filter(([, code]) => code !== 'LOOKING_ALONG_ONLY')).toEqual([]);
  expect((await member.fetch('/files/skills/everything.zip')).status).not.toBe(403);
});

test('the member ends it at once, and finds it among who looked', async () => {
  await member.ask(END);
  expect(await team.ask(ME)).toMatchObject({ me: { lookedAlong: false }, myLookAlong: null });
  const { whoLooked } = await member.ask<{ whoLooked: { what: string; who: string }[] }>('{ whoLooked { what who } }');
  expect(whoLooked).toContainEqual(expect.objectContaining({ what: 'PAGES', who: 'Priya Nair' }));
});

test('figures work once; who guesses five times waits; new figures end the old ones', async () => {
  const old = await offered();
  const figures = await offered();
  if (old !== figures) expect(await look(old)).toBe('LOOK_ALONG_NOT_RIGHT');
  expect(await look(figures)).toBeNull();
  await team.ask(END);
  expect(await look(figures)).toBe('LOOK_ALONG_NOT_RIGHT');
  const last = await offered();
  const wrong = last.startsWith('1') ? '2' : '1';
  for (let tries = 0; tries < 5; tries += 1) expect(await look(`${wrong}${last.slice(1)}`)).toBe('LOOK_ALONG_NOT_RIGHT');
  expect(await look(last)).toBe('TOO_MANY_TRIES');
});

test('it is over by itself, and signing out ends it too', async () => {
  await look(await offered());
  await api.database.query("update accounts.look_along set ends_at = now() - interval '1 second' where ended_at is null");
  expect(await team.ask(ME)).toMatchObject({ me: { lookedAlong: false } });
  expect(await look(await offered())).toBeNull();
  await team.ask('mutation { signOut }');
  expect(await team.ask('{ me { firstName } }')).toEqual({ me: null });
});
