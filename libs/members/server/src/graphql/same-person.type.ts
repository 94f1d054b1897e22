import { likenessReasons, likenessStates, type ContactWay, type LikenessReason, type LikenessState, type MemberKind, type Stage } from '@alongside/members/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { GroupPairType } from './group.type';
import { ContactWayEnum, MemberKindEnum, StageEnum } from './member.type';

export const LikenessReasonEnum = wireEnum('LikenessReason', likenessReasons);
export const LikenessStateEnum = wireEnum('LikenessState', likenessStates);

@ObjectType('Likeness', { description: 'Two records that may be one person. Only ever a question.' })
@Holds('person')
@Can('members.coordinate')
export class LikenessType {
  @Field(() => ID) id: string;
  @Field(() => ID) oneId: string;
  @Field(() => ID) otherId: string;
  @Field(() => String) oneName: string;
  @Field(() => String) otherName: string;
  @Field(() => [LikenessReasonEnum]) reasons: readonly LikenessReason[];
  @Field(() => InstantScalar) foundAt: Instant;
}

@ObjectType('ComparedRecord', { description: 'One of two records that are compared. That you looked is recorded.' })
@Can('members.coordinate')
export class ComparedRecordType {
  @Field(() => ID) id: string;
  @Field(() => String) knownAs: string;
  @Field(() => String) fullName: string;
  @Field(() => MemberKindEnum) kind: MemberKind;
  @Field(() => StageEnum) stage: Stage;
  @Field(() => PlainDateScalar) joinedOn: PlainDate;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => [ContactWayEnum]) reachBy: readonly ContactWay[];
  @Field(() => [String]) interests: readonly string[];
  @Field(() => [String], { description: 'Who looks after them and works with them.' }) peopleAround: readonly string[];
  @Field(() => String, { nullable: true, description: 'Why this one cannot be the one in use, or null.' }) whyNotKeep: string | null;
}

@ObjectType('RecordComparison')
@Can('members.coordinate')
export class RecordComparisonType {
  @Field(() => [LikenessReasonEnum]) reasons: readonly LikenessReason[];
  @Field(() => LikenessStateEnum, { nullable: true, description: 'What somebody said of the question; null when it was not asked.' }) state: LikenessState | null;
  @Field(() => Boolean, { nullable: true, description: 'Null where one of them has no date of birth.' }) sameBirthDate: boolean | null;
  @Field(() => ComparedRecordType) one: ComparedRecordType;
  @Field(() => ComparedRecordType) other: ComparedRecordType;
  @Field(() => [ContactWayEnum], { description: 'How they could be reached once joined: only by what both name as safe.' }) safeWays: readonly ContactWay[];
  @Field(() => [GroupPairType], { description: 'Who must not be in one room and would be in one group once joined, as far as whoever asks may know the group.' }) keptApart: readonly GroupPairType[];
}

@ObjectType('OtherRecord', { description: 'Another record of the same person, set beside the one in use.' })
@Can('members.coordinate')
export class OtherRecordType {
  @Field(() => ID) joinedId: string;
  @Field(() => ID) id: string;
  @Field(() => String) knownAs: string;
  @Field(() => String) fullName: string;
  @Field(() => InstantScalar) joinedAt: Instant;
  @Field(() => String, { nullable: true }) joinedByName: string | null;
}

