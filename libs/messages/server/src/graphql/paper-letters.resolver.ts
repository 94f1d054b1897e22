import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, id, Refusal, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { whyNotPostLetter, whyNotPrintLetter, whyNotTakeBackPosted, whyNotTellAnotherWay, type OtherWay } from '@alongside/messages/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { PostLetters } from '../actions/post-letters';
import { PrintLetters } from '../actions/print-letters';
import { CouncilPost } from '../council-post';
import { PaperLettersRead, type LetterLine } from '../store/paper-letters.read';
import { OtherWayWord } from './message-words';
import { PaperLetterType } from './paper-letter.type';

const MOST = 50;

@Resolver(() => PaperLetterType)
export class PaperLettersResolver {
  constructor(
    private readonly clock: Clock,
    private readonly read: PaperLettersRead,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly post: CouncilPost,
    private readonly printing: PrintLetters,
    private readonly posting: PostLetters,
    private readonly events: EventLog,
  ) {}

  @Query(() => [PaperLetterType], { description: 'Letters that wait for a printer or a stamp, the most pressing first.' })
  @Can('messages.letters')
  async lettersToPost(@ActingActor() actor: Actor): Promise<PaperLetterType[]> {
    return this.looked(await this.read.open(MOST), actor);
  }

  @Query(() => [PaperLetterType], { description: 'Letters that were posted, newest first.' })
  @Can('messages.letters')
  async lettersPosted(@Args('first', { type: () => Int, defaultValue: 20 }) first: number, @ActingActor() actor: Actor): Promise<PaperLetterType[]> {
    return this.looked(await this.read.posted(wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Mutation(() => [PaperLetterType], { description: 'These go to the printer; what is no longer so is taken out, and says so.' })
  @Can('messages.print-letters')
  async printLetters(@Args('ids', { type: () => [ID] }) ids: readonly string[], @ActingActor() actor: Actor): Promise<PaperLetterType[]> {
    const letters = idsOf(ids);
    await this.printing.run(letters, actor);
    return this.shown(await this.read.of(letters));
  }

  @Mutation(() => [PaperLetterType], { description: 'These are in the post.' })
  @Can('messages.letters')
  async markLettersPosted(@Args('ids', { type: () => [ID] }) ids: readonly string[], @ActingActor() actor: Actor): Promise<PaperLetterType[]> {
    const letters = idsOf(ids);
    await this.posting.posted(letters, actor);
    return this.shown(await this.read.of(letters));
  }

  @Mutation(() => PaperLetterType, { description: 'It was ticked by a slip and is still here; on the same day only.' })
  @Can('messages.letters')
  letterNotPosted(@Args('id', { type: () => ID }) letterId: string, @ActingActor() actor: Actor): Promise<PaperLetterType> {
    return this.one(letterId, (letter) => this.posting.notPosted(letter, actor));
  }

  @Mutation(() => PaperLetterType, { description: 'They were told another way; the letter needs no posting.' })
  @Can('messages.letters')
  toldAnotherWay(@Args('id', { type: () => ID }) letterId: string, @Args('way', { type: () => OtherWayWord }) way: OtherWay, @ActingActor() actor: Actor): Promise<PaperLetterType> {
    return this.one(letterId, (letter) => this.posting.toldAnotherWay(letter, way, actor));
  }

  @ResolveField(() => String, { nullable: true })
  whyNotPrint(@Parent() letter: PaperLetterType): string | null {
    return whyNotPrintLetter(letter);
  }

  @ResolveField(() => String, { nullable: true })
  whyNotPost(@Parent() letter: PaperLetterType): string | null {
    return whyNotPostLetter(letter);
  }

  @ResolveField(() => String, { nullable: true })
  whyNotTakeBackPosted(@Parent() letter: PaperLetterType): string | null {
    return whyNotTakeBackPosted(letter, this.clock.today());
  }

  @ResolveField(() => String, { nullable: true })
  whyNotTellAnotherWay(@Parent() letter: PaperLetterType): string | null {
    return whyNotTellAnotherWay(letter);
  }

  private async one(letterId: string, deed: (letter: Id<'PaperLetter'>) => Promise<void>): Promise<PaperLetterType> {
    const letter = id<'PaperLetter'>(letterId);
    await deed(letter);
    return (await this.shown(await this.read.of([letter])))[0] as PaperLetterType;
  }

  /** How it is safe to reach somebody stands beside their name: each will see who read it. */
  private async looked(lines: readonly LetterLine[], actor: Actor): Promise<PaperLetterType[]> {
    await this.events.recordReads('messages.letters-read', [...new Set(lines.map(({ toPersonId }) => toPersonId))], actor);
    return this.shown(lines);
  }

  private async shown(lines: readonly LetterLine[]): Promise<PaperLetterType[]> {
    const ids = [...new Set(lines.map(({ toPersonId }) => toPersonId))];
    const names = new Map<string, string>((await this.accounts.people(ids)).map((person) => [person.id, person.displayName]));
    const notes = new Map<string, string | null>((await this.members.members(ids)).map((member) => [member.id, member.reachNote]));
    const [today, tooLate] = [this.clock.today(), await this.post.tooLate()];
    return lines.map((line) => {
      const open = line.state === 'waiting' || line.state === 'printed';
      return { ...line, toName: names.get(line.toPersonId) ?? null, reachNote: notes.get(line.toPersonId) ?? null, late: open && line.postBy < today, tooLate: open && tooLate(line.arriveBy) };
    });
  }
}

/** Throws Refusal ANSWER_MISSING, TOO_MANY_LETTERS. */
function idsOf(typed: readonly string[]): readonly Id<'PaperLetter'>[] {
  if (typed.length === 0) throw new Refusal('ANSWER_MISSING', 'ids');
  if (typed.length > MOST) throw new Refusal('TOO_MANY_LETTERS', 'ids', { most: MOST });
  return [...new Set(typed)].map((one) => id<'PaperLetter'>(one));
}
