import { waitingSteps, type WaitingStep } from '@alongside/consent/rules';
import { wholeNumber, type Actor, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { ChildrenWaiting } from '../children-waiting';

const MOST = 100;
const WaitingStepEnum = wireEnum('WaitingStep', waitingSteps);

@ObjectType('WaitingChild', { description: 'A child whom a sheet brought, who waits for the word of somebody who looks after them.' })
@Holds('person')
@Can('consent.coordinate')
export class WaitingChildType {
  @Field(() => ID) memberId: string;
  @Field(() => String) knownAs: string;
  @Field(() => WaitingStepEnum, { description: 'What comes next.' }) step: WaitingStep;
  @Field(() => PlainDateScalar, { description: 'The day the sheet brought them.' }) since: PlainDate;
}

/** Whom to ask for the children of a sheet: a list that somebody can work to its end. */
@Resolver(() => WaitingChildType)
export class ChildrenWaitingResolver {
  constructor(private readonly waiting: ChildrenWaiting, private readonly events: EventLog) {}

  @Query(() => Int, { description: 'How many children whom a sheet brought wait for the word of somebody who looks after them.' })
  @Can('consent.coordinate')
  async childrenWaitingCount(): Promise<number> {
    return (await this.waiting.all()).length;
  }

  @Query(() => [WaitingChildType], { description: 'Those children, the longest waiting first. That you looked is recorded.' })
  @Can('consent.coordinate')
  async childrenWaiting(@Args('first', { type: () => Int, defaultValue: 100 }) first: number, @ActingActor() actor: Actor): Promise<readonly WaitingChildType[]> {
    const children = (await this.waiting.all()).slice(0, wholeNumber(first, 'first', 1, MOST));
    await this.events.recordReads('consent.to-do-read', children.map(({ memberId }) => memberId), actor);
    return children;
  }
}
