import type { ClockTime, Instant, Pence, PlainDate } from '@alongside/kernel';
import { MissingCheckType } from '@alongside/members/server';
import type { Attendance, BookingState, MemberKind, Permission, PlaceStanding, SessionKind } from '@alongside/opportunities/rules';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, PenceScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { PlaceStandingEnum, AttendanceEnum, BookingPermissionEnum, BookingStateEnum, SeatKindEnum, SessionKindEnum } from './enums';
import { SeatGroupType } from './seat-group.type';

/** One member and one session, as the coordinator sees it. */
@ObjectType('Booking')
@Holds('person')
@Can('opportunities.plan')
export class BookingType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => SeatKindEnum) memberKind: MemberKind;
  @Field(() => BookingStateEnum) state: BookingState;
  @Field(() => BookingPermissionEnum) permission: Permission;
  @Field(() => PenceScalar) payPence: Pence;
  @Field(() => PlainDateScalar) payBy: PlainDate;
  @Field(() => PlainDateScalar) answerBy: PlainDate;
  @Field(() => InstantScalar) offeredAt: Instant;
  @Field(() => InstantScalar, { nullable: true }) answeredAt: Instant | null;
  @Field(() => AttendanceEnum, { nullable: true }) attendance: Attendance | null;
  @Field(() => String, { nullable: true }) whyNotConfirm: string | null;
  @Field(() => String, { nullable: true }) whyNotMark: string | null;
  @Field(() => [MissingCheckType], { description: 'What is still needed of them before the date.' }) missing: readonly MissingCheckType[];
}

@ObjectType('KeptApart', { description: 'Two people who shall not be in one room. Why is not here, nor whose rule it is.' })
@Holds('safety')
@Can('opportunities.plan')
export class KeptApartType {
  @Field(() => ID) oneId: string;
  @Field(() => String) oneName: string;
  @Field(() => ID) otherId: string;
  @Field(() => String) otherName: string;
}

@ObjectType('PlaceLook', { description: 'Somebody has a rule about places, company or travel. What it says is asked for on its own; why is held nowhere.' })
@Holds('safety')
@Can('opportunities.plan')
export class PlaceLookType {
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => PlaceStandingEnum) standing: PlaceStanding;
}

@ObjectType('WhoFits', { description: 'Whom a date suits. All of it may be empty: it suits everybody.' })
@Can('opportunities.plan')
export class WhoFitsType {
  @Field(() => [String], { description: 'By name. Whoever speaks or signs one of them fits.' }) languages: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Of the young people, on the day.' }) fromAge: number | null;
  @Field(() => Int, { nullable: true }) toAge: number | null;
  @Field(() => [String], { description: 'What it is about. It leaves nobody out.' }) about: readonly string[];
}

@ObjectType('Session')
@Can('inherit')
export class SessionType {
  @Field(() => ID) id: string;
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => String) title: string;
  @Field(() => String) plainSummary: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => Int) minutes: number;
  @Field(() => String) place: string;
  @Field(() => String, { nullable: true }) placeNote: string | null;
  @Field(() => PenceScalar) payPence: Pence;
  @Field(() => PlainDateScalar) payBy: PlainDate;
  @Field(() => PlainDateScalar) answerBy: PlainDate;
  @Field(() => String) contactName: string;
  @Field(() => [String]) withNames: readonly string[];
  @Field(() => [SeatGroupType]) seats: readonly SeatGroupType[];
  @Field(() => [BookingType]) bookings: readonly BookingType[];
  /** On the wire by `WhoMustBeSafeResolver`, with a look. */
  readonly keptApart: readonly KeptApartType[];
  readonly placeLooks: readonly PlaceLookType[];
  @Field(() => Int, { description: 'The level of reference it asks for; 0: none.' }) referenceLevel: number;
  @Field(() => WhoFitsType, { nullable: true }) whoFits: WhoFitsType;
  @Field(() => String, { nullable: true, description: 'Why that cannot be changed, or null.' }) whyNotSayWhoFits: string | null;
  breakAt: ClockTime | null;
  breakMinutes: number | null;
  @Field(() => InstantScalar, { nullable: true }) registerClosedAt: Instant | null;
  @Field(() => String, { nullable: true }) whyNotCloseRegister: string | null;
}
