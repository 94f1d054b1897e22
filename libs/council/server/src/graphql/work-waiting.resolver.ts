import { id, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { RunParkedWorkAgain } from '../actions/run-parked-work-again';
import { WorkWaitingRead } from '../store/work-waiting.read';
import { WorkWaitingType } from './work-waiting.type';

@Resolver(() => WorkWaitingType)
export class WorkWaitingResolver {
  constructor(private readonly work: WorkWaitingRead, private readonly again: RunParkedWorkAgain) {}

  @Query(() => WorkWaitingType)
  @Can('council.keeps-house')
  workWaiting(): Promise<WorkWaitingType> {
    return this.work.waiting();
  }

  @Mutation(() => WorkWaitingType)
  @Can('council.keeps-house')
  async runParkedWorkAgain(@Args('id', { type: () => ID }) reactionId: string, @ActingActor() actor: Actor): Promise<WorkWaitingType> {
    await this.again.run(id<'Reaction'>(reactionId), actor);
    return this.work.waiting();
  }
}
