import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { aPaper } from '@alongside/platform/files/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { field, file, send } from './hostile-uploads/upload';
import type { Visitor } from './visitor';
import { yesToGroups } from './yes-to-groups';

let api: ApiFixture;
let priya: Visitor;
let jo: Visitor;
let tess: Visitor;
let maria: Visitor;
let nia: Visitor;
const people: Record<string, string> = {};
const by = systemActor('journey');

async function join(demoKey: string, fullName: string): Promise<Visitor> {
  const id = await api.get(AccountsDoor).openAccount({ displayName: fullName, firstName: fullName.split(' ')[0]!, email: null, audience: 'adult', roles: ['parent-carer'], demoKey }, by);
  await api.get(MembersDoor).joinMember({ id, kind: 'parent', fullName, reachBy: [] }, by);
  await yesToGroups(api, id);
  people[fullName.split(' ')[0]!] = id;
  return api.as(demoKey);
}

const sentBy = async (who: Visitor, pages = 2) => (await send(who, [field('purpose', 'shelf-paper'), field('idempotencyKey', newId()), file(await aPaper(pages))])).id!;
const OPEN = 'mutation ($input: NewGroup!, $key: String!) { openGroup(input: $input, idempotencyKey: $key) { id } }';
const open = async (who: Visitor, name: string, apart: boolean) => (await who.ask<{ openGroup: { id: string } }>(OPEN, { input: { name, about: 'People who help each other.', apart, agreement: null }, key: newId() })).openGroup.id;
const ADD = 'mutation ($group: ID!, $person: ID!, $part: GroupPart!) { addToGroup(groupId: $group, personId: $person, part: $part) { id } }';
const add = (who: Visitor, group: string, person: string, part = 'MEMBER') => who.ask(ADD, { group, person: people[person], part });
const PUT = 'mutation ($group: ID!, $title: String!, $file: ID!, $key: String!) { putGroupPaper(groupId: $group, title: $title, inWords: "In short.", fileId: $file, idempotencyKey: $key) { id version whyNotChange readers { memberName lookedAt } } }';
const PUT_KIND = 'mutation ($title: String!, $file: ID!, $key: String!) { putKindPaper(kind: PANEL, title: $title, fileId: $file, idempotencyKey: $key) { id } }';
const REPLACE = 'mutation ($id: ID!, $title: String!, $file: ID!, $key: String!) { replaceShelfPaper(id: $id, title: $title, fileId: $file, idempotencyKey: $key) { id version earlier { version lookedCount } } }';
const TAKE = 'mutation ($id: ID!) { takeAwayShelfPaper(id: $id) }';
const TEAM = 'query ($id: ID!) { teamGroup(id: $id) { papers { title version readers { memberName lookedAt } } } }';
interface Shelf {
  readonly groupName: string | null;
  readonly kind: string | null;
  readonly papers: readonly { readonly id: string; readonly title: string; readonly fileId: string; readonly version: number; readonly lookedAt: string | null }[];
}
const mine = async (who: Visitor) => (await who.ask<{ myShelves: Shelf[] }>('{ myShelves { groupName kind papers { id title fileId version lookedAt } } }')).myShelves;
const look = async (who: Visitor, fileId: string) => (await who.fetch(`/files/${fileId}/pages/1?fit=phone`)).status;

beforeAll(async () => {
  api = await apiFixture();
  const accounts = api.get(AccountsDoor);
  people.Jo = await accounts.openAccount({ displayName: 'Jo Marsden', firstName: 'Jo', email: null, audience: 'staff', roles: ['coordinator'], demoKey: 'social-worker' }, by);
  people.Tess = await accounts.openAccount({ displayName: 'Tess Holloway', firstName: 'Tess', email: null, audience: 'staff', roles: ['supporter'], demoKey: 'supporter' }, by);
  [maria, nia] = [await join('parent', 'Maria Thornley'), await join('guardian', 'Nia Quill')];
  [priya, jo, tess] = [await api.as('coordinator'), await api.as('social-worker'), await api.as('supporter')];
});
afterAll(() => api?.close());

describe('papers of a group', () => {
  let group: string;
  let paper: string;
  let pages: string;

  test('are there at once for those in the group, and a folder with nothing in it is not there', async () => {
    group = await open(priya, 'Parents of the Revolution', false);
    await add(priya, group, 'Maria');
    expect(await mine(maria)).toEqual([]);
    const { putGroupPaper } = await priya.ask<{ putGroupPaper: { id: string } }>(PUT, { group, title: 'How to claim your fare', file: await sentBy(priya), key: 'shelf-one' });
    paper = putGroupPaper.id;
    expect(putGroupPaper).toMatchObject({ version: 1, whyNotChange: null, readers: [{ memberName: 'Maria', lookedAt: null }] });
    expect(await mine(maria)).toMatchObject([{ groupName: 'Parents of the Revolution', kind: null, papers: [{ title: 'How to claim your fare', version: 1, lookedAt: null }] }]);
    expect(await mine(nia)).toEqual([]);
  });

  test('are looked at page by page, and the team sees who has', async () => {
    pages = (await mine(maria))[0]!.papers[0]!.fileId;
    expect([await look(maria, pages), await look(priya, pages), await look(nia, pages), await look(tess, pages)]).toEqual([200, 200, 404, 404]);
    expect((await maria.fetch(`/files/${pages}`)).status).toBe(404);
    expect((await mine(maria))[0]!.papers[0]!.lookedAt).not.toBeNull();
    const { teamGroup } = await priya.ask<{ teamGroup: { papers: { readers: { lookedAt: string | null }[] }[] } }>(TEAM, { id: group });
    expect(teamGroup.papers[0]!.readers).toMatchObject([{ memberName: 'Maria', lookedAt: expect.any(String) as string }]);
    const told = await api.database.first<{ data: object }>("select data from platform.event where name = 'opportunities.shelf-paper-opened' and actor_id = $1", [people.Maria]);
    expect(told?.data).toMatchObject({ shelfPaperId: paper, groupId: group });
    expect(JSON.stringify(told)).not.toContain('fare');
  });

  test('are replaced by a new version, which is new to everybody; of the one before no page is left', async () => {
    const { replaceShelfPaper } = await priya.ask<{ replaceShelfPaper: { id: string } }>(REPLACE, { id: paper, title: 'How to claim your fare now', file: await sentBy(priya, 3), key: 'shelf-two' });
    expect(replaceShelfPaper).toMatchObject({ version: 2, earlier: [{ version: 1, lookedCount: 2 }] });
    expect(await mine(maria)).toMatchObject([{ papers: [{ id: replaceShelfPaper.id, title: 'How to claim your fare now', version: 2, lookedAt: null }] }]);
    expect(await look(maria, pages)).toBe(404);
    expect(await api.database.query('select 1 from platform.file_page where file_id = $1', [pages])).toEqual([]);
    expect(await priya.refusal(REPLACE, { id: paper, title: 'Again', file: await sentBy(priya), key: 'shelf-three' })).toBe('SHELF_PAPER_GONE');
    paper = replaceShelfPaper.id;
  });

  test('are put, replaced and taken away by coordinators alone, and a title is asked for', async () => {
    const stray = await sentBy(priya);
    expect(await maria.refusal(PUT, { group, title: 'Mine', file: stray, key: newId() })).toBe('FORBIDDEN');
    expect(await maria.refusal(TAKE, { id: paper })).toBe('FORBIDDEN');
    expect(await priya.refusal(PUT, { group, title: ' ', file: stray, key: newId() })).toBe('ANSWER_MISSING');
    expect(await priya.refusal(PUT, { group: newId(), title: 'Nobody’s', file: stray, key: newId() })).toBe('NOT_FOUND');
    expect(await jo.refusal(PUT, { group, title: 'Somebody else sent it', file: stray, key: newId() })).toBe('NOT_FOUND');
    await priya.ask(PUT, { group, title: 'The same file, with a title', file: stray, key: newId() });
    expect((await mine(maria))[0]!.papers).toHaveLength(2);
  });

  test('are gone for whoever leaves the group, and for everybody once the group is over', async () => {
    const { fileId } = (await mine(maria))[0]!.papers[0]!;
    await priya.ask(TAKE, { id: paper });
    expect(await priya.refusal(TAKE, { id: paper })).toBe('SHELF_PAPER_GONE');
    expect((await mine(maria))[0]!.papers).toHaveLength(1);
    await maria.ask('mutation ($group: ID!) { leaveGroup(groupId: $group) { id } }', { group });
    expect([await mine(maria), await look(maria, fileId)]).toEqual([[], 404]);
    await priya.ask('mutation ($id: ID!) { endGroup(id: $id) { id } }', { id: group });
    await api.runReactions();
    expect(await priya.ask(TEAM, { id: group })).toEqual({ teamGroup: { papers: [] } });
    expect(await api.database.query("select 1 from opportunities.shelf_paper where file_id is not null")).toEqual([]);
    expect(await priya.refusal(PUT, { group, title: 'Too late', file: await sentBy(priya), key: newId() })).toBe('GROUP_ENDED');
  });
});

describe('papers of a cohort', () => {
  test('are never seen by another cohort, by a coordinator who is not named to it, or by whoever guesses their address', async () => {
    const [north, south] = [await open(priya, 'Northern cohort', true), await open(jo, 'Southern cohort', true)];
    await add(priya, north, 'Maria');
    await add(jo, south, 'Nia');
    await add(priya, north, 'Tess', 'TEAM');
    const { putGroupPaper } = await priya.ask<{ putGroupPaper: { id: string } }>(PUT, { group: north, title: 'Where we meet', file: await sentBy(priya), key: newId() });
    const { fileId } = (await mine(maria))[0]!.papers[0]!;
    expect([await look(maria, fileId), await look(tess, fileId), await look(priya, fileId)]).toEqual([200, 200, 200]);
    expect([await look(nia, fileId), await look(jo, fileId)]).toEqual([404, 404]);
    expect(await mine(nia)).toEqual([]);
    expect(await jo.refusal(TEAM, { id: north })).toBe('NOT_FOUND');
    for (const [question, variables] of [[TAKE, { id: putGroupPaper.id }], [REPLACE, { id: putGroupPaper.id, title: 'Mine', file: await sentBy(jo), key: newId() }], [PUT, { group: north, title: 'Mine', file: await sentBy(jo), key: newId() }]] as const) {
      expect(await jo.refusal(question, variables)).toBe('NOT_FOUND');
    }
    expect(JSON.stringify(await jo.ask('{ kindShelves { papers { title } } teamGroups { name papers { title } } }'))).not.toContain('Where we meet');
  });
});

describe('papers for all who sit on panels', () => {
  test('are there for whoever said yes to one, not for whoever was only asked, and a year after the last one no more', async () => {
    await priya.ask(PUT_KIND, { title: 'How a panel works', file: await sentBy(priya), key: newId() });
    expect(await priya.ask('{ kindShelves { kind papers { title readers { memberName } } } }')).toEqual({ kindShelves: [
      { kind: 'PANEL', papers: [{ title: 'How a panel works', readers: [] }] }, { kind: 'TRAINING', papers: [] }, { kind: 'PROJECT', papers: [] }, { kind: 'MEETING', papers: [] },
    ] });
    const coordinator = (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id;
    const sessionId = await api.get(OpportunitiesDoor).openSession({
      kind: 'panel', title: 'Help choose a manager', plainSummary: 'We choose.', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', activity: 'interview-panel',
      seats: [{ kind: 'parent-carer', count: 2 }],
    }, { kind: 'person', personId: coordinator as Id<'Person'>, roles: ['coordinator'], purpose: 'journey', assurance: 2 });
    const { invite } = await priya.ask<{ invite: { bookings: { id: string; memberId: string }[] } }>('mutation($id: ID!, $who: [ID!]!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: "shelf-invite") { bookings { id memberId } } }', { id: sessionId, who: [people.Nia] });
    expect(await mine(nia)).toEqual([]);
    await nia.ask('mutation($id: ID!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: "shelf-yes") { state } }', { id: invite.bookings[0]!.id });
    const [shelf] = await mine(nia);
    expect(shelf).toMatchObject({ groupName: null, kind: 'PANEL', papers: [{ title: 'How a panel works' }] });
    expect([await look(nia, shelf!.papers[0]!.fileId), await look(maria, shelf!.papers[0]!.fileId)]).toEqual([200, 404]);
    expect(await priya.ask('{ kindShelves { kind papers { readers { memberName } } } }')).toMatchObject({ kindShelves: [{ papers: [{ readers: [{ memberName: 'Nia' }] }] }, {}, {}, {}] });
    await api.clock.set('2027-12-09T10:00:00Z');
    const late = await api.as('guardian');
    expect([await mine(late), await look(late, shelf!.papers[0]!.fileId)]).toEqual([[], 404]);
  });
});
