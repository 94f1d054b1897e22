import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, id, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { daysLate, sayingOf, whyNotJudge, type VoiceItem } from '@alongside/voice/rules';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { JudgeAnswer } from '../actions/judge-answer';
import { SayIt } from '../actions/say-it';
import { VoiceItemsRead } from '../store/voice-items.read';
import { MyVoiceItemType } from './my-voice-item.type';

const MOST = 100;

@Resolver(() => MyVoiceItemType)
export class MyVoiceItemsResolver {
  constructor(
    private readonly items: VoiceItemsRead,
    private readonly accounts: AccountsDoor,
    private readonly saying: SayIt,
    private readonly judge: JudgeAnswer,
    private readonly clock: Clock,
  ) {}

  @Query(() => [MyVoiceItemType], { description: 'What I said, newest first.' })
  @Can('signed-in')
  async myVoiceItems(
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @ActingActor() actor: Actor,
  ): Promise<MyVoiceItemType[]> {
    if (!actor.personId) return [];
    return this.asMine(await this.items.ofMember(actor.personId, wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Mutation(() => ID, { description: 'Says something to us; a coordinator may write down what a member said. Answers the item’s id.' })
  @Can('voice.say')
  async sayIt(
    @Args('words', { type: () => String }) words: string,
    @Args('memberId', { type: () => ID, nullable: true }) memberId: string | null,
    @ActingActor() actor: Actor,
  ): Promise<string> {
    const item = await this.saying.run(words, (memberId ?? null) as Id<'Member'> | null, actor);
    return item.id;
  }

  @Mutation(() => MyVoiceItemType, { description: 'Yes, that is what I meant.' })
  @Can('signed-in')
  confirmVoiceAnswer(@Args('id', { type: () => ID }) itemId: string, @ActingActor() actor: Actor): Promise<MyVoiceItemType> {
    return this.judged(itemId, 'confirmed', actor);
  }

  @Mutation(() => MyVoiceItemType, { description: 'No, that is not it. We owe a new answer.' })
  @Can('signed-in')
  disputeVoiceAnswer(@Args('id', { type: () => ID }) itemId: string, @ActingActor() actor: Actor): Promise<MyVoiceItemType> {
    return this.judged(itemId, 'disputed', actor);
  }

  private async judged(itemId: string, verdict: 'confirmed' | 'disputed', actor: Actor): Promise<MyVoiceItemType> {
    const item = await this.judge.run(id<'VoiceItem'>(itemId), verdict, actor);
    return (await this.asMine([item], actor))[0] as MyVoiceItemType;
  }

  private async asMine(items: readonly VoiceItem[], actor: Actor): Promise<MyVoiceItemType[]> {
    const staff = new Set(items.flatMap((item) => [item.ownerId, ...item.sayings.flatMap(({ heardBy }) => heardBy ?? [])]));
    const names = new Map((await this.accounts.people([...staff] as Id<'Person'>[])).map((person) => [person.id as string, person.firstName]));
    return items.flatMap((item) => {
      const mine = sayingOf(item, actor.personId);
      if (!mine) return [];
      return [{
        id: item.id, memberId: mine.memberId, words: mine.words, saidOn: mine.saidOn, stage: item.stage, workingOn: item.workingOn, answerBy: item.answerBy,
        heardBy: mine.heardBy && (names.get(mine.heardBy) ?? null), whoAnswers: names.get(item.ownerId) ?? '', answer: item.answer,
        myVerdict: mine.verdict, othersCount: item.sayings.length - 1, daysLate: daysLate(item, this.clock.today()), whyNotConfirm: whyNotJudge(item, actor),
      }];
    });
  }
}
