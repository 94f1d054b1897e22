import { id, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import { DaySigns } from '../day-signs';
import { DaySignType } from './day-sign.type';

@Resolver(() => DaySignType)
export class DaySignsResolver {
  constructor(private readonly signs: DaySigns) {}

  @Query(() => [DaySignType], { description: 'What those who have a place said about pictures, travel and first aid: for coordinators and whoever runs the date. Each look is recorded.' })
  @Can('signed-in')
  daySigns(@Args('sessionId', { type: () => ID }) sessionId: string, @ActingActor() by: Actor): Promise<readonly DaySignType[]> {
    return this.signs.of(id<'Session'>(sessionId), by);
  }
}
