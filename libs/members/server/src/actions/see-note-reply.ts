import { seeReply, type MemberNote } from '@alongside/members/rules';
import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { NoteStore } from '../store/note.store';

/** Somebody of the team has read what the person said; it goes from Today. */
@Injectable()
export class SeeNoteReply {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly notes: NoteStore) {}

  /** Throws Refusal NOT_FOUND, REPLY_SEEN_ALREADY. */
  run(noteId: Id<'MemberNote'>, replyId: Id<'NoteReply'>, by: Actor): Promise<MemberNote> {
    const { personId } = by;
    if (personId === null) throw new Refusal('SIGN_IN_FIRST');
    return this.transactions.run(async () => this.notes.save(seeReply(await this.notes.lock(noteId), replyId, personId, this.clock.now()), by));
  }
}
