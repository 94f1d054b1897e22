import { Clock, type Actor, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { spanOf } from '@alongside/training/rules';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { MembersTrainingHours } from '../members-training-hours';
import { TopicHoursType, TrainingHoursType } from './training-hours.type';

/** Training hours of our own members. */
@Resolver(() => TrainingHoursType)
export class TrainingHoursResolver {
  constructor(private readonly hours: MembersTrainingHours, private readonly clock: Clock) {}

  @Query(() => TrainingHoursType, { description: 'Of all members, from a day to a day, both included; without a first day from the beginning, without a last one up to today, with today in it.' })
  @Can('training.plan')
  trainingHours(
    @Args('from', { type: () => PlainDateScalar, nullable: true }) from: PlainDate | null, @Args('to', { type: () => PlainDateScalar, nullable: true }) to: PlainDate | null,
  ): Promise<TrainingHoursType> {
    return this.hours.all(spanOf(from ?? null, to ?? null, this.clock.today()));
  }

  @Query(() => [TopicHoursType], { description: 'Mine, up to today.' })
  @Can('signed-in')
  async myTrainingHours(@ActingActor() { personId }: Actor): Promise<readonly TopicHoursType[]> {
    return personId === null ? [] : this.hours.own(personId);
  }
}
