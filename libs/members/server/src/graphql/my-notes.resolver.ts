import { AccountsDoor } from '@alongside/accounts/server';
import { canAskWhy, latestOf, sharedVersions, type MemberNote } from '@alongside/members/rules';
import { id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ReplyToNote } from '../actions/reply-to-note';
import { NoteWords } from '../note-words';
import { MembersRead } from '../store/members.read';
import { NotesRead } from '../store/notes.read';
import { MyNotesType, MyNoteType } from './my-notes.type';

/** What a person reads about herself or himself. Everything is about whoever asks. */
@Resolver(() => MyNotesType)
export class MyNotesResolver {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly members: MembersRead,
    private readonly read: NotesRead,
    private readonly words: NoteWords,
    private readonly replying: ReplyToNote,
  ) {}

  @Query(() => MyNotesType, { nullable: true, description: 'What is written about whoever asks; null when they are no member.' })
  @Can('signed-in')
  async myNotes(@ActingActor() { personId }: Actor): Promise<MyNotesType | null> {
    if (personId === null || (await this.members.one(personId)) === null) return null;
    const all = await this.read.about(personId);
    const notes = (await Promise.all(all.map((note) => this.shown(note)))).filter((note) => note !== null);
    return { memberId: personId, notes, keptCount: all.filter((note) => latestOf(note).kept?.told).length, canAskWhy: all.some(canAskWhy) };
  }

  @Mutation(() => MyNoteType, { description: 'The person it is about writes back, on the record.' })
  @Can('signed-in')
  async replyToNote(
    @Args('noteId', { type: () => ID }) noteId: string,
    @Args('words', { type: () => String }) words: string,
    @Args('idempotencyKey', { type: () => String }) key: string,
    @ActingActor() actor: Actor,
  ): Promise<MyNoteType> {
    const note = await this.read.one(await this.replying.run(idOf(noteId), words, key, actor));
    const mine = note && (await this.shown(note));
    if (!mine) throw new Refusal('NOT_FOUND');
    return mine;
  }

  @Mutation(() => MyNotesType, { description: 'Asks why there is something they cannot read yet.' })
  @Can('signed-in')
  async askWhyNoteIsKept(@ActingActor() actor: Actor): Promise<MyNotesType> {
    await this.replying.askWhy(actor);
    const mine = await this.myNotes(actor);
    if (!mine) throw new Refusal('NOT_FOUND');
    return mine;
  }

  private async shown(note: MemberNote): Promise<MyNoteType | null> {
    const { memberId } = note;
    const [latest, ...earlier] = [...sharedVersions(note)].reverse();
    if (!latest) return null;
    const opened = (version: typeof latest) => this.words.open(note, version);
    const names = await this.firstNames([latest.writtenBy, ...note.replies.flatMap(({ seen }) => (seen ? [seen.by] : []))]);
    return {
      id: note.id, memberId, words: await opened(latest), writtenBy: names.get(latest.writtenBy) ?? '', writtenAt: latest.writtenAt,
      earlier: await Promise.all(earlier.map(async (version) => ({ memberId, words: await opened(version), writtenAt: version.writtenAt }))),
      replies: await Promise.all(note.replies.filter(({ kind }) => kind === 'reply').map(async (said) => ({
        memberId, id: said.id, words: await this.words.openReply(memberId, said), saidAt: said.saidAt, seenBy: said.seen ? (names.get(said.seen.by) ?? '') : null,
      }))),
    };
  }

  private async firstNames(ids: readonly Id<'Person'>[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.accounts.people([...new Set(ids)])).map(({ id, firstName }) => [id as string, firstName]));
  }
}
