import type { CloseReason } from '@alongside/members/rules';
import { Clock, daysBetween, id as idOf, londonDay, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AnswerEnquiry } from '../actions/answer-enquiry';
import { EnquiriesRead, type OpenEnquiry } from '../store/enquiries.read';
import { MembersRead } from '../store/members.read';
import { CloseReasonEnum, EnquiryType, TakeInInput } from './lifecycle.type';
import { MemberType } from './member.type';

/** Who asked to join, and what the team does about it. */
@Resolver(() => EnquiryType)
export class EnquiriesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly read: EnquiriesRead,
    private readonly members: MembersRead,
    private readonly answering: AnswerEnquiry,
    private readonly events: EventLog,
  ) {}

  @Query(() => [EnquiryType], { description: 'Who asked to join and is neither taken in nor let go, the oldest first.' })
  @Can('members.coordinate')
  async enquiries(@ActingActor() actor: Actor): Promise<EnquiryType[]> {
    const open = await this.read.open();
    await this.events.recordReads('members.enquiries-read', open.flatMap(namedIn), actor);
    return open.map((enquiry) => this.shown(enquiry));
  }

  @Query(() => EnquiryType)
  @Can('members.coordinate')
  async enquiry(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<EnquiryType> {
    const enquiry = await this.read.one(idOf(id));
    if (enquiry === null) throw new Refusal('NOT_FOUND');
    await this.events.recordReads('members.enquiry-looked-at', namedIn(enquiry), actor, { enquiryId: enquiry.id });
    return this.shown(enquiry);
  }

  @Mutation(() => EnquiryType, { description: 'Somebody of the team got in touch with them.' })
  @Can('members.coordinate')
  async answerEnquiry(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<EnquiryType> {
    await this.answering.answered(idOf(id), actor);
    return this.enquiry(id, actor);
  }

  @Mutation(() => MemberType, { description: 'They come in: from here on there is a member, who gets started.' })
  @Can('members.coordinate')
  async takeInEnquiry(@Args('id', { type: () => ID }) id: string, @Args('input') { bornOn, ...input }: TakeInInput, @ActingActor() actor: Actor): Promise<MemberType> {
    const { id: memberId } = await this.answering.takeIn(idOf(id), { ...input, bornOn: bornOn ?? null }, actor);
    const member = await this.members.one(memberId);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }

  @Mutation(() => Boolean, { description: 'It leads no further. What they typed is let go after its months.' })
  @Can('members.coordinate')
  async closeEnquiry(
    @Args('id', { type: () => ID }) id: string, @Args('because', { type: () => CloseReasonEnum }) because: CloseReason, @ActingActor() actor: Actor,
  ): Promise<boolean> {
    await this.answering.close(idOf(id), because, actor);
    return true;
  }

  private shown(enquiry: OpenEnquiry): EnquiryType {
    const { state, askedAt, answerBy } = enquiry;
    const today = this.clock.today();
    return { ...enquiry, daysAgo: daysBetween(londonDay(askedAt), today), late: state === 'waiting' && answerBy !== null && answerBy < today };
  }
}

/** The enquiry itself, for whoever asked is nobody yet and finds it once they are taken in; and the member who has the same address. */
function namedIn({ id, knownId }: OpenEnquiry): readonly string[] {
  return knownId === null ? [id] : [id, knownId];
}
