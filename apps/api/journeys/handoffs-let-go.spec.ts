import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const CALLED = 'mutation($input: HandoffInput!, $key: String!) { passOnWorry(input: $input, idempotencyKey: $key) { id } }';
const LIST = '{ lettingsGo { id rule state counted { says rows } } }';
const APPROVE = 'mutation ($id: ID!) { approveLettingGo(id: $id) }';
const HOLD = 'mutation ($personId: ID!, $reason: String!) { holdRecord(personId: $personId, reason: $reason) }';
const LATER = '2061-12-15T09:00:00Z';
interface Listed {
  readonly lettingsGo: { id: string; rule: string; state: string; counted: { says: string; rows: number }[] }[];
}

let api: ApiFixture;
let officer: Visitor, ann: Visitor;
let ellis: Id<'Member'>;
const by = systemActor('journey');
/** About nobody by name, about Ellis, one held by law, and one about Ellis while a hold stands on his record. */
let [plain, aboutEllis, byLaw] = ['', '', ''];

beforeAll(async () => {
  api = await apiFixture();
  await api.clock.set(JOURNEY_NOW);
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string, firstName: string, role: 'parent-carer' | 'young-person') => accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  await members.joinMember({ id: await open('parent', 'Maria', 'parent-carer'), kind: 'parent', fullName: 'Maria Reed', reachBy: [] }, by);
  ellis = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  const [parent, priya] = [await api.as('parent'), await api.as('coordinator')];
  const pass = async (who: Visitor, aboutId: string | null) => (await who.ask<{ passOnWorry: { id: string } }>(CALLED, { input: { route: 'HUB', reached: 'Sue at the Hub', reference: 'R-4711', immediateDanger: false, aboutId }, key: newId() })).passOnWorry.id;
  plain = await pass(parent, null);
  aboutEllis = await pass(priya, ellis);
  byLaw = await pass(parent, null);
  await (await api.as('safeguarding-lead')).ask('mutation($id: ID!, $on: Boolean!) { holdHandoff(id: $id, on: $on) { id } }', { id: byLaw, on: true });
  await api.clock.set(LATER);
  [officer, ann] = [await api.as('dpo'), await api.as('safeguarding-lead')];
});
afterAll(() => api?.close());

const found = async () => (await officer.ask<Listed>(LIST)).lettingsGo.find(({ rule, state }) => rule === 'handoff' && state === 'FOUND');
const left = async () => (await api.database.query<{ id: string }>('select id from members.concern_handoff order by id')).map(({ id }) => id);
const approved = async () => {
  await officer.ask('mutation { findPastItsTime }');
  await officer.ask(APPROVE, { id: (await found())?.id });
  await api.runReactions();
};

test('what was passed on 35 years ago is counted first, without what is held by law, and nothing is touched', async () => {
  await officer.ask(HOLD, { personId: ellis, reason: 'An inquiry' });
  await officer.ask('mutation { findPastItsTime }');
  expect((await found())?.counted).toEqual([{ says: 'Worries that were passed on', rows: 1 }]);
  expect(await left()).toHaveLength(3);
});

test('once approved it goes whole, with its calls, who was asked to look, and its own key; a legal hold of the child it is about keeps the other', async () => {
  await officer.ask(APPROVE, { id: (await found())?.id });
  await api.runReactions();
  expect(await left()).toEqual([aboutEllis, byLaw].sort());
  for (const table of ['members.handoff_call', 'members.handoff_acknowledgement', 'members.duty_page']) expect(await api.database.query(`select 1 from ${table} where handoff_id = $1`, [plain]), table).toEqual([]);
  expect(await api.database.query('select 1 from platform.person_key where person_id = $1', [plain])).toEqual([]);
  expect(await api.database.query('select 1 from platform.person_key where person_id = $1', [byLaw])).toHaveLength(1);
});

test('when the hold on the child ends it goes as well; what the law holds stays, whatever is approved', async () => {
  const { legalHolds } = await officer.ask<{ legalHolds: { id: string }[] }>('{ legalHolds { id } }');
  await officer.ask('mutation ($id: ID!) { endLegalHold(id: $id) }', { id: legalHolds[0]?.id });
  await approved();
  expect(await left()).toEqual([byLaw]);
  await officer.ask('mutation { findPastItsTime }');
  expect(await found()).toBeUndefined();
});

test('released by the law, its time counts from that day; and nobody but the job takes one away', async () => {
  await ann.ask('mutation($id: ID!, $on: Boolean!) { holdHandoff(id: $id, on: $on) { id } }', { id: byLaw, on: false });
  await officer.ask('mutation { findPastItsTime }');
  expect(await found()).toBeUndefined();
  await expect(api.database.query('delete from members.concern_handoff where id = $1', [byLaw])).rejects.toThrow('only ever added to');
});
