import { id, Refusal, type Actor, type Id } from '@alongside/kernel';
import { toldToThem, type OfferAnswer } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AnswerOffer } from '../actions/answer-offer';
import { MyDates, type MyDate } from '../my-dates';
import { TakePartGate } from '../take-part-gate';
import { OfferAnswerEnum } from './enums';
import { MissingThingType, MyDateType } from './my-date.type';

/** What a member sees and says. Everything is about the person who asks. */
@Resolver(() => MyDateType)
export class MyDatesResolver {
  constructor(private readonly dates: MyDates, private readonly answering: AnswerOffer, private readonly idempotency: Idempotency, private readonly gate: TakePartGate) {}

  @Query(() => [MyDateType], { description: 'Dates I was asked to, soonest first, with those of the last month.' })
  @Can('signed-in')
  async myDates(@ActingActor() actor: Actor): Promise<readonly MyDateType[]> {
    return actor.personId ? this.dates.of(actor.personId) : [];
  }

  @Query(() => MyDateType)
  @Can('signed-in')
  myDate(@Args('bookingId', { type: () => ID }) bookingId: string, @ActingActor() actor: Actor): Promise<MyDateType> {
    return this.mine(bookingId, actor);
  }

  @Mutation(() => MyDateType, { description: 'Yes, not sure or no. It may be changed until the session starts.' })
  @Can('signed-in')
  async answerOffer(
    @Args('bookingId', { type: () => ID }) bookingId: string,
    @Args('answer', { type: () => OfferAnswerEnum }) answer: OfferAnswer,
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
    @Args('anyway', { type: () => Boolean, defaultValue: false, description: 'They were asked whether they want more dates a month than they said.' }) anyway = false,
  ): Promise<MyDateType> {
    const booking = id<'Booking'>(bookingId);
    const deed = async () => (await this.answering.run(booking, answer, by, anyway)).state;
    return this.idempotency.onceAndShow(key, 'opportunities.answer-offer', by, { bookingId, answer, anyway }, deed, () => this.mine(bookingId, by));
  }

  @ResolveField(() => [MissingThingType], { description: 'Everything that stands between the person who asks and this date, as it is now; empty when nothing does.' })
  @Can('inherit')
  async whyNotTakePart(@Parent() date: MyDate, @ActingActor() { personId }: Actor): Promise<readonly MissingThingType[]> {
    const { memberKind, sessionId, payPence } = date;
    return personId === null ? [] : toldToThem(await this.gate.whyNot({ memberId: personId as string as Id<'Member'>, memberKind, sessionId, payPence }, date));
  }

  private async mine(bookingId: string, { personId }: Actor): Promise<MyDateType> {
    const date = personId && (await this.dates.one(personId, id<'Booking'>(bookingId)));
    if (!date) throw new Refusal('NOT_FOUND');
    return date;
  }
}
