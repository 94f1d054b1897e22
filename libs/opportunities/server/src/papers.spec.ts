import type { Actor, Id } from '@alongside/kernel';
import { Files } from '@alongside/platform/files';
import { aPaper } from '@alongside/platform/files/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { AddPaper } from './actions/add-paper';
import { CloseOldPapers } from './actions/close-old-papers';
import { SharePaper } from './actions/share-paper';
import { TakeBackPaper } from './actions/take-back-paper';
import { SessionPapers } from './session-papers';
import { ACouncil } from './testing/a-council';

let council: ACouncil;
let pdf: Buffer;
let session: Id<'Session'>;
let maria: Id<'Member'>;
let place: Id<'Booking'>;
beforeAll(async () => {
  council = await ACouncil.open();
  pdf = await aPaper();
});
afterAll(() => council?.fixture.close());
beforeEach(async () => {
  council.fixture.clock.set('2026-11-23T09:00:00Z');
  session = await council.aPanel({ seats: [{ kind: 'parent-carer', count: 2 }, { kind: 'young-person', count: 1 }] });
  maria = await council.aParent('Maria');
  [place] = await council.invited(session, maria) as [Id<'Booking'>];
});

const get = <T>(type: abstract new (...args: never[]) => T): T => council.fixture.get(type);
const send = async () => (await get(Files).send({ purpose: 'session-paper', bytes: pdf, key: crypto.randomUUID() }, council.jo)).id;
const add = async (title = 'The three people') => get(AddPaper).run({ sessionId: session, title, inWords: null, fileId: await send() }, council.jo);
const share = (id: Id<'Paper'>) => get(SharePaper).run(id, council.jo);
const as = (personId: string): Actor => ({ kind: 'person', personId: personId as Id<'Person'>, roles: [], purpose: 'portal', assurance: 1 });
const look = (paper: { id: string; fileId: Id<'File'> | null }, by: Actor) =>
  get(SessionPapers).look({ id: paper.fileId ?? ('' as Id<'File'>), subjectId: paper.id, personId: null }, by).then(({ viewer }) => viewer, ({ code }: { code: string }) => code);
const pagesLeft = async (fileId: string | null) => (await council.fixture.database.query('select 1 from platform.file_page where file_id = $1', [fileId])).length;

test('a paper is looked at by whoever said yes, from the moment it is shared, and the team sees who has', async () => {
  const paper = await add();
  await council.says(maria, place, 'YES');
  expect([await look(paper, council.jo), await look(paper, as(maria))]).toEqual(['Jo', 'NOT_FOUND']);
  await share(paper.id);
  const other = await council.aParent('Kev');
  expect([await look(paper, as(maria)), await look(paper, as(maria)), await look(paper, as(other))]).toEqual(['Maria', 'Maria', 'NOT_FOUND']);
  const [sheet] = await get(SessionPapers).ofSession((await council.door.session(session))!);
  expect(sheet?.readers.map(({ memberName, lookedAt }) => [memberName, lookedAt?.toISOString()])).toEqual([['Maria', '2026-11-23T09:00:00.000Z']]);
});

test('while looking along the picture carries the name of whoever looks, and nobody has read it for the member', async () => {
  const paper = await share((await add()).id);
  await council.says(maria, place, 'YES');
  expect(await look(paper, { ...as(maria), lookingAlongId: council.jo.personId! })).toBe('Jo');
  const [sheet] = await get(SessionPapers).ofSession((await council.door.session(session))!);
  expect(sheet?.readers.map(({ memberName, lookedAt }) => [memberName, lookedAt])).toEqual([['Maria', null]]);
});

test('a young person whose guardian has not said yes cannot look, and the guardian never can', async () => {
  const paper = await share((await add()).id);
  const { id: ellis, guardian } = await council.aYoungPerson('Ellis', '2011-03-02');
  const [seat] = await council.invited(session, ellis);
  await council.says(ellis, seat!, 'YES');
  expect([await look(paper, as(ellis)), await look(paper, as(guardian))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
});

test('what is taken back leaves no pages, and cannot be shared any more', async () => {
  const paper = await share((await add()).id);
  expect(await pagesLeft(paper.fileId)).toBe(2);
  await get(TakeBackPaper).run(paper.id, council.jo);
  expect(await pagesLeft(paper.fileId)).toBe(0);
  expect(await look(paper, council.jo)).toBe('NOT_FOUND');
  await expect(share(paper.id)).rejects.toMatchObject({ code: 'PAPER_TAKEN_BACK' });
});

test('a week after the date its papers are gone, and the job may run twice', async () => {
  const paper = await share((await add()).id);
  const close = async () => { let closed = 0; for (let some = -1; some !== 0; closed += some) some = await get(CloseOldPapers).run(council.jo); return closed; };
  council.fixture.clock.set('2026-12-15T12:00:00Z');
  await close();
  expect(await pagesLeft(paper.fileId)).toBe(2);
  council.fixture.clock.set('2026-12-16T12:00:00Z');
  expect(await look(paper, council.jo)).toBe('NOT_FOUND');
  expect(await close()).toBeGreaterThan(0);
  expect([await pagesLeft(paper.fileId), await close()]).toEqual([0, 0]);
});

test('a file is a paper of one date only, and a refused title leaves the file for another try', async () => {
  const fileId = await send();
  const wish = { sessionId: session, title: ' ', inWords: null, fileId };
  await expect(get(AddPaper).run(wish, council.jo)).rejects.toMatchObject({ code: 'ANSWER_MISSING', field: 'title' });
  await get(AddPaper).run({ ...wish, title: 'Questions' }, council.jo);
  await expect(get(AddPaper).run({ ...wish, title: 'Questions again' }, council.jo)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'fileId' });
});

test('what happened to a paper is told in ids', async () => {
  const paper = await share((await add()).id);
  const told = (await council.fixture.facts()).filter(({ subjectId }) => subjectId === paper.id);
  expect(told.map(({ name, data }) => [name, Object.keys(data)])).toEqual([
    ['opportunities.paper-added', ['paperId', 'sessionId', 'pagesCount']], ['opportunities.paper-shared', ['paperId', 'sessionId']],
  ]);
});
