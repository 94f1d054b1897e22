import { milestones, type ActivityKind, type Milestone, type PathwayStep } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

import { ActivityKindEnum } from './check.type';
import { PathwayStepEnum } from './skills.type';

export const MilestoneEnum = wireEnum('Milestone', milestones);

@ObjectType('InvolvementMoment', { description: 'Something worth a line of its own.' })
@Holds('person', 'above')
@Can('members.see-skills-way')
export class InvolvementMomentType {
  @Field(() => PlainDateScalar) on: PlainDate;
  @Field(() => MilestoneEnum) what: Milestone;
  @Field(() => ActivityKindEnum, { nullable: true }) kind: ActivityKind | null;
  @Field(() => PathwayStepEnum, { nullable: true }) step: PathwayStep | null;
  @Field(() => String, { nullable: true, description: 'Never of a cohort.' }) groupName: string | null;
  @Field(() => Int, { nullable: true }) dates: number | null;
}

@ObjectType('Involvement', { description: 'How long somebody has been with us and what they did, worked out from what was written down and typed by nobody.' })
@Can('members.see-skills-way')
export class InvolvementType {
  @Field(() => ID) memberId: string;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day of the earliest deed; null before the first.' }) since: PlainDate | null;
  @Field(() => Int, { nullable: true, description: 'Whole months from then to today.' }) months: number;
  @Field(() => Int, { nullable: true }) dates: number;
  @Field(() => Float, { nullable: true, description: 'To the half hour.' }) hours: number;
  @Field(() => [InvolvementMomentType], { nullable: true, description: 'The earliest first.' }) moments: readonly InvolvementMomentType[];
}
