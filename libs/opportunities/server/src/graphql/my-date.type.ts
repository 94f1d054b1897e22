import type { ClockTime, Instant, Pence, PlainDate } from '@alongside/kernel';
import { MissingCheckType } from '@alongside/members/server';
import type { BookingState, FitGap, MemberKind, OfferAnswer, Permission, SessionKind } from '@alongside/opportunities/rules';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, PenceScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { BookingPermissionEnum, BookingStateEnum, FitGapEnum, OfferAnswerEnum, SeatKindEnum, SessionKindEnum } from './enums';

@ObjectType('OthersThere')
@Can('inherit')
export class OthersThereType {
  @Field(() => SeatKindEnum) kind: MemberKind;
  @Field(() => Int) count: number;
}

@ObjectType('MissingThing', { description: 'One thing that stands between somebody and a date: a permission, or a check by its name.' })
@Can('inherit')
export class MissingThingType {
  @Field(() => String) code: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => PlainDateScalar, { nullable: true }) until: PlainDate | null;
}

/** A date as the person who was asked sees it. Only ever her or his own. */
@ObjectType('MyDate')
@Can('inherit')
export class MyDateType {
  @Field(() => ID) bookingId: string;
  breakAt: ClockTime | null;
  breakMinutes: number | null;
  @Field(() => ID) sessionId: string;
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => String) title: string;
  @Field(() => String) plainSummary: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => String) place: string;
  @Field(() => String, { nullable: true }) placeNote: string | null;
  @Field(() => PenceScalar) payPence: Pence;
  @Field(() => PlainDateScalar) payBy: PlainDate;
  @Field(() => PlainDateScalar) answerBy: PlainDate;
  @Field(() => BookingStateEnum) state: BookingState;
  @Field(() => BookingPermissionEnum) permission: Permission;
  @Field(() => OfferAnswerEnum, { nullable: true }) answer: OfferAnswer | null;
  @Field(() => InstantScalar, { nullable: true }) answeredAt: Instant | null;
  @Field(() => String) contactName: string;
  @Field(() => [String]) withNames: readonly string[];
  @Field(() => [OthersThereType]) others: readonly OthersThereType[];
  @Field(() => String, { nullable: true, description: 'Why yes cannot be said, or null.' }) whyNotAccept: string | null;
  @Field(() => String, { nullable: true, description: 'Why not sure cannot be said, or null.' }) whyNotHold: string | null;
  @Field(() => String, { nullable: true, description: 'Why no cannot be said, or null.' }) whyNotDecline: string | null;
  @Field(() => String, { nullable: true }) whyNotConfirm: string | null;
  @Field(() => [MissingCheckType], { description: 'What is still needed of them before the date.' }) missing: readonly MissingCheckType[];
  @Field(() => [FitGapEnum], { nullable: true, description: 'Where the date did not fit what I told you, and you asked me all the same.' }) askedInSpiteOf: readonly FitGap[];
}
