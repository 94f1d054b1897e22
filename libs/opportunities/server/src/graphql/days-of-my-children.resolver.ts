import { id, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { SayDayChanged } from '../actions/say-day-changed';
import { DaysOfMyChildren } from '../days-of-my-children';
import { DayOfMyChildType } from './day-of-my-child.type';

/** What somebody sees who looks after a child. Everything is about the children of the person who asks. */
@Resolver(() => DayOfMyChildType)
export class DaysOfMyChildrenResolver {
  constructor(private readonly days: DaysOfMyChildren, private readonly saying: SayDayChanged) {}

  @Query(() => [DayOfMyChildType], { description: 'How the children somebody looks after come to their dates and go home, soonest first, with those of the last month. That they looked is recorded.' })
  @Can('opportunities.childs-day')
  async daysOfMyChildren(@ActingActor() by: Actor): Promise<readonly DayOfMyChildType[]> {
    return by.personId === null ? [] : this.days.of(by.personId, by);
  }

  @Mutation(() => DayOfMyChildType, { description: 'Something about the day is different now. It goes to the team and changes no plan by itself.' })
  @Can('opportunities.childs-day')
  async sayDayChanged(@Args('bookingId', { type: () => ID }) bookingId: string, @Args('words') words: string, @ActingActor() by: Actor): Promise<DayOfMyChildType> {
    await this.saying.say(id<'Booking'>(bookingId), words, by);
    const day = by.personId && (await this.days.one(id<'Booking'>(bookingId), by.personId, by));
    if (!day) throw new Refusal('NOT_FOUND');
    return day;
  }
}
