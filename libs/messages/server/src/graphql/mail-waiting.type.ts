import type { Instant } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MailWaiting', { description: 'How much is due and has not left.' })
@Can('messages.waiting')
export class MailWaitingType {
  @Field(() => Int) due: number;
  @Field(() => Int, { description: 'Could not be sent; somebody must look.' }) failed: number;
  @Field(() => InstantScalar, { nullable: true }) oldestDueAt: Instant | null;
}
