import type { Instant, PlainDate } from '@alongside/kernel';
import type { BookingState, Permission, SessionKind } from '@alongside/opportunities/rules';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { BookingPermissionEnum, BookingStateEnum, SessionKindEnum } from './enums';

@ObjectType('LatestReply')
@Holds('person')
@Can('opportunities.plan')
export class LatestReplyType {
  @Field(() => ID) bookingId: string;
  @Field(() => ID) sessionId: string;
  @Field(() => String) sessionTitle: string;
  @Field(() => SessionKindEnum) sessionKind: SessionKind;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => BookingStateEnum) state: BookingState;
  @Field(() => BookingPermissionEnum) permission: Permission;
  @Field(() => PlainDateScalar) answerBy: PlainDate;
  @Field(() => InstantScalar) answeredAt: Instant;
}
