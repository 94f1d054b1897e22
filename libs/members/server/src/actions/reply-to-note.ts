import { askWhy, canAskWhy, reply, REPLY_LETTERS, type MemberNote } from '@alongside/members/rules';
import { Clock, newId, Refusal, requiredText, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { NoteWords } from '../note-words';
import { NoteStore } from '../store/note.store';
import { NotesRead } from '../store/notes.read';

/** The person it is about answers on the record. */
@Injectable()
export class ReplyToNote {
  constructor(
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly notes: NoteStore,
    private readonly read: NotesRead,
    private readonly sealed: NoteWords,
  ) {}

  /** Throws Refusal NOT_FOUND for a note that is not theirs to read, ANSWER_MISSING, ANSWER_TOO_LONG. */
  run(noteId: Id<'MemberNote'>, words: string, key: string, by: Actor): Promise<MemberNote['id']> {
    return this.idempotency.once(key, 'members.reply-to-note', by, { noteId, words }, async () => {
      const note = await this.notes.lock(noteId);
      const id = newId<'NoteReply'>();
      const text = requiredText(words, 'words', REPLY_LETTERS);
      const said = { id, kind: 'reply' as const, wordsSealed: await this.sealed.sealReply(note.memberId, id, text), saidAt: this.clock.now(), seen: null };
      return (await this.notes.save(reply(note, said, by), by)).id;
    });
  }

  /** Asks about every note they are told of and cannot read. Throws Refusal NO_KEPT_NOTE when there is none left to ask about. */
  askWhy(by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const known = by.personId === null ? [] : (await this.read.about(by.personId)).filter(canAskWhy);
      if (known.length === 0) throw new Refusal('NO_KEPT_NOTE');
      // In one order, so that two presses wait for each other; whoever comes second finds it asked.
      for (const { id } of [...known].sort((one, other) => one.id.localeCompare(other.id))) {
        const note = await this.notes.lock(id);
        if (canAskWhy(note)) await this.notes.save(askWhy(note, { id: newId(), kind: 'asked-why', wordsSealed: null, saidAt: this.clock.now(), seen: null }), by);
      }
    });
  }
}
