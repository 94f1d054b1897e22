import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { cookieName } from '../src/request-cookies';
import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const WRITE = 'mutation($memberId: ID!, $input: NoteInput!, $key: String!) { writeMemberNote(memberId: $memberId, input: $input, idempotencyKey: $key) { id version words } }';
const CHANGE = 'mutation($id: ID!, $after: Int!, $input: NoteInput!) { changeMemberNote(id: $id, afterVersion: $after, input: $input) { version } }';
const ABOUT = 'query($memberId: ID!) { memberNotes(memberId: $memberId) { id words writtenByName kept { reason told } earlier { words } replies { id kind words seenByName } } }';
const OPEN = 'mutation($id: ID!) { openKeptNote(id: $id) }';
const MINE = '{ myNotes { notes { id words writtenBy earlier { words } replies { words seenBy } } keptCount canAskWhy } }';
const REPLY = 'mutation($id: ID!, $words: String!, $key: String!) { replyToNote(noteId: $id, words: $words, idempotencyKey: $key) { replies { words seenBy } } }';
const ASK_WHY = 'mutation { askWhyNoteIsKept { keptCount canAskWhy } }';
const TODAY = '{ notesToLookAt { noteId memberName why } }';
const SEEN = 'mutation($noteId: ID!, $replyId: ID!) { seeNoteReply(noteId: $noteId, replyId: $replyId) { id } }';
const LOOKS = '{ whoLooked { what who } }';

const SHARED = 'Ellis led the meeting. <b>Three</b> good questions 🙂';
const HIDDEN = 'His aunt told me where she lives now.';
const TOLD = 'The date of his move, to be told face to face.';

let api: ApiFixture;
let ellis: Visitor, pat: Visitor, priya: Visitor;
let ellisId: Id<'Member'>;
let noteId: string;

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members, by] = [api.get(AccountsDoor), api.get(MembersDoor), systemActor('journey')];
  const open = (demoKey: string, firstName: string, role: 'parent-carer' | 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  await members.linkGuardian({ memberId: ellisId, guardianId: await open('guardian', 'Pat', 'guardian'), relation: 'mother', from: plainDate('2020-01-01') }, by);
  await open('parent', 'Maria', 'parent-carer');
  [ellis, pat, priya] = [await api.as('young-person'), await api.as('guardian'), await api.as('coordinator')];
});
afterAll(() => api?.close());

const write = (words: string, kept: object | null = null) => priya.ask<{ writeMemberNote: { id: string; words: string | null } }>(WRITE, { memberId: ellisId, input: { words, kept }, key: newId() });

describe('a note', () => {
  test('can be read by the person, as it was written', async () => {
    noteId = (await write(SHARED)).writeMemberNote.id;
    expect((await ellis.ask<{ myNotes: object }>(MINE)).myNotes).toEqual({
      notes: [{ id: noteId, words: SHARED, writtenBy: 'Priya', earlier: [], replies: [] }], keptCount: 0, canAskWhy: false,
    });
  });

  test.each(['practitioner', 'hr', 'finance-checker', 'finance-approver', 'councillor', 'administrator', 'dpo', 'trainer', 'safeguarding-lead', 'parent', 'guardian', 'young-person'])('is asked for by nobody else: %s', async (who) => {
    const visitor = await api.as(who);
    expect(await visitor.refusal(ABOUT, { memberId: ellisId })).toBe('FORBIDDEN');
    expect(await visitor.refusal(WRITE, { memberId: ellisId, input: { words: 'x' }, key: newId() })).toBe('FORBIDDEN');
    expect(await visitor.refusal(TODAY)).toBe('FORBIDDEN');
  });

  test('of a child is not their mother’s to read or to answer', async () => {
    expect((await pat.ask<{ myNotes: object | null }>(MINE)).myNotes).toBeNull();
    expect(await pat.refusal(REPLY, { id: noteId, words: 'x', key: newId() })).toBe('NOT_FOUND');
  });

  test('is changed by a new version, and the person sees what it said before', async () => {
    expect(await priya.refusal(CHANGE, { id: noteId, after: 7, input: { words: 'x' } })).toBe('CHANGED_MEANWHILE');
    await priya.ask(CHANGE, { id: noteId, after: 1, input: { words: 'Ellis led the meeting.' } });
    expect((await ellis.ask<{ myNotes: { notes: object[] } }>(MINE)).myNotes.notes).toMatchObject([{ words: 'Ellis led the meeting.', earlier: [{ words: SHARED }] }]);
  });

  test('is read on record, one line a quarter of an hour, and the person sees who', async () => {
    await priya.ask(ABOUT, { memberId: ellisId });
    await priya.ask(ABOUT, { memberId: ellisId });
    expect((await ellis.ask<{ whoLooked: object[] }>(LOOKS)).whoLooked).toEqual([{ what: 'NOTES', who: 'Priya Nair' }]);
  });

  test('answers on the record: the team sees it on Today until somebody has read it', async () => {
    const key = newId();
    await Promise.all([ellis.ask(REPLY, { id: noteId, words: 'I liked it too.', key }), ellis.ask(REPLY, { id: noteId, words: 'I liked it too.', key })]);
    expect((await priya.ask<{ notesToLookAt: object[] }>(TODAY)).notesToLookAt).toEqual([{ noteId, memberName: 'Ellis', why: 'REPLY' }]);
    const { memberNotes } = await priya.ask<{ memberNotes: { replies: { id: string; words: string }[] }[] }>(ABOUT, { memberId: ellisId });
    expect(memberNotes[0]?.replies).toMatchObject([{ words: 'I liked it too.', seenByName: null }]);
    await priya.ask(SEEN, { noteId, replyId: memberNotes[0]?.replies[0]?.id });
    expect((await priya.ask<{ notesToLookAt: object[] }>(TODAY)).notesToLookAt).toEqual([]);
    expect((await ellis.ask<{ myNotes: { notes: { replies: object[] }[] } }>(MINE)).myNotes.notes[0]?.replies).toEqual([{ words: 'I liked it too.', seenBy: 'Priya' }]);
  });
});

describe('a note the person cannot read', () => {
  let hidden: string;

  test('needs a reason of the list and a day', async () => {
    const refused = (kept: object) => priya.graphql(WRITE, { memberId: ellisId, input: { words: HIDDEN, kept }, key: newId() });
    expect((await refused({ reason: 'SAFETY', told: true, reviewOn: '2026-12-01' })).refusals).toMatchObject([{ code: 'KEPT_STAYS_HIDDEN', field: 'told' }]);
    expect((await refused({ reason: 'NOT_READY', told: true, reviewOn: '2026-11-23' })).refusals).toMatchObject([{ code: 'KEPT_REVIEW_NOT_AHEAD', field: 'reviewOn' }]);
    expect((await refused({ reason: 'NOT_READY', told: true, reviewOn: '2027-11-23' })).refusals).toMatchObject([{ code: 'KEPT_REVIEW_TOO_FAR', field: 'reviewOn', params: { days: 90 } }]);
  });

  test('and must not know of is not there for them, in no count and no list of looks', async () => {
    const before = (await ellis.ask<object>(LOOKS));
    hidden = (await write(HIDDEN, { reason: 'SOMEBODY_ELSE', told: false, reviewOn: '2026-12-01' })).writeMemberNote.id;
    expect(await priya.ask(OPEN, { id: hidden })).toEqual({ openKeptNote: HIDDEN });
    expect((await ellis.ask<{ myNotes: object }>(MINE)).myNotes).toMatchObject({ keptCount: 0, canAskWhy: false });
    expect(await ellis.ask(LOOKS)).toEqual(before);
    expect(await ellis.refusal(REPLY, { id: hidden, words: 'x', key: newId() })).toBe('NOT_FOUND');
    expect(await ellis.refusal(ASK_WHY)).toBe('NO_KEPT_NOTE');
    expect((await api.facts()).some(({ name, subjectId }) => name === 'members.kept-note-opened' && subjectId === hidden)).toBe(true);
  });

  test('of a young person is opened with two proofs only', async () => {
    const once = api.visitor();
    const priyaId = (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id;
    once.setCookie(cookieName({ demo: true }, 'session'), await api.get(AccountsDoor).openSession(priyaId, 1));
    expect(await once.refusal(OPEN, { id: hidden })).toBe('NOTE_NEEDS_TWO_PROOFS');
  });

  test('lies closed in the list of notes until it is opened', async () => {
    const { memberNotes } = await priya.ask<{ memberNotes: { id: string; words: string | null }[] }>(ABOUT, { memberId: ellisId });
    expect(memberNotes.find(({ id }) => id === hidden)?.words).toBeNull();
  });

  test('and is told of may be asked about; the team sees that on Today', async () => {
    await write(TOLD, { reason: 'TELL_IN_PERSON', told: true, reviewOn: '2026-12-01' });
    expect((await ellis.ask<{ myNotes: object }>(MINE)).myNotes).toMatchObject({ keptCount: 1, canAskWhy: true });
    expect((await ellis.ask<{ askWhyNoteIsKept: object }>(ASK_WHY)).askWhyNoteIsKept).toEqual({ keptCount: 1, canAskWhy: false });
    expect(await ellis.refusal(ASK_WHY)).toBe('NO_KEPT_NOTE');
    expect((await priya.ask<{ notesToLookAt: object[] }>(TODAY)).notesToLookAt).toMatchObject([{ memberName: 'Ellis', why: 'ASKED_WHY' }]);
  });

  test('is on Today when its day has come', async () => {
    await api.clock.set('2026-12-01T09:00:00Z');
    const { notesToLookAt } = await priya.ask<{ notesToLookAt: { why: string }[] }>(TODAY);
    expect(notesToLookAt.map(({ why }) => why).sort()).toEqual(['ASKED_WHY', 'REVIEW', 'REVIEW']);
  });
});

test('words worth a second thought are named, and nothing stands in the way of writing them', async () => {
  const { wordsToTakeCareWith } = await priya.ask<{ wordsToTakeCareWith: object[] }>('query($words: String!) { wordsToTakeCareWith(words: $words) { word rather } }', { words: 'He is LAC and his placement broke down.' });
  expect(wordsToTakeCareWith).toEqual([{ word: 'LAC', rather: 'their name, or care experienced' }, { word: 'placement', rather: 'home, or where they live' }]);
  await write('He is LAC.');
});

test('no fact, letter or queue holds a word of it', async () => {
  expect(JSON.stringify([await api.facts(), await api.mail()])).not.toMatch(/aunt|face to face|led the meeting|liked it too/);
});
