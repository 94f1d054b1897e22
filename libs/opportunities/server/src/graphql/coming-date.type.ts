import type { ClockTime, PlainDate } from '@alongside/kernel';
import type { Permission, SessionKind } from '@alongside/opportunities/rules';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { BookingPermissionEnum, SessionKindEnum } from './enums';

/** A date somebody is going to, as a worker or supporter of theirs may know it: when, where and who meets them. No money, and no date they said no to. */
@ObjectType('ComingDate')
@Holds('person', 'above')
@Can('members.works-with')
export class ComingDateType {
  @Field(() => ID) id: string;
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => String) place: string;
  @Field(() => String, { nullable: true }) placeNote: string | null;
  @Field(() => BookingPermissionEnum) permission: Permission;
  @Field(() => Boolean, { description: 'The team has said that it is on.' }) confirmed: boolean;
  @Field(() => String, { description: 'Who meets them there.' }) meets: string;
}
