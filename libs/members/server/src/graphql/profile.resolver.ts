import { busyTimeInWords, choicesOf, freeTimeInWords, safeTimeInWords, type ActivityKind } from '@alongside/members/rules';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { SayMyNeeds } from '../actions/say-my-needs';
import { SayRatherNot } from '../actions/say-rather-not';
import { SayWhen } from '../actions/say-when';
import { OpenedNeeds } from '../opened-needs';
import { OwnWords } from '../own-words';
import type { MemberCard } from '../store/members.read';
import { MembersRead } from '../store/members.read';
import { ProfilesRead } from '../store/profiles.read';
import { ActivityKindEnum } from './check.type';
import { MemberType } from './member.type';
import { AccessLineInput, WhenICanInput } from './profile.input';
import { AccessLineType, ProfileType } from './profile.type';

/** What a member says about working together, in their own words. */
@Resolver(() => MemberType)
export class ProfileResolver {
  constructor(
    private readonly events: EventLog,
    private readonly members: MembersRead,
    private readonly profiles: ProfilesRead,
    private readonly words: OwnWords,
    private readonly opened: OpenedNeeds,
    private readonly needs: SayMyNeeds,
    private readonly when: SayWhen,
    private readonly ratherNot: SayRatherNot,
  ) {}

  @ResolveField(() => ProfileType, { nullable: true, description: 'That you looked is recorded.' })
  @Can('members.read')
  async profile(@Parent() member: MemberCard, @ActingActor() actor: Actor): Promise<ProfileType> {
    const profile = await this.profiles.one(member.id);
    const opened = await this.words.opened(profile);
    if (opened.wonts ?? opened.important ?? opened.voicemail) await this.events.recordRead('members.own-words-read', member.id, actor, { memberId: member.id });
    return {
      id: member.id, wants: profile.wants, ...opened, away: profile.away, mostAMonth: profile.mostAMonth, ratherNot: profile.ratherNot,
      safeTimes: profile.safeTimes.map((time) => ({ ...time, words: safeTimeInWords(time) })),
      busy: profile.busy.map((time) => ({ ...time, ...choicesOf(time), words: busyTimeInWords(time) })),
      times: profile.times.map((time) => ({ ...time, ...choicesOf(time), words: freeTimeInWords(time) })),
    };
  }

  @ResolveField(() => [AccessLineType], { nullable: true, description: 'The access rider, all of it. That you looked is recorded.' })
  @Can('members.read')
  accessLines(@Parent() member: MemberCard, @ActingActor() actor: Actor): Promise<readonly AccessLineType[]> {
    return this.opened.of(member.id, 'team', actor);
  }

  @Mutation(() => MemberType, { description: 'A member says what they need so that they can take part: the whole rider at once.' })
  @Can('signed-in')
  async sayMyNeeds(@Args('lines', { type: () => [AccessLineInput] }) lines: AccessLineInput[], @ActingActor() actor: Actor): Promise<MemberType> {
    const me = ownId(actor);
    await this.needs.run(me, lines, actor);
    return this.mine(me);
  }

  @Mutation(() => MemberType, { description: 'A member says when they can come, when they can’t, and how often at most.' })
  @Can('signed-in')
  async sayWhenICan(@Args('input') input: WhenICanInput, @ActingActor() actor: Actor): Promise<MemberType> {
    const me = ownId(actor);
    await this.when.run(me, input, actor);
    return this.mine(me);
  }

  @Mutation(() => MemberType, { description: 'A member says which kinds of dates we shall not ask them to: all of it at once. Nobody is asked why.' })
  @Can('signed-in')
  async sayRatherNot(@Args('kinds', { type: () => [ActivityKindEnum] }) kinds: ActivityKind[], @ActingActor() actor: Actor): Promise<MemberType> {
    const me = ownId(actor);
    await this.ratherNot.run(me, kinds, actor);
    return this.mine(me);
  }

  private async mine(id: Id<'Member'>): Promise<MemberType> {
    const member = await this.members.one(id);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }
}

function ownId({ personId }: Actor): Id<'Member'> {
  if (personId === null) throw new Refusal('NOT_FOUND');
  return personId as string as Id<'Member'>;
}
