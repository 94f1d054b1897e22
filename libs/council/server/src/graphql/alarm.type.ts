import type { Instant } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Alarm', { description: 'Something that must never be found, and was.' })
@Can('council.keeps-house')
export class AlarmType {
  @Field(() => ID, { description: 'context.what-is-wrong' }) name: string;
  @Field(() => Int, { description: 'In how many places.' }) rows: number;
  @Field(() => InstantScalar) since: Instant;
  @Field(() => InstantScalar) seenAt: Instant;
}
