import { isShared, latestOf, whyNotOpenKept } from '@alongside/members/rules';
import { Clock, must, Refusal, type Actor, type Id } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { NoteWords } from '../note-words';
import { SafetyValues } from '../safety-values';
import { MembersRead } from '../store/members.read';
import { NotesRead } from '../store/notes.read';

/** What is kept from somebody is opened one note at a time, on record, and with two proofs when it is about a young person. */
@Injectable()
export class OpenKeptNote {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly values: SafetyValues,
    private readonly members: MembersRead,
    private readonly notes: NotesRead,
    private readonly words: NoteWords,
  ) {}

  /** Throws Refusal NOT_FOUND, NOTE_NEEDS_TWO_PROOFS. If the look cannot be written down, nothing is shown. */
  async run(id: Id<'MemberNote'>, by: Actor): Promise<string> {
    const note = await this.notes.one(id);
    const member = note && (await this.members.one(note.memberId));
    if (!note || !member || isShared(note)) throw new Refusal('NOT_FOUND');
    must(whyNotOpenKept(member.bornOn, this.clock.today(), await this.values.adultAge(), by));
    // The note is the subject, not the person: who looks at their list of looks must not learn from it that there is a note.
    await this.events.recordRead('members.kept-note-opened', note.id, by, { noteId: note.id });
    return this.words.open(note, latestOf(note));
  }
}
