import type { PlainDate } from '@alongside/kernel';
import { MissingCheckType } from '@alongside/members/server';
import type { FitGap, MemberKind } from '@alongside/opportunities/rules';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { FitGapEnum, SeatKindEnum } from './enums';

/** Somebody whose turn it is, with what makes it so. */
@ObjectType('SuggestedMember')
@Holds('person')
@Can('opportunities.plan')
export class SuggestedMemberType {
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => SeatKindEnum) memberKind: MemberKind;
  @Field(() => Int) timesThisYear: number;
  @Field(() => Int) timesEver: number;
  @Field(() => PlainDateScalar, { nullable: true }) lastAskedOn: PlainDate | null;
  @Field(() => Boolean) interested: boolean;
  @Field(() => [String], { description: 'Names of people with a place, or asked, who shall not be in one room with them. Why is not here.' }) apartFrom: readonly string[];
  @Field(() => Boolean, { description: 'There is a rule about places, company or travel to look at before they are counted on.' }) placeToLookAt: boolean;
  @Field(() => [MissingCheckType], { description: 'What is still needed of them before the date.' }) missing: readonly MissingCheckType[];
  @Field(() => String, { nullable: true, description: 'What they said about when they can come, where it fits this date: "Tuesdays after 4pm".' }) saysWhen: string | null;
  @Field(() => [String], { nullable: true, description: 'Besides English.' }) languages: readonly string[];
  @Field(() => [String], { nullable: true, description: 'Those of their languages that help on this date.' }) speaksWanted: readonly string[];
  @Field(() => Boolean, { nullable: true, description: 'True where the date is for an age and theirs fits. Which age it is, is not here.' }) ageFits: true | null;
  @Field(() => [String], { nullable: true, description: 'Those of their interests that the date is about.' }) shares: readonly string[];
}

/** Somebody the date does not fit, with where. Never for health or safety: who is stopped by anything else is only counted. */
@ObjectType('LeftOutMember')
@Can('inherit')
export class LeftOutMemberType {
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => SeatKindEnum) memberKind: MemberKind;
  @Field(() => [FitGapEnum]) gaps: readonly FitGap[];
  @Field(() => [String], { description: 'Besides English.' }) languages: readonly string[];
}

@ObjectType('Suggestions')
@Can('inherit')
export class SuggestionsType {
  @Field(() => [SuggestedMemberType]) next: readonly SuggestedMemberType[];
  @Field(() => Int) fit: number;
  @Field(() => [LeftOutMemberType], { nullable: true, description: 'Whom it does not fit; they can be asked all the same, for a reason.' }) leftOut: readonly LeftOutMemberType[];
  @Field(() => Int, { nullable: true }) leftOutCount: number;
  @Field(() => Int) cannot: number;
}
