import { createHash } from 'node:crypto';

import { AccountsDoor } from '@alongside/accounts/server';
import { ASKED_BY_ITSELF, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const key = 'the-key-of-the-warehouse';

let api: ApiFixture;
let sam: Id<'Person'>;
let member: Visitor;
let team: Visitor;
let officer: Visitor;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture({ INTEGRATION_KEYS: `warehouse:${createHash('sha256').update(key).digest('hex')}` });
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  sam = await accounts.openAccount({ displayName: 'Sam Dale', firstName: 'Sam', email: null, audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await members.joinMember({ id: sam, kind: 'parent', fullName: 'Sam Dale', reachBy: [] }, by);
  [member, team, officer] = [await api.as('parent'), await api.as('coordinator'), await api.as('dpo')];
});
afterAll(() => api?.close());

const asked = async (who: Visitor, query: string, headers: Readonly<Record<string, string>>) => {
  const answer = await who.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
  return (await answer.json()) as { data: unknown; errors?: { extensions: { refusal: { code: string } } }[] };
};

describe('who looked while they were let in', () => {
  test('is named for who they are, also when they ask through another program of the council', async () => {
    await member.ask('mutation { sayMyPostalAddress(address: "1 Quay Street, Blackpool FY1 1AA") { lines } }');
    const { offerLookAlong: figures } = await member.ask<{ offerLookAlong: string }>('mutation { offerLookAlong }');
    await team.ask('mutation ($personId: ID!, $figures: String!) { lookAlong(personId: $personId, figures: $figures) }', { personId: sam, figures });
    expect(await asked(team, '{ myPostalAddress { lines } }', { authorization: `Bearer ${key}` })).toMatchObject({ data: { myPostalAddress: {} } });
    await team.ask('mutation { endLookAlong }');
    const search = 'query ($by: String) { auditSearch(search: { by: $by, looksOnly: true }) { lines { fact by purpose } } }';
    const { auditSearch } = await officer.ask<{ auditSearch: { lines: { fact: string; by: string; purpose: string }[] } }>(search, { by: 'Priya Nair' });
    expect(auditSearch.lines).toContainEqual({ fact: 'members.postal-address-read', by: 'Priya Nair', purpose: expect.stringMatching(/, through warehouse$/) as string });
    const { whoLooked } = await member.ask<{ whoLooked: object[] }>('{ whoLooked { what who lookingAlongWith } }');
    expect(whoLooked).toContainEqual({ what: 'RECORD', who: 'Priya Nair', lookingAlongWith: 'Sam Dale' });
  });
});

describe('somebody who takes away the list of people page by page', () => {
  const ANOMALIES = '{ lookAnomalies { rule who count } }';
  const listed = async () => (await officer.ask<{ lookAnomalies: { rule: string; who: string; count: number }[] }>(ANOMALIES)).lookAnomalies.filter(({ rule }) => rule !== 'NOTHING_TO_DO_WITH');

  test('is a question for the data protection officer from as many people on as the council says, with names alone never', async () => {
    const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
    for (let count = 1; count <= 11; count += 1) {
      const id = await accounts.openAccount({ displayName: `Parent ${count}`, firstName: 'Parent', email: null, audience: 'adult', roles: ['parent-carer'] }, by);
      await members.joinMember({ id, kind: 'parent', fullName: `Parent ${count}`, phone: `077009001${String(count).padStart(2, '0')}`, reachBy: ['call'] }, by);
    }
    expect(await api.database.first("select value from council.policy_value where code = 'looks.listed_an_hour'")).toEqual({ value: '100' });
    await api.database.query("update council.policy_value set value = '12' where code = 'looks.listed_an_hour'");
    const coordinator = await api.as('coordinator');
    const pages = async (fields: string, most: number) => {
      let [named, after]: [number, string | null] = [0, null];
      while (named < most) {
        const { members: { members: page } }: { members: { members: { id: string }[] } } = await coordinator.ask(`query ($after: ID) { members(first: 4, after: $after) { members { id ${fields} } } }`, { after });
        if (page.length === 0) break;
        [named, after] = [named + page.length, page.at(-1)?.id ?? null];
      }
      return named;
    };
    expect([await pages('fullName', 12), await listed()]).toEqual([12, []]);
    expect([await pages('fullName phone email', 8), await pages('fullName phone', 8), await listed()]).toEqual([8, 8, []]);
    expect(await pages('fullName phone email', 12)).toBe(12);
    expect(await listed()).toEqual([{ rule: 'MANY_LISTED_IN_AN_HOUR', who: 'Priya Nair', count: 12 }]);
  });
});

describe('a page that lies open and asks again by itself', () => {
  const unusedFor = (minutes: number) => api.database.query("update accounts.session set last_seen_at = last_seen_at - make_interval(mins => $1)", [minutes]);
  const polled = async (who: Visitor, query: string) => (await asked(who, query, { [ASKED_BY_ITSELF]: '1' })).errors?.[0]?.extensions.refusal.code ?? 'answered';
  const POLLS = [['dpo', '{ copyRequests { id } }'], ['safeguarding-lead', '{ handoffs { open { id } } }'], ['parent', '{ myCopy { state } }']] as const;

  test.each(POLLS)('keeps nobody signed in: %s is out after the idle half hour, and reads so', async (role, query) => {
    const who = await api.as(role);
    await unusedFor(16);
    expect(await polled(who, query)).toBe('answered');
    await unusedFor(13);
    expect(await polled(who, query)).toBe('answered');
    await unusedFor(2);
    expect(await polled(who, query)).toBe('SIGN_IN_FIRST');
  });

  test.each(POLLS)('what somebody asks in between is use: %s stays', async (role, query) => {
    const who = await api.as(role);
    await unusedFor(25);
    expect(await who.refusal(query)).toBeNull();
    await unusedFor(25);
    expect(await polled(who, query)).toBe('answered');
  });
});
