import type { Instant, PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('LatestReply')
@Can('inherit')
export class LatestReplyType {
  @Field(() => ID) bookingId: string;
  @Field(() => ID) sessionId: string;
  @Field(() => String) sessionTitle: string;
  @Field(() => String) sessionKind: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => String) state: string;
  @Field(() => String) permission: string;
  @Field(() => PlainDateScalar) answerBy: PlainDate;
  @Field(() => InstantScalar) answeredAt: Instant;
}
