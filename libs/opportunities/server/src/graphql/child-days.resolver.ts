import { id, Refusal, type Actor, type Id } from '@alongside/kernel';
import type { WayLeft } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { KeepChildDay } from '../actions/keep-child-day';
import { SayDayChanged } from '../actions/say-day-changed';
import { ChildDays } from '../child-days';
import { DatesInSight } from '../dates-in-sight';
import { ChildDayPlanInput, ChildDayToPlanType, ChildDayType, WayLeftEnum } from './child-day.type';

@Resolver(() => ChildDayType)
export class ChildDaysResolver {
  constructor(private readonly days: ChildDays, private readonly keeping: KeepChildDay, private readonly saying: SayDayChanged, private readonly sight: DatesInSight) {}

  @Query(() => [ChildDayType], { description: 'The children of a date: how each comes and goes home. That you looked is recorded.' })
  @Can('opportunities.plan')
  async childDays(@Args('sessionId', { type: () => ID }) sessionId: string, @ActingActor() by: Actor): Promise<readonly ChildDayType[]> {
    await this.sight.mustSee(id<'Session'>(sessionId));
    return this.days.of(id<'Session'>(sessionId), by);
  }

  @Query(() => [ChildDayToPlanType], { description: 'Children who come today or tomorrow, of whom something is still to be found out; later ones where somebody says that it is different now.' })
  @Can('opportunities.plan')
  childDaysToPlan(): Promise<readonly ChildDayToPlanType[]> {
    return this.days.toPlan();
  }

  @Mutation(() => ChildDayType)
  @Can('opportunities.plan')
  async planChildDay(@Args('bookingId', { type: () => ID }) bookingId: string, @Args('plan') { collectorId, fetcherIds, takerIds, ...plan }: ChildDayPlanInput, @ActingActor() by: Actor): Promise<ChildDayType> {
    await this.sight.mustSeeBooking(id<'Booking'>(bookingId));
    await this.keeping.plan(id<'Booking'>(bookingId), { ...plan, collectorId: collectorId ?? null, fetcherIds: fetcherIds ?? [], takerIds: takerIds ?? [] }, by);
    return this.one(id<'Booking'>(bookingId), by);
  }

  @Mutation(() => ChildDayType, { description: 'They left safely, and with whom. Without a way the mark is taken away.' })
  @Can('opportunities.plan')
  async markChildLeft(
    @Args('bookingId', { type: () => ID }) bookingId: string,
    @Args('how', { type: () => WayLeftEnum, nullable: true }) how: WayLeft | null,
    @Args('withId', { type: () => ID, nullable: true }) withId: string | null,
    @ActingActor() by: Actor,
  ): Promise<ChildDayType> {
    await this.sight.mustSeeBooking(id<'Booking'>(bookingId));
    await this.keeping.left(id<'Booking'>(bookingId), how ?? null, withId ?? null, by);
    return this.one(id<'Booking'>(bookingId), by);
  }

  @Mutation(() => ChildDayType, { description: 'The team has read what somebody who looks after a child said about the day.' })
  @Can('opportunities.plan')
  async seeDayChange(@Args('id', { type: () => ID }) changeId: string, @ActingActor() by: Actor): Promise<ChildDayType> {
    await this.sight.mustSeeBooking(await this.saying.bookingOf(id<'DayChange'>(changeId)));
    const { bookingId } = await this.saying.seen(id<'DayChange'>(changeId), by);
    return this.one(bookingId, by);
  }

  private async one(bookingId: Id<'Booking'>, by: Actor): Promise<ChildDayType> {
    const day = await this.days.ofBooking(bookingId, by);
    if (!day) throw new Refusal('NOT_FOUND');
    return day;
  }
}
