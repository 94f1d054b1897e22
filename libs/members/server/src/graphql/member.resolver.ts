import { seatKindOf } from '@alongside/members/rules';
import { ageOn, Clock, id as idOf, Refusal, type Actor, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { OpenedNeeds } from '../opened-needs';
import type { MemberCard } from '../store/members.read';
import { MembersRead } from '../store/members.read';
import { languageOnWire, LanguageType } from './language.type';
import { MemberType } from './member.type';

@Resolver(() => MemberType)
export class MemberResolver {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly needs: OpenedNeeds,
    private readonly read: MembersRead,
  ) {}

  @Query(() => MemberType, { description: 'One person in the network. That you looked is recorded.' })
  @Can('members.coordinate')
  async member(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    const member = await this.read.one(idOf(id));
    if (member === null) throw new Refusal('NOT_FOUND');
    await this.events.recordRead('members.record-looked-at', member.id, actor, { memberId: member.id });
    return member;
  }

  @Query(() => PlainDateScalar, { nullable: true, description: 'The whole date, for a paper that needs it; null where none is held. That you looked is recorded.' })
  @Can('members.see-birth-date')
  async birthDate(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<PlainDate | null> {
    const member = await this.read.one(idOf(memberId));
    if (member === null) throw new Refusal('NOT_FOUND');
    if (member.bornOn !== null) await this.events.recordRead('members.birth-date-read', member.id, actor, { memberId: member.id });
    return member.bornOn;
  }

  @Query(() => MemberType, { nullable: true, description: 'What is held about the person who asks; null when they are no member.' })
  @Can('signed-in')
  myRecord(@ActingActor() actor: Actor): Promise<MemberType | null> {
    return actor.personId === null ? Promise.resolve(null) : this.read.one(actor.personId);
  }

  @ResolveField(() => [LanguageType], { nullable: true, description: 'Besides English.' })
  @Can('members.read')
  languages(@Parent() member: MemberCard): LanguageType[] {
    return member.languages.map(languageOnWire);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Years, told only of a young person, whose age decides who must say yes.' })
  @Can('members.read')
  youngAge(@Parent() member: MemberCard): number | null {
    return member.bornOn === null || seatKindOf(member.kind) !== 'young-person' ? null : ageOn(member.bornOn, this.clock.today());
  }

  @ResolveField(() => String, { nullable: true, description: 'What they need so that they can take part. That you looked is recorded.' })
  @Can('members.read')
  async accessNeeds(@Parent() member: MemberCard, @ActingActor() actor: Actor): Promise<string | null> {
    return this.needs.asText(member.id, actor);
  }
}
