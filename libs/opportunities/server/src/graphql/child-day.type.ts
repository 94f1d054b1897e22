import type { SaidToday } from '@alongside/consent/server';
import type { Instant, PlainDate } from '@alongside/kernel';
import { dayGaps, waysHome, waysLeft, waysToCome, type DayGap, type WayHome, type WayLeft, type WayToCome } from '@alongside/opportunities/rules';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { SaidTodayEnum } from './needed-line.type';

export const WayToComeEnum = wireEnum('WayToCome', waysToCome);
export const WayHomeEnum = wireEnum('WayHome', waysHome);
export const WayLeftEnum = wireEnum('WayLeft', waysLeft);
export const DayGapEnum = wireEnum('DayGap', dayGaps);

@ObjectType('AroundChild', { description: 'Somebody around a child, whom we know and have confirmed.' })
@Holds('person')
@Can('opportunities.plan')
export class AroundChildType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'What they are to the child: mother, social-worker …' }) relation: string;
  @Field(() => String, { nullable: true }) phone: string | null;
}

@ObjectType('OneOfUs', { description: 'A grown-up of the team who is with a child on the way.' })
@Can('opportunities.plan')
export class OneOfUsType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('DayChange', { description: 'Somebody who looks after a child says that something about the day is different.' })
@Holds('safety')
@Can('opportunities.plan')
export class DayChangeType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Who said it; empty when they are not around the child any more.' }) who: string;
  @Field(() => String) words: string;
  @Field(() => InstantScalar) saidAt: Instant;
  @Field(() => InstantScalar, { nullable: true }) seenAt: Instant | null;
}

@ObjectType('ChildDay', { description: 'How a child comes to a date and goes home, whom we ring, and that they left safely.' })
@Can('opportunities.plan')
export class ChildDayType {
  @Field(() => ID) bookingId: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => Boolean) isThere: boolean;
  @Field(() => WayToComeEnum, { nullable: true }) comes: WayToCome | null;
  @Field(() => WayHomeEnum, { nullable: true }) goes: WayHome | null;
  @Field(() => AroundChildType, { nullable: true }) collector: AroundChildType | null;
  @Field(() => [AroundChildType]) contacts: readonly AroundChildType[];
  @Field(() => [OneOfUsType], { description: 'Who of us fetches them.' }) fetchers: readonly OneOfUsType[];
  @Field(() => [OneOfUsType], { description: 'Who of us takes them home.' }) takers: readonly OneOfUsType[];
  @Field(() => [OneOfUsType], { description: 'Who of us to choose from.' }) ours: readonly OneOfUsType[];
  @Field(() => Int, { description: 'How many of us at least are with them on the way.' }) leastOfUs: number;
  @Field(() => SaidTodayEnum, { description: 'That we take them there and back, as it stands today.' }) travel: SaidToday;
  @Field(() => [AroundChildType], { description: 'Whom to choose from.' }) around: readonly AroundChildType[];
  @Field(() => Boolean, { description: 'A rule says that they do not travel alone.' }) neverAlone: boolean;
  @Field(() => [DayGapEnum], { description: 'What is still to be found out.' }) gaps: readonly DayGap[];
  @Field(() => WayLeftEnum, { nullable: true }) leftHow: WayLeft | null;
  @Field(() => AroundChildType, { nullable: true }) leftWith: AroundChildType | null;
  @Field(() => InstantScalar, { nullable: true }) leftAt: Instant | null;
  @Field(() => [DayChangeType], { description: 'What those who look after them said is different.' }) changes: readonly DayChangeType[];
}

@ObjectType('ChildDayToPlan', { description: 'A child who comes today or tomorrow, and what is still to be found out.' })
@Can('opportunities.plan')
export class ChildDayToPlanType {
  @Field(() => ID) bookingId: string;
  @Field(() => ID) sessionId: string;
  @Field(() => String) memberName: string;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: string;
  @Field(() => [DayGapEnum]) gaps: readonly DayGap[];
}

@InputType('ChildDayPlan')
export class ChildDayPlanInput {
  @Field(() => WayToComeEnum) comes: WayToCome;
  @Field(() => WayHomeEnum) goes: WayHome;
  @Field(() => ID, { nullable: true }) collectorId: string | null;
  @Field(() => [ID], { description: 'Whom we ring on the day.' }) contactIds: string[];
  @Field(() => [ID], { nullable: true, description: 'Who of us fetches them.' }) fetcherIds: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Who of us takes them home.' }) takerIds: string[] | null;
}
