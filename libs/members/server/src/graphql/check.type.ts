import { activityKinds, checkStates, dbsFees, dbsLevels, gatePays, missingReasons, referenceGivers, seatKinds, type ActivityKind, type CheckState, type DbsFee, type DbsLevel, type GatePay, type MissingReason, type ReferenceFrom, type SeatKind } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const CheckStateEnum = wireEnum('CheckState', checkStates);
export const DbsLevelEnum = wireEnum('DbsLevel', dbsLevels);
export const DbsFeeEnum = wireEnum('DbsFee', dbsFees);
export const GatePayEnum = wireEnum('GatePay', gatePays);
export const ActivityKindEnum = wireEnum('ActivityKind', activityKinds);
export const ReferenceFromEnum = wireEnum('ReferenceFrom', referenceGivers);
export const GateSeatEnum = wireEnum('GateSeat', seatKinds);

@ObjectType('Requirement', { description: 'Something that must be there before somebody takes part. It gates; what members tell about themselves never does.' })
@Can('members.keep-checks')
export class RequirementType {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'The same through all versions.' }) code: string;
  @Field(() => Int) version: number;
  @Field(() => String) name: string;
  @Field(() => String) why: string;
  @Field(() => [ActivityKindEnum]) activities: readonly ActivityKind[];
  @Field(() => [GateSeatEnum]) seats: readonly SeatKind[];
  @Field(() => GatePayEnum) pay: GatePay;
  @Field(() => Boolean, { description: 'Stands only before dates which ask for a reference themselves.' }) onDemand: boolean;
  @Field(() => Boolean, { description: 'It shows that a grown-up member is ready to watch over young people.' }) watching: boolean;
  @Field(() => DbsLevelEnum, { description: 'NONE: no DBS check is part of it.' }) dbsLevel: DbsLevel;
  @Field(() => Int, { description: '0: no reference is part of it.' }) referenceLevel: number;
  @Field(() => Int, { nullable: true, description: 'Null: it never runs out.' }) validMonths: number | null;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day it holds.' }) to: PlainDate | null;
}

@ObjectType('CheckDetails', { description: 'What is held about a check that was seen. What stood on it is not held.' })
@Holds('person')
@Can('members.see-check-details')
export class CheckDetailsType {
  memberId: string;
  @Field(() => PlainDateScalar, { nullable: true }) seenOn: PlainDate;
  @Field(() => String, { nullable: true, description: 'Who saw it.' }) seenBy: string;
  @Field(() => DbsLevelEnum, { nullable: true }) dbsLevel: DbsLevel;
  @Field(() => DbsFeeEnum, { nullable: true }) dbsFee: DbsFee | null;
  @Field(() => PlainDateScalar, { nullable: true }) certificateOn: PlainDate | null;
  @Field(() => Boolean, { nullable: true }) updateService: boolean;
  @Field(() => Int, { nullable: true }) referenceLevel: number;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day on the reference.' }) referenceOn: PlainDate | null;
  @Field(() => ReferenceFromEnum, { nullable: true, description: 'As what whoever gave it knows them; who it was is not held.' }) referenceFrom: ReferenceFrom | null;
  @Field(() => String, { nullable: true, description: 'Where the evidence is found, such as the number of a certificate.' }) reference: string | null;
}

@ObjectType('Check', { description: 'How one member stands with one requirement today.' })
@LeavesLook<CheckType>({ look: 'members.checks-looked-at', at: ({ memberId }) => [memberId], told: ({ memberId }) => ({ memberId }), free: new Set(['code']) })
@Holds('person')
@Can('members.see-check')
export class CheckType {
  @Field(() => ID) memberId: string;
  @Field(() => ID) code: string;
  @Field(() => String) name: string;
  @Field(() => String) why: string;
  @Field(() => CheckStateEnum) state: CheckState;
  @Field(() => Boolean, { description: 'A DBS check is part of it.' }) dbs: boolean;
  @Field(() => Boolean, { description: 'It may be the free check, because nobody is paid for what it stands before.' }) mayBeFree: boolean;
  @Field(() => Int, { description: '0: no reference is part of it.' }) referenceLevel: number;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day it counts.' }) until: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true }) askedOn: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true }) dueBy: PlainDate | null;
  @Field(() => DbsFeeEnum, { nullable: true, description: 'How the check that is waited for is asked for.' }) askedFee: DbsFee | null;
  @Field(() => ID, { nullable: true, description: 'What was asked for and is not there yet.' }) openRecordId: string | null;
  @Field(() => ID, { nullable: true, description: 'What counts, or counted last.' }) recordId: string | null;
  @Field(() => ID, { nullable: true }) exemptionId: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day they were let off, where that is over and what is required is not there.' }) letOffEnded: PlainDate | null;
  @Field(() => String, { nullable: true }) whyNotAsk: string | null;
}

@ObjectType('CheckInHand', { description: 'A check somebody has to do something about.' })
@Can('members.keep-checks')
export class CheckInHandType {
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => String, { nullable: true, description: 'The name on papers.' }) fullName: string | null;
  @Field(() => CheckType) check: CheckType;
}

@ObjectType('ChecksOfMember')
@Can('members.keep-checks')
export class ChecksOfMemberType {
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => String, { nullable: true, description: 'The name on papers.' }) fullName: string | null;
  @Field(() => [CheckType]) checks: readonly CheckType[];
}

export const MissingReasonEnum = wireEnum('MissingReason', missingReasons);

/** What is still needed before somebody can take part; shown beside a booking to whoever may see the booking. */
@ObjectType('MissingCheck')
@Can('inherit')
export class MissingCheckType {
  @Field(() => ID) code: string;
  @Field(() => String) name: string;
  @Field(() => MissingReasonEnum) reason: MissingReason;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day of what they have, where that is too soon.' }) until: PlainDate | null;
}

@ObjectType('ReferenceLevel', { description: 'How much a reference says, as the council grades its forms.' })
@Can('inherit')
export class ReferenceLevelType {
  @Field(() => Int) level: number;
  @Field(() => String) words: string;
}
