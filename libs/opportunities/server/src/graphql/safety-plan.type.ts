import type { ClockTime, Instant, PlainDate } from '@alongside/kernel';
import { planLacks, planMoments, safetyPlanStates, type PlanLack, type PlanMoment, type SafetyPlanState } from '@alongside/opportunities/rules';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';


export const SafetyPlanStateEnum = wireEnum('SafetyPlanState', safetyPlanStates);
export const PlanLackEnum = wireEnum('PlanLack', planLacks);
export const PlanMomentEnum = wireEnum('PlanMoment', planMoments);

@ObjectType('PlannedRisk')
@Holds('safety')
@Can('opportunities.see-safety-plan')
export class PlannedRiskType {
  @Field(() => String, { description: 'What could go wrong.' }) what: string;
  @Field(() => String, { description: 'What we do about it.' }) answer: string;
}

@ObjectType('SafetyPlan', { description: 'What could go wrong on a date with young people, what we do about it, and who signed it.' })
@LeavesLook<SafetyPlanType>({ look: 'opportunities.safety-plan-looked-at', at: ({ id }) => [id], told: ({ id, sessionId }) => ({ safetyPlanId: id, sessionId }) })
@Holds('safety')
@Can('opportunities.see-safety-plan')
export class SafetyPlanType {
  @Field(() => ID) id: string;
  @Field(() => ID) sessionId: string;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => String) place: string;
  @Field(() => Int, { description: 'Places for young people.' }) youngPlaces: number;
  @Field(() => [PlannedRiskType]) risks: readonly PlannedRiskType[];
  @Field(() => Int, { description: 'How many of us watch all the time.' }) adults: number;
  @Field(() => [String], { description: 'Who of us watches; empty in a plan of before names were asked for.' }) adultNames: readonly string[];
  @Field(() => [String], { description: 'Who was named and may not watch on that day any more, without a why; they watch nobody.' }) lostNames: readonly string[];
  @Field(() => PlanLackEnum, { nullable: true, description: 'Why nobody under 18 is counted on yet, or any more; null for a plan that is good, and once the date is over.' }) whatItLacks: PlanLack | null;
  @Field(() => [ID]) adultIds: readonly string[];
  @Field(() => Int, { description: 'As many as the council asks for.' }) leastAdults: number;
  @Field(() => SafetyPlanStateEnum) state: SafetyPlanState;
  @Field(() => String) writtenByName: string;
  @Field(() => InstantScalar) writtenAt: Instant;
  @Field(() => String, { nullable: true }) lookedAtByName: string | null;
  @Field(() => InstantScalar, { nullable: true }) lookedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'What the manager wants changed.' }) wish: string | null;
  @Field(() => String, { nullable: true }) whyNotSign: string | null;
}

@ObjectType('Watcher', { description: 'Somebody who may watch over young people on a date.' })
@Can('opportunities.plan')
export class WatcherType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Boolean, { description: 'A grown-up member, checked and trained for it.' }) isMember: boolean;
}

@ObjectType('SafetyNeed', { description: 'Whether a date needs a signed plan for those under 18, by when, and how many adults.' })
@Can('opportunities.plan')
export class SafetyNeedType {
  @Field(() => Boolean) needed: boolean;
  @Field(() => Boolean, { description: 'One is needed, and no manager has signed it yet or too few may still watch.' }) lacking: boolean;
  @Field(() => PlanLackEnum, { nullable: true }) whyLacking: PlanLack | null;
  @Field(() => PlanMomentEnum, { description: 'It is signed before anybody under 18 is asked, or before anybody under 18 is counted on.' }) before: PlanMoment;
  @Field(() => Int) leastAdults: number;
  @Field(() => [WatcherType], { description: 'Who may watch: the team, and members who are checked and trained for it on that day.' }) ours: readonly WatcherType[];
  @Field(() => SafetyPlanType, { nullable: true }) plan: SafetyPlanType | null;
}

@ObjectType('ShakenPlan', { description: 'A date ahead whose signed plan names somebody who may not watch any more.' })
@Can('opportunities.plan')
export class ShakenPlanType {
  @Field(() => ID) sessionId: string;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => [String], { description: 'By name, without a why.' }) lostNames: readonly string[];
  @Field(() => Boolean, { description: 'Too few are left: nobody under 18 is counted on until the plan is signed anew.' }) stops: boolean;
}

@InputType('PlannedRiskInput')
export class PlannedRiskInput {
  @Field(() => String) what: string;
  @Field(() => String) answer: string;
}

@InputType('SafetyPlanInput')
export class SafetyPlanInput {
  @Field(() => [PlannedRiskInput]) risks: PlannedRiskInput[];
  @Field(() => [ID], { description: 'Who of us watches all the time.' }) adultIds: string[];
}
