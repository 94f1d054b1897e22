import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';
import { yesToGroups } from './yes-to-groups';

const by = systemActor('journey');
const OWN_WORDS = 'I ask a clear question and then I wait';

let api: ApiFixture;
let jo: Visitor;
let maria: Visitor;
let zofia: Visitor;
let mariaId: Id<'Member'>;

const BOOK = '{ mySkillsBook { parts { kind times hours step nextStep offered { id step offeredByName } } skills { id words hidden } references { id state words wish } } }';
interface Book {
  readonly mySkillsBook: {
    readonly parts: readonly { kind: string; times: number; hours: number; step: string | null; nextStep: string | null; offered: { id: string; step: string } | null }[];
    readonly skills: readonly { id: string; words: string; hidden: boolean }[];
    readonly references: readonly { id: string; state: string; words: string; wish: string | null }[];
  };
}
const book = async (who = maria) => (await who.ask<Book>(BOOK)).mySkillsBook;
const panel = async () => (await book()).parts.find(({ kind }) => kind === 'PANEL');
const OFFER = 'mutation($id: ID!, $step: PathwayStep!) { offerStep(memberId: $id, kind: PANEL, step: $step) { memberId } }';
const ANSWER = 'mutation($id: ID!, $yes: Boolean!) { answerStep(offerId: $id, yes: $yes) { memberId } }';
const WRITE = 'mutation($id: ID!, $words: String!) { writeReference(memberId: $id, words: $words) { references { id state } } }';
const came = (on: string) => api.get(MembersDoor).recordTakingPart({ id: newId<'Booking'>(), memberId: mariaId, kind: 'panel', on: plainDate(on), minutes: 150, paid: true }, by);

beforeAll(async () => {
  api = await apiFixture();
  const person = async (name: string, demoKey: string) => {
    const first = name.split(' ')[0]!;
    const id = await api.get(AccountsDoor).openAccount({ displayName: name, firstName: first, email: `${first.toLowerCase()}@home.example`, audience: 'adult', roles: ['parent-carer'], demoKey }, by);
    await api.get(MembersDoor).joinMember({ id: id as Id<string>, kind: 'parent', fullName: name, email: `${first.toLowerCase()}@home.example`, reachBy: ['email'] }, by);
    return id as string as Id<'Member'>;
  };
  mariaId = await person('Maria Thornley', 'parent');
  await yesToGroups(api, mariaId);
  await person('Zofia Wilk', 'supporter');
  [jo, maria, zofia] = [await api.as('coordinator'), await api.as('parent'), await api.as('supporter')];
});
afterAll(() => api?.close());

describe('a skills book', () => {
  test('is empty at first, and then there is nothing to take away', async () => {
    expect(await book()).toEqual({ parts: [], skills: [], references: [] });
    expect((await maria.fetch('/files/skills/certificate.pdf')).status).toBe(400);
  });

  test('a first step may be offered before the first date: she sees it, and it is hers to take', async () => {
    await jo.ask(OFFER, { id: mariaId, step: 'SHADOW' });
    expect(await panel()).toMatchObject({ times: 0, step: null, offered: { step: 'SHADOW', offeredByName: 'Priya Nair' } });
    expect(await jo.refusal(ANSWER, { id: (await panel())!.offered!.id, yes: true })).toBe('NOT_FOUND');
    await maria.ask(ANSWER, { id: (await panel())!.offered!.id, yes: true });
    expect(await panel()).toMatchObject({ step: 'SHADOW', nextStep: 'CO_DELIVER', offered: null });
    expect((await maria.fetch('/files/skills/certificate.pdf')).status, 'a paper tells what was done').toBe(400);
  });

  test('shadow, then co-deliver, then lead: each with her yes, a no takes nothing away, and hours add up', async () => {
    await came('2026-11-10');
    for (const [step, yes] of [['CO_DELIVER', true], ['LEAD', false], ['LEAD', true]] as const) {
      await jo.ask(OFFER, { id: mariaId, step });
      expect(await jo.refusal(OFFER, { id: mariaId, step })).toBe('STEP_OFFERED_ALREADY');
      await maria.ask(ANSWER, { id: (await panel())!.offered!.id, yes });
      expect((await panel())!.step).toBe(yes ? step : 'CO_DELIVER');
    }
    await came('2026-11-17');
    expect(await panel()).toMatchObject({ times: 2, hours: 5, step: 'LEAD', nextStep: 'PAID_ROLE' });
    expect(await maria.refusal(OFFER, { id: mariaId, step: 'PAID_ROLE' })).toBe('FORBIDDEN');
  });

  test('her skills are in her own words and shown to nobody else, not to the team either', async () => {
    await maria.ask('mutation($w: String!) { saveSkill(words: $w, kind: PANEL) { memberId } }', { w: OWN_WORDS });
    const { data } = await jo.graphql<{ member: { skillsWay: { parts: object[] } } }>('query($id: ID!) { member(id: $id) { skillsWay { parts { kind times } } } }', { id: mariaId });
    expect(data.member.skillsWay.parts).toHaveLength(1);
    const { data: types } = await jo.graphql<{ __type: { fields: { name: string }[] } }>('{ __type(name: "SkillsWay") { fields { name } } }');
    expect(types.__type.fields.map(({ name }) => name).sort()).toEqual(['memberId', 'parts', 'references']);
    expect((await book(zofia)).skills).toEqual([]);
  });

  test('a reference is read by her first: she asks for another word, agrees, and only then takes it', async () => {
    expect((await jo.graphql(WRITE, { id: mariaId, words: 'Maria was in care.' })).refusals[0]).toMatchObject({ code: 'REFERENCE_TELLS_OF_CARE', field: 'words' });
    const { writeReference } = await jo.ask<{ writeReference: { references: { id: string }[] } }>(WRITE, { id: mariaId, words: 'Maria asks clear questions.' });
    const id = writeReference.references[0]!.id;
    expect((await maria.fetch(`/files/skills/references/${id}.pdf`)).status).toBe(400);
    await maria.ask('mutation($id: ID!, $w: String!) { askToChangeReference(id: $id, wish: $w) { memberId } }', { id, w: 'Say that I keep to time' });
    await jo.ask('mutation($id: ID!, $w: String!) { rewriteReference(id: $id, words: $w) { memberId } }', { id, w: 'Maria asks clear questions and keeps to time.' });
    expect(await zofia.refusal('mutation($id: ID!) { agreeReference(id: $id) { memberId } }', { id })).toBe('NOT_FOUND');
    await maria.ask('mutation($id: ID!) { agreeReference(id: $id) { memberId } }', { id });
    const letter = await maria.fetch(`/files/skills/references/${id}.pdf`);
    expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    for (const other of [jo, zofia]) expect((await other.fetch(`/files/skills/references/${id}.pdf`)).status).not.toBe(200);
  });

  test('all of it is hers to take away, and a stranger gets nothing', async () => {
    const everything = await maria.fetch('/files/skills/everything.zip');
    expect(Object.keys(unzipSync(new Uint8Array(await everything.arrayBuffer()))).sort()).toEqual(['badge-panel.json', 'certificate.pdf', 'reference-1.pdf']);
    expect((await api.visitor().fetch('/files/skills/everything.zip')).status).toBe(401);
    const said = JSON.stringify([await api.facts(), await api.mail()]);
    for (const kept of [OWN_WORDS, 'keeps to time', 'keep to time']) expect(said).not.toContain(kept);
  });
});

describe('of somebody with two records', () => {
  const JOIN = 'mutation ($kept: ID!, $other: ID!, $key: String!) { joinRecords(keptId: $kept, otherId: $other, idempotencyKey: $key) }';

  test('what they did on both is in it, for them and for the team, until the records are parted', async () => {
    const other = (await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Marya Thornley', email: 'marya@home.example', reachBy: ['email'] }, by)).id;
    await api.get(MembersDoor).recordTakingPart({ id: newId<'Booking'>(), memberId: other, kind: 'training', on: plainDate('2026-05-05'), minutes: 60, paid: true }, by);
    const { joinRecords } = await jo.ask<{ joinRecords: string }>(JOIN, { kept: mariaId, other, key: newId() });
    const mine = 'myRecord { involvement { since dates hours } }';
    const both = { since: '2026-05-05', dates: 3, hours: 6 };
    expect(await maria.ask(`{ ${mine} }`)).toEqual({ myRecord: { involvement: both } });
    expect(await jo.ask('query($id: ID!) { member(id: $id) { involvement { since dates hours } } }', { id: mariaId })).toEqual({ member: { involvement: both } });
    expect((await book()).parts.map(({ kind, times }) => [kind, times])).toEqual([['PANEL', 2], ['TRAINING', 1]]);
    const badges = await maria.fetch('/files/skills/badges.zip');
    expect(Object.keys(unzipSync(new Uint8Array(await badges.arrayBuffer()))).sort()).toEqual(['badge-panel.json', 'badge-training.json']);
    await jo.ask('mutation ($id: ID!) { partRecords(joinedId: $id) }', { id: joinRecords });
    expect((await book()).parts.map(({ kind, times }) => [kind, times])).toEqual([['PANEL', 2]]);
  });
});

describe('how long somebody is with us', () => {
  const INVOLVED = 'involvement { since months dates hours moments { on what kind step groupName dates } }';
  const OPEN = 'mutation ($input: NewGroup!, $key: String!) { openGroup(input: $input, idempotencyKey: $key) { id } }';
  interface Told {
    readonly since: string | null;
    readonly moments: readonly { readonly what: string; readonly groupName: string | null }[];
  }
  const mine = async (who: Visitor) => (await who.ask<{ myRecord: { involvement: Told } }>(`{ myRecord { ${INVOLVED} } }`)).myRecord.involvement;

  test('is counted from the earliest thing she did, and the team sees the same', async () => {
    expect(await mine(maria)).toMatchObject({ since: '2026-11-10', months: 0, dates: 2, hours: 5, moments: [{ on: '2026-11-10', what: 'FIRST_DATE', kind: 'PANEL' }, { what: 'TOOK_STEP' }, { what: 'TOOK_STEP' }, { what: 'TOOK_STEP' }] });
    await came('2025-10-02');
    expect(await mine(maria)).toMatchObject({ since: '2025-10-02', months: 13, dates: 3, hours: 7.5 });
    expect((await jo.ask<{ member: { involvement: object } }>(`query($id: ID!) { member(id: $id) { ${INVOLVED} } }`, { id: mariaId })).member.involvement).toEqual(await mine(maria));
  });

  test('of somebody who did nothing yet there is no beginning', async () => {
    expect(await mine(zofia)).toEqual({ since: null, months: 0, dates: 0, hours: 0, moments: [] });
  });

  test('a group stands in it also after she left it, and a cohort never does', async () => {
    for (const [name, apart] of [['Letters that people read', false], ['Northern cohort', true]] as const) {
      const { openGroup } = await jo.ask<{ openGroup: { id: string } }>(OPEN, { input: { name, about: 'People who help each other.', apart, agreement: null }, key: newId() });
      await jo.ask('mutation ($group: ID!, $person: ID!) { addToGroup(groupId: $group, personId: $person, part: MEMBER) { id } }', { group: openGroup.id, person: mariaId });
      if (!apart) await maria.ask('mutation ($group: ID!) { leaveGroup(groupId: $group) { id } }', { group: openGroup.id });
    }
    expect((await mine(maria)).moments.flatMap(({ what, groupName }) => (groupName ? [[what, groupName]] : []))).toEqual([['JOINED_GROUP', 'Letters that people read'], ['LEFT_GROUP', 'Letters that people read']]);
  });
});
