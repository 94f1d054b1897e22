import { id, Refusal, type Actor } from '@alongside/kernel';
import type { OfferAnswer } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AnswerOffer } from '../actions/answer-offer';
import { MyDates } from '../my-dates';
import { OfferAnswerEnum } from './enums';
import { MyDateType } from './my-date.type';

/** What a member sees and says. Everything is about the person who asks. */
@Resolver(() => MyDateType)
export class MyDatesResolver {
  constructor(private readonly dates: MyDates, private readonly answering: AnswerOffer, private readonly idempotency: Idempotency) {}

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
    await this.idempotency.once(key, 'opportunities.answer-offer', by, { bookingId, answer, anyway }, async () => (await this.answering.run(booking, answer, by, anyway)).state);
    return this.mine(bookingId, by);
  }

  private async mine(bookingId: string, { personId }: Actor): Promise<MyDateType> {
    const date = personId && (await this.dates.one(personId, id<'Booking'>(bookingId)));
    if (!date) throw new Refusal('NOT_FOUND');
    return date;
  }
}
