import { id, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import type { AnswerOutcome, VoiceItem } from '@alongside/voice/rules';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AnswerItem } from '../actions/answer-item';
import { KeepPromise } from '../actions/keep-promise';
import { PublishChange } from '../actions/publish-change';
import { PromiseSheets } from '../promise-sheets';
import { VoiceItemsRead } from '../store/voice-items.read';
import { VoiceOwners } from '../voice-owners';
import { PromiseType } from './promise.type';
import { PublicChangeType } from './public-change.type';
import { VoiceOwnerType } from './voice-owner.type';
import { AnswerOutcomeWord } from './voice-words';

const MOST = 100;
const anId = { type: () => ID };
const words = { type: () => String };

@Resolver(() => PromiseType)
export class PromisesResolver {
  constructor(
    private readonly items: VoiceItemsRead,
    private readonly sheets: PromiseSheets,
    private readonly owners: VoiceOwners,
    private readonly answer: AnswerItem,
    private readonly keep: KeepPromise,
    private readonly publish: PublishChange,
    private readonly events: EventLog,
  ) {}

  @Query(() => [PromiseType], { description: 'What we owe an answer to, late first. Those whose words stand in it see that you read them.' })
  @Can('voice.promises')
  async promisesDue(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<PromiseType[]> {
    return this.read(await this.items.due(wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Query(() => [PromiseType], { description: 'What we answered, newest first. Those whose words stand in it see that you read them.' })
  @Can('voice.promises')
  async promisesAnswered(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<PromiseType[]> {
    return this.read(await this.items.answered(wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Query(() => [VoiceOwnerType])
  @Can('voice.promises')
  async voiceOwners(): Promise<VoiceOwnerType[]> {
    return (await this.owners.all()).map((person) => ({ id: person.id, name: person.displayName }));
  }

  @Query(() => [PublicChangeType], { description: 'You said, we did. Newest first.' })
  @Can('public')
  publicChanges(@Args('first', { type: () => Int, defaultValue: 20 }) first: number): Promise<PublicChangeType[]> {
    return this.items.published(wholeNumber(first, 'first', 1, MOST));
  }

  @Mutation(() => PromiseType, { description: 'Says what is being tried; those who said it read these words.' })
  @Can('voice.promises')
  workOnVoiceItem(@Args('id', anId) itemId: string, @Args('words', words) tried: string, @ActingActor() actor: Actor): Promise<PromiseType> {
    return this.sheet(this.keep.workOn(id<'VoiceItem'>(itemId), tried, actor));
  }

  @Mutation(() => PromiseType)
  @Can('voice.promises')
  assignVoiceItem(@Args('id', anId) itemId: string, @Args('ownerId', anId) ownerId: string, @ActingActor() actor: Actor): Promise<PromiseType> {
    return this.sheet(this.keep.assign(id<'VoiceItem'>(itemId), ownerId as Id<'Person'>, actor));
  }

  @Mutation(() => PromiseType, { description: 'Somebody else said the same: one promise to both.' })
  @Can('voice.promises')
  joinVoiceItems(@Args('id', anId) itemId: string, @Args('intoId', anId) intoId: string, @ActingActor() actor: Actor): Promise<PromiseType> {
    return this.sheet(this.keep.join(id<'VoiceItem'>(itemId), id<'VoiceItem'>(intoId), actor));
  }

  @Mutation(() => PromiseType, { description: 'Answers everyone who said it. “We can’t” needs a reason.' })
  @Can('voice.promises')
  answerVoiceItem(
    @Args('id', anId) itemId: string,
    @Args('outcome', { type: () => AnswerOutcomeWord }) outcome: AnswerOutcome,
    @Args('words', words) said: string,
    @ActingActor() actor: Actor,
  ): Promise<PromiseType> {
    return this.sheet(this.answer.run(id<'VoiceItem'>(itemId), outcome, said, actor));
  }

  @Mutation(() => PromiseType, { description: 'Tells everybody what was done, in words about nobody.' })
  @Can('voice.promises')
  publishChange(
    @Args('id', anId) itemId: string, @Args('said', words) said: string, @Args('did', words) did: string, @ActingActor() actor: Actor,
  ): Promise<PromiseType> {
    return this.sheet(this.publish.run(id<'VoiceItem'>(itemId), { said, did }, actor));
  }

  @Mutation(() => PromiseType)
  @Can('voice.promises')
  takeDownChange(@Args('id', anId) itemId: string, @ActingActor() actor: Actor): Promise<PromiseType> {
    return this.sheet(this.publish.takeDown(id<'VoiceItem'>(itemId), actor));
  }

  /** Names and own words: each who said something there will see who read it, or nothing is shown. */
  private async read(items: readonly VoiceItem[], actor: Actor): Promise<PromiseType[]> {
    await this.events.recordReads('voice.promises-read', [...new Set(items.flatMap(({ sayings }) => sayings.map(({ memberId }) => memberId)))], actor);
    return this.sheets.of(items);
  }

  private async sheet(done: Promise<VoiceItem>): Promise<PromiseType> {
    return (await this.sheets.of([await done]))[0] as PromiseType;
  }
}
