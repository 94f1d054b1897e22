import type { ClockTime, PlainDate } from '@alongside/kernel';
import type { BookingState, Permission, SessionKind } from '@alongside/opportunities/rules';
import { AskedOnce, Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { BookingPermissionEnum, BookingStateEnum, SessionKindEnum } from './enums';
import { SeatGroupType } from './seat-group.type';

@ObjectType('ListedBooking')
@AskedOnce()
@Holds('person')
@Can('opportunities.plan')
export class ListedBookingType {
  @Field(() => ID) id: string;
  @Field(() => BookingStateEnum) state: BookingState;
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => BookingPermissionEnum) permission: Permission;
  @Field(() => String, { nullable: true, description: 'Why this booking cannot be confirmed, or null.' }) whyNotConfirm: string | null;
}

/** A date in a list: as much as fits on a line. Whoever may have the list may have all of it. */
@ObjectType('ListedSession')
@Can('inherit')
export class ListedSessionType {
  @Field(() => ID) id: string;
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => String) place: string;
  @Field(() => [SeatGroupType]) seats: readonly SeatGroupType[];
  @Field(() => [ListedBookingType]) bookings: readonly ListedBookingType[];
}
