import { instant, plainDate, type Actor, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import type { KeptNote } from './kept-note';
import { askWhy, canAskWhy, changeNote, reply, seeReply, sharedVersions, whyNotOpenKept, whyNotReply, writeNote, type MemberNote, type NoteReply, type NoteVersion } from './member-note';

const now = instant('2026-11-23T10:00:00Z');
const SAM = '01890000-0000-7000-8000-000000000011' as Id<'Member'>;
const JO = '01890000-0000-7000-8000-000000000012' as Id<'Person'>;
const noteId = '01890000-0000-7000-8000-000000000013' as Id<'MemberNote'>;
const hidden: KeptNote = { reason: 'safety', reviewOn: plainDate('2026-12-01'), told: false };
const told: KeptNote = { reason: 'tell-in-person', reviewOn: plainDate('2026-12-01'), told: true };
const version = (number: number, kept: KeptNote | null = null): NoteVersion => ({ id: `01890000-0000-7000-8000-00000000002${number}` as Id<'NoteVersion'>, number, kept, wordsSealed: `sealed ${number}`, writtenBy: JO, writtenAt: now });
const note = (...versions: [NoteVersion, ...NoteVersion[]]): MemberNote => ({ ...writeNote(noteId, SAM, versions[0]).state, versions });
const as = (personId: string): Actor => ({ kind: 'person', personId: personId as Id<'Person'>, roles: [], purpose: 'test', assurance: 1 });
const said = (kind: NoteReply['kind'] = 'reply'): NoteReply => ({ id: '01890000-0000-7000-8000-000000000014' as Id<'NoteReply'>, kind, wordsSealed: null, saidAt: now, seen: null });

test('the person can read a note, because nobody said they cannot', () => {
  expect(sharedVersions(note(version(1))).map(({ number }) => number)).toEqual([1]);
});

test('a change is a new version and the one before stays', () => {
  const { state, facts } = changeNote(note(version(1)), version(2));
  expect(sharedVersions(state).map(({ number }) => number)).toEqual([1, 2]);
  expect(facts[0]).toMatchObject({ name: 'members.note-changed', subjectId: noteId, data: { versionNumber: 2, state: 'shared' } });
});

test('two who change it at once are told apart', () => {
  expect(() => changeNote(note(version(1), version(2)), version(2))).toThrow('CHANGED_MEANWHILE');
});

test('when a kept note is opened to the person, what it said before stays kept', () => {
  expect(sharedVersions(note(version(1, told))).length).toBe(0);
  expect(sharedVersions(note(version(1, told), version(2))).map(({ number }) => number)).toEqual([2]);
});

test('what the person could read is taken back only for what could hurt somebody', () => {
  expect(() => changeNote(note(version(1)), version(2, told))).toThrow('NOTE_SHARED_ALREADY');
  expect(sharedVersions(changeNote(note(version(1)), version(2, hidden)).state)).toEqual([]);
});

test('the person writes back, and nobody else in their name', () => {
  expect(reply(note(version(1)), said(), as(SAM)).state.replies).toHaveLength(1);
  expect(whyNotReply(note(version(1)), as(JO))).toBe('NOT_FOUND');
  expect(whyNotReply(note(version(1, told)), as(SAM))).toBe('NOT_FOUND');
});

test('the person may ask why, once until somebody has seen it, and never about a note they must not know of', () => {
  expect([canAskWhy(note(version(1, told))), canAskWhy(note(version(1, hidden))), canAskWhy(note(version(1)))]).toEqual([true, false, false]);
  const { state: asked } = askWhy(note(version(1, told)), said('asked-why'));
  expect(() => askWhy(asked, said('asked-why'))).toThrow('NO_KEPT_NOTE');
  const { state: seen } = seeReply(asked, said().id, JO, now);
  expect(canAskWhy(seen)).toBe(true);
  expect(() => seeReply(seen, said().id, JO, now)).toThrow('REPLY_SEEN_ALREADY');
});

test('a young person’s kept note is opened with two proofs, an adult’s with one', () => {
  const today = plainDate('2026-11-23');
  const open = (bornOn: string | null, assurance: 1 | 2) => whyNotOpenKept(bornOn === null ? null : plainDate(bornOn), today, 18, { assurance });
  expect([open('2010-06-01', 1), open('2010-06-01', 2), open('2008-11-23', 1), open(null, 1)]).toEqual(['NOTE_NEEDS_TWO_PROOFS', null, null, null]);
});
