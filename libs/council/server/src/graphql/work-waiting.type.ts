import type { Instant } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ParkedWork', { description: 'Work that failed eight times and waits for a person.' })
@Can('council.keeps-house')
export class ParkedWorkType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What was to be done.' }) name: string;
  @Field(() => String, { description: 'The fact it follows.' }) because: string;
  @Field(() => String, { nullable: true, description: 'The kind of problem, never its text.' }) problem: string | null;
  @Field(() => InstantScalar) since: Instant;
}

@ObjectType('WorkWaiting', { description: 'What follows from what happened and is not done yet.' })
@Can('council.keeps-house')
export class WorkWaitingType {
  @Field(() => Int) open: number;
  @Field(() => Int, { description: 'Minutes that the oldest of it has waited.' }) oldestMinutes: number;
  @Field(() => [ParkedWorkType]) parked: readonly ParkedWorkType[];
}
