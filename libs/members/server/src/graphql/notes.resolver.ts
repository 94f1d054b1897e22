import { AccountsDoor } from '@alongside/accounts/server';
import { latestOf, wordsToTakeCareWith, NOTE_LETTERS, type MemberNote, type NoteVersion } from '@alongside/members/rules';
import { Clock, id as idOf, Refusal, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { OpenKeptNote } from '../actions/open-kept-note';
import { SeeNoteReply } from '../actions/see-note-reply';
import { WriteNote } from '../actions/write-note';
import { NoteWords } from '../note-words';
import { MembersRead } from '../store/members.read';
import { NotesRead } from '../store/notes.read';
import { MemberNoteType, NoteInput, NoteToLookAtType, WordCareType } from './note.type';

const MOST = 100;

/** What the team writes about a member. */
@Resolver(() => MemberNoteType)
export class NotesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersRead,
    private readonly read: NotesRead,
    private readonly words: NoteWords,
    private readonly writing: WriteNote,
    private readonly keptNotes: OpenKeptNote,
    private readonly seeing: SeeNoteReply,
  ) {}

  @Query(() => [MemberNoteType], { description: 'What is written about somebody, newest first. That you looked is recorded.' })
  @Can('members.notes')
  async memberNotes(
    @Args('memberId', { type: () => ID }) memberId: string, @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'The last note of the page before.' }) after: string | null | undefined, @ActingActor() actor: Actor,
  ): Promise<readonly MemberNoteType[]> {
    const most = wholeNumber(first, 'first', 1, MOST);
    const member = await this.members.one(idOf(memberId));
    if (member === null) throw new Refusal('NOT_FOUND');
    // Also when there is nothing to read: the line must not tell whether there was.
    await this.events.recordRead('members.notes-read', member.id, actor, { memberId: member.id });
    return this.shown(await this.read.pageAbout(member.id, most, after ? idOf(after) : null));
  }

  @Query(() => [NoteToLookAtType], { description: 'Where somebody wrote back, asked why, or the day has come to look again. Oldest first. That you looked is recorded.' })
  @Can('members.notes')
  async notesToLookAt(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<readonly NoteToLookAtType[]> {
    const waiting = await this.read.toLookAt(this.clock.today(), wholeNumber(first, 'first', 1, MOST));
    // Named like any list of people: who is not told of a note must not read of it here.
    await this.events.recordReads('members.list-read', [...new Set(waiting.map(({ memberId }) => memberId))], actor);
    const names = new Map((await this.members.many(waiting.map(({ memberId }) => memberId))).map(({ id, knownAs }) => [id, knownAs]));
    return waiting.map((one) => ({ ...one, memberName: names.get(one.memberId) ?? '' }));
  }

  @Query(() => [WordCareType], { description: 'Words worth a second thought, each with a better one. Nothing is kept of what was asked.' })
  @Can('members.notes')
  wordsToTakeCareWith(@Args('words', { type: () => String }) words: string): readonly WordCareType[] {
    return wordsToTakeCareWith(words.slice(0, NOTE_LETTERS));
  }

  @Mutation(() => MemberNoteType, { description: 'Unless it is kept, the person can read it.' })
  @Can('members.notes')
  async writeMemberNote(
    @Args('memberId', { type: () => ID }) memberId: string, @Args('input') { words, kept }: NoteInput,
    @Args('idempotencyKey', { type: () => String }) key: string, @ActingActor() actor: Actor,
  ): Promise<MemberNoteType> {
    return this.one(await this.writing.run(idOf(memberId), { words, kept: kept ?? null }, key, actor));
  }

  @Mutation(() => MemberNoteType, { description: 'A new version; the one before stays.' })
  @Can('members.notes')
  async changeMemberNote(
    @Args('id', { type: () => ID }) id: string, @Args('afterVersion', { type: () => Int }) after: number, @Args('input') { words, kept }: NoteInput, @ActingActor() actor: Actor,
  ): Promise<MemberNoteType> {
    return this.one((await this.writing.change(idOf(id), after, { words, kept: kept ?? null }, actor)).id);
  }

  @Mutation(() => String, { nullable: true, description: 'The words of a note that is kept from the person. That you opened it is recorded.' })
  @Can('members.notes')
  openKeptNote(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<string> {
    return this.keptNotes.run(idOf(id), actor);
  }

  @Mutation(() => MemberNoteType, { description: 'The reply was read; it goes from Today.' })
  @Can('members.notes')
  async seeNoteReply(
    @Args('noteId', { type: () => ID }) noteId: string, @Args('replyId', { type: () => ID }) replyId: string, @ActingActor() actor: Actor,
  ): Promise<MemberNoteType> {
    return this.one((await this.seeing.run(idOf(noteId), idOf(replyId), actor)).id);
  }

  private async one(id: Id<'MemberNote'>): Promise<MemberNoteType> {
    const note = await this.read.one(id);
    const [shown] = note === null ? [] : await this.shown([note]);
    if (!shown) throw new Refusal('NOT_FOUND');
    return shown;
  }

  private async shown(notes: readonly MemberNote[]): Promise<readonly MemberNoteType[]> {
    const everybody = notes.flatMap(({ versions, replies }) => [...versions.map(({ writtenBy }) => writtenBy), ...replies.flatMap(({ seen }) => (seen ? [seen.by] : []))]);
    const names = new Map((await this.accounts.people([...new Set(everybody)])).map(({ id, displayName }) => [id as string, displayName]));
    return Promise.all(notes.map(async (note) => {
      const latest = latestOf(note);
      const plain = async (version: NoteVersion) => ({
        number: version.number, words: version.kept === null ? await this.words.open(note, version) : null,
        writtenByName: names.get(version.writtenBy) ?? '', writtenAt: version.writtenAt,
      });
      const { words, writtenByName, writtenAt, number } = await plain(latest);
      return {
        id: note.id, memberId: note.memberId, version: number, words, writtenByName, writtenAt, kept: latest.kept,
        earlier: await Promise.all(note.versions.slice(0, -1).reverse().map(plain)),
        replies: await Promise.all(note.replies.map(async (said) => ({
          id: said.id, kind: said.kind, words: await this.words.openReply(note.memberId, said), saidAt: said.saidAt, seenByName: said.seen ? (names.get(said.seen.by) ?? '') : null,
        }))),
      };
    }));
  }
}
