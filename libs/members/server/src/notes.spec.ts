import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { OpenKeptNote } from './actions/open-kept-note';
import { ReplyToNote } from './actions/reply-to-note';
import { SeeNoteReply } from './actions/see-note-reply';
import { WriteNote, type TypedNote } from './actions/write-note';
import { MembersDoor, MembersModule } from './index';
import { NotesRead } from './store/notes.read';

let fixture: ServerFixture;
let jo: Actor, sam: Actor, mum: Actor;
const by = systemActor('test');
const today = plainDate('2026-11-23');
const later = { reviewOn: plainDate('2026-12-01') };
const shared: TypedNote = { words: 'Sam led the meeting.', kept: null };
const hidden: TypedNote = { words: 'His aunt told me something.', kept: { ...later, reason: 'somebody-else', told: false } };
const told: TypedNote = { words: 'To tell him face to face.', kept: { ...later, reason: 'tell-in-person', told: true } };

const write = (typed: TypedNote = shared, key: string = newId()) => fixture.get(WriteNote).run(sam.personId as string as Id<'Member'>, typed, key, jo);
const note = async (id: Id<'MemberNote'>) => (await fixture.get(NotesRead).one(id))!;
const reply = (id: Id<'MemberNote'>, words = 'It went well.', who = sam, key: string = newId()) => fixture.get(ReplyToNote).run(id, words, key, who);

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  const accounts = fixture.get(AccountsDoor);
  const opened = async (displayName: string, role: 'coordinator' | 'guardian', assurance: 1 | 2): Promise<Actor> => ({
    kind: 'person', personId: await accounts.openAccount({ displayName, firstName: displayName, email: null, audience: 'staff', roles: [role] }, by), roles: [role], purpose: 'test', assurance,
  });
  [jo, mum] = [await opened('Jo', 'coordinator', 2), await opened('Pat', 'guardian', 1)];
  const { id } = await fixture.get(MembersDoor).joinMember({ kind: 'young-person', fullName: 'Sam Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by);
  sam = { kind: 'person', personId: id as string as Id<'Person'>, roles: ['young-person'], purpose: 'test', assurance: 1 };
});
afterAll(() => fixture?.close());

describe('a note', () => {
  test('lies sealed, each version and each reply', async () => {
    const id = await write();
    await reply(id);
    const rows = JSON.stringify([await fixture.database.query('select * from members.note_version'), await fixture.database.query('select * from members.note_reply')]);
    expect(rows).not.toMatch(/led the meeting|went well/);
  });

  test('is one for a double tap', async () => {
    const key = newId();
    expect(new Set(await Promise.all([write(shared, key), write(shared, key)])).size).toBe(1);
  });

  test.each([['nothing', '', 'ANSWER_MISSING'], ['a NUL byte', '\u0000', 'ANSWER_MISSING'], ['more than a page', 'x'.repeat(4_001), 'ANSWER_TOO_LONG']])('with %s in it is refused, and nothing is written', async (_, words, code) => {
    const count = async () => (await fixture.database.query('select 1 from members.note')).length;
    const before = await count();
    await expect(write({ words, kept: null })).rejects.toMatchObject({ code, field: 'words' });
    expect(await count()).toBe(before);
  });

  test('about nobody is refused', async () => {
    await expect(fixture.get(WriteNote).run(newId(), shared, newId(), jo)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is changed by a new version; two who change it at once are told apart', async () => {
    const id = await write();
    const change = () => fixture.get(WriteNote).change(id, 1, { words: 'Sam led the meeting well.', kept: null }, jo);
    const answers = await Promise.allSettled([change(), change()]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await note(id)).versions.map(({ number }) => number)).toEqual([1, 2]);
    await expect(fixture.database.query("update members.note_version set words_sealed = 'x'")).rejects.toThrow();
  });

  test('that was kept and is shared then shows only what was written for the person', async () => {
    const id = await write(told);
    await fixture.get(WriteNote).change(id, 1, shared, jo);
    expect((await note(id)).versions.map(({ kept }) => kept?.reason ?? null)).toEqual(['tell-in-person', null]);
  });
});

describe('a note the person cannot read', () => {
  test('of a young person is opened with two proofs, on record, and the record is not in their own list', async () => {
    const id = await write(hidden);
    await expect(fixture.get(OpenKeptNote).run(id, { ...jo, assurance: 1 })).rejects.toMatchObject({ code: 'NOTE_NEEDS_TWO_PROOFS' });
    expect(await fixture.get(OpenKeptNote).run(id, jo)).toBe(hidden.words);
    await fixture.get(OpenKeptNote).run(id, jo);
    const looks = (await fixture.facts()).filter(({ name }) => name === 'members.kept-note-opened');
    expect(looks.map(({ subjectId }) => subjectId)).toEqual([id]);
  });

  test('takes no reply, from nobody', async () => {
    const id = await write(hidden);
    await expect(reply(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(reply(id, 'x', jo)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is asked about once until somebody has seen it', async () => {
    const id = await write(told);
    const asking = fixture.get(ReplyToNote);
    await asking.askWhy(sam);
    await expect(asking.askWhy(sam)).rejects.toMatchObject({ code: 'NO_KEPT_NOTE' });
    const [asked] = (await note(id)).replies;
    await fixture.get(SeeNoteReply).run(id, asked!.id, jo);
    await asking.askWhy(sam);
    expect((await note(id)).replies).toHaveLength(2);
    await expect(asking.askWhy(mum)).rejects.toMatchObject({ code: 'NO_KEPT_NOTE' });
  });

  test('is on Today when its day has come', async () => {
    const id = await write(hidden);
    const due = async (on: string) => (await fixture.get(NotesRead).toLookAt(plainDate(on), 50)).some(({ noteId, why }) => noteId === id && why === 'review');
    expect([await due(today), await due('2026-11-30'), await due('2026-12-01')]).toEqual([false, false, true]);
    await fixture.get(WriteNote).change(id, 1, shared, jo);
    expect(await due('2026-12-01')).toBe(false);
  });
});

describe('a reply', () => {
  test('is the person’s own: their mother cannot write it', async () => {
    const id = await write();
    await expect(reply(id, 'x', mum)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('waits on Today until somebody has seen it, and stays as it was said', async () => {
    const id = await write();
    await reply(id);
    const waiting = async () => (await fixture.get(NotesRead).toLookAt(today, 50)).filter(({ noteId }) => noteId === id).map(({ why }) => why);
    expect(await waiting()).toEqual(['reply']);
    await fixture.get(SeeNoteReply).run(id, (await note(id)).replies[0]!.id, jo);
    expect(await waiting()).toEqual([]);
    await expect(fixture.database.query("update members.note_reply set words_sealed = 'x'")).rejects.toThrow();
  });
});

test('no fact holds a word of what was written or said', async () => {
  expect(JSON.stringify(await fixture.facts())).not.toMatch(/led the meeting|aunt|face to face|went well/);
});
