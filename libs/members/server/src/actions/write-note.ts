import { changeNote, keepNote, NOTE_LETTERS, writeNote, type KeptNote, type MemberNote, type NoteVersion, type TypedKept } from '@alongside/members/rules';
import { Clock, newId, Refusal, requiredText, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { NoteWords } from '../note-words';
import { SafetyValues } from '../safety-values';
import { MembersRead } from '../store/members.read';
import { NoteStore } from '../store/note.store';

export interface TypedNote {
  readonly words: string;
  /** Null: the person can read it. */
  readonly kept: TypedKept | null;
}

const MOST_VERSIONS = 1_000;

/** A note, and each later version of it. Words are sealed before anything else is done with them. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly values: SafetyValues,
    private readonly members: MembersRead,
    private readonly notes: NoteStore,
    private readonly sealed: NoteWords,
  ) {}

  /** Throws Refusal NOT_FOUND, ANSWER_MISSING, ANSWER_TOO_LONG, and those of `keepNote`. */
  async run(memberId: Id<'Member'>, typed: TypedNote, key: string, by: Actor): Promise<MemberNote['id']> {
    if ((await this.members.one(memberId)) === null) throw new Refusal('NOT_FOUND');
    return this.idempotency.once(key, 'members.write-note', by, { memberId, ...typed }, async () => {
      const id = newId<'MemberNote'>();
      return (await this.notes.save(writeNote(id, memberId, await this.version(memberId, 1, typed, by)), by)).id;
    });
  }

  /** `after` is the version the writer saw. Throws Refusal CHANGED_MEANWHILE, NOTE_SHARED_ALREADY, and those of `run`. */
  change(id: Id<'MemberNote'>, after: number, typed: TypedNote, by: Actor): Promise<MemberNote> {
    return this.transactions.run(async () => {
      const note = await this.notes.lock(id);
      const number = wholeNumber(after, 'afterVersion', 1, MOST_VERSIONS) + 1;
      return this.notes.save(changeNote(note, await this.version(note.memberId, number, typed, by)), by);
    });
  }

  private async version(memberId: Id<'Member'>, number: number, { words, kept }: TypedNote, { personId }: Actor): Promise<NoteVersion> {
    if (personId === null) throw new Refusal('SIGN_IN_FIRST');
    const text = requiredText(words, 'words', NOTE_LETTERS);
    const id = newId<'NoteVersion'>();
    return { id, number, wordsSealed: await this.sealed.seal(memberId, id, text), writtenBy: personId, writtenAt: this.clock.now(), kept: await this.keptOf(kept) };
  }

  private async keptOf(kept: TypedKept | null): Promise<KeptNote | null> {
    return kept === null ? null : keepNote(kept, this.clock.today(), await this.values.noteReviewDays());
  }
}
