import type { ClockTime, PlainDate } from '@alongside/kernel';
import type { MemberKind, SessionKind } from '@alongside/opportunities/rules';
import { Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { SeatKindEnum, SessionKindEnum } from './enums';

@ObjectType('GroupDate', { description: 'A date to come of a group.' })
@Can('inherit')
export class GroupDateType {
  @Field(() => ID) sessionId: string;
  @Field(() => ID, { nullable: true, description: 'My own place on it, when I was asked.' }) bookingId: string | null;
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => String) place: string;
}

@InputType('SeatWish')
export class SeatWishInput {
  @Field(() => SeatKindEnum) kind: MemberKind;
  @Field(() => Int) count: number;
}

@InputType('WhoFitsInput', { description: 'Whom a date suits. What is left out suits everybody.' })
export class WhoFitsInput {
  @Field(() => [String], { nullable: true, description: 'By name, own name or code.' }) languages?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Of the young people, on the day.' }) fromAge?: number | null;
  @Field(() => Int, { nullable: true }) toAge?: number | null;
  @Field(() => [String], { nullable: true }) about?: string[] | null;
}

@InputType('NewGroupDate')
export class NewGroupDateInput {
  @Field(() => ID) groupId: string;
  @Field(() => String) title: string;
  @Field(() => String) plainSummary: string;
  @Field(() => String) heldOn: string;
  @Field(() => String) startsAt: string;
  @Field(() => String) endsAt: string;
  @Field(() => String) place: string;
  @Field(() => String, { nullable: true }) placeNote: string | null;
  @Field(() => [SeatWishInput]) seats: SeatWishInput[];
  @Field(() => WhoFitsInput, { nullable: true }) fit?: WhoFitsInput | null;
}
