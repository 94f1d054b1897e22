import { ageOn, decided, must, Refusal, type Actor, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { noteChanged, noteReplied, noteReplySeen, noteWritten } from '../events';
import type { KeptNote } from './kept-note';
import { mayBeHiddenAgain } from './kept-note';

/** What somebody of the team wrote about a member. Unless it says otherwise, the person can read it; a change is a new version. */
export interface MemberNote {
  readonly id: Id<'MemberNote'>;
  readonly memberId: Id<'Member'>;
  readonly versions: readonly [NoteVersion, ...NoteVersion[]];
  readonly replies: readonly NoteReply[];
}

export interface NoteVersion {
  readonly id: Id<'NoteVersion'>;
  /** 1 for the first. */
  readonly number: number;
  readonly wordsSealed: string;
  readonly writtenBy: Id<'Person'>;
  readonly writtenAt: Instant;
  /** Null: the person can read it. */
  readonly kept: KeptNote | null;
}

/** What the person said back, or that they asked why there is something they cannot read. */
export interface NoteReply {
  readonly id: Id<'NoteReply'>;
  readonly kind: 'reply' | 'asked-why';
  readonly wordsSealed: string | null;
  readonly saidAt: Instant;
  readonly seen: { readonly by: Id<'Person'>; readonly at: Instant } | null;
}

export const NOTE_LETTERS = 4_000;
export const REPLY_LETTERS = 2_000;

export function latestOf({ versions }: Pick<MemberNote, 'versions'>): NoteVersion {
  return versions.at(-1) ?? versions[0];
}

export function isShared(note: Pick<MemberNote, 'versions'>): boolean {
  return latestOf(note).kept === null;
}

/** Versions the person may read: what was kept before it was shared stays kept. */
export function sharedVersions(note: Pick<MemberNote, 'versions'>): readonly NoteVersion[] {
  return isShared(note) ? note.versions.filter(({ kept }) => kept === null) : [];
}

export function writeNote(id: Id<'MemberNote'>, memberId: Id<'Member'>, first: NoteVersion): Decision<MemberNote> {
  const note: MemberNote = { id, memberId, versions: [first], replies: [] };
  return decided(note, noteWritten(note));
}

/** What the person could read is not taken back, but for what could hurt somebody. */
export function whyNotKeep(note: Pick<MemberNote, 'versions'>, kept: KeptNote | null): string | null {
  return kept !== null && isShared(note) && !mayBeHiddenAgain(kept.reason) ? 'NOTE_SHARED_ALREADY' : null;
}

/** Throws Refusal CHANGED_MEANWHILE when somebody else wrote a version in between, NOTE_SHARED_ALREADY. */
export function changeNote(note: MemberNote, next: NoteVersion): Decision<MemberNote> {
  if (next.number !== latestOf(note).number + 1) throw new Refusal('CHANGED_MEANWHILE');
  must(whyNotKeep(note, next.kept), 'reason');
  const changed: MemberNote = { ...note, versions: [...note.versions, next] };
  return decided(changed, noteChanged(changed));
}

/** Only the person it is about, and only to what they can read. */
export function whyNotReply(note: Pick<MemberNote, 'memberId' | 'versions'>, by: Actor): string | null {
  return (note.memberId as string) === by.personId && isShared(note) ? null : 'NOT_FOUND';
}

export function reply(note: MemberNote, said: NoteReply, by: Actor): Decision<MemberNote> {
  must(whyNotReply(note, by));
  return decided(withReply(note, said), noteReplied(note, said));
}

/** The person is told of a note they cannot read, and may ask why; once is enough until somebody has seen it. */
export function canAskWhy(note: MemberNote): boolean {
  return latestOf(note).kept?.told === true && !note.replies.some(({ kind, seen }) => kind === 'asked-why' && seen === null);
}

export function askWhy(note: MemberNote, asked: NoteReply): Decision<MemberNote> {
  must(canAskWhy(note) ? null : 'NO_KEPT_NOTE');
  return decided(withReply(note, asked), noteReplied(note, asked));
}

/** Throws Refusal NOT_FOUND, REPLY_SEEN_ALREADY. */
export function seeReply(note: MemberNote, replyId: Id<'NoteReply'>, by: Id<'Person'>, now: Instant): Decision<MemberNote> {
  const found = note.replies.find(({ id }) => id === replyId);
  if (!found) throw new Refusal('NOT_FOUND');
  must(found.seen === null ? null : 'REPLY_SEEN_ALREADY');
  const seen = { ...found, seen: { by, at: now } };
  return decided({ ...note, replies: note.replies.map((one) => (one.id === replyId ? seen : one)) }, noteReplySeen(note, seen));
}

/** What is kept from a young person is opened only by somebody who proved twice who they are. */
export function whyNotOpenKept(bornOn: PlainDate | null, today: PlainDate, adultAge: number, { assurance }: Pick<Actor, 'assurance'>): string | null {
  const young = bornOn !== null && ageOn(bornOn, today) < adultAge;
  return young && assurance < 2 ? 'NOTE_NEEDS_TWO_PROOFS' : null;
}

function withReply(note: MemberNote, said: NoteReply): MemberNote {
  return { ...note, replies: [...note.replies, said] };
}
