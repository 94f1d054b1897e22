import type { ActivityKind, HowOften, LineAudience, WeekdayCode } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { ActivityKindEnum } from './check.type';
import { HowOftenEnum, LineAudienceEnum, WeekdayEnum } from './profile.input';

@ObjectType('SafeTime')
@Holds('person', 'above')
@Can('members.read')
export class SafeTimeType {
  @Field(() => [WeekdayEnum]) days: readonly WeekdayCode[];
  @Field(() => String, { nullable: true }) from: string | null;
  @Field(() => String, { nullable: true }) to: string | null;
  @Field(() => String, { description: '"Monday to Friday, 9am to 3pm"' }) words: string;
}

@ObjectType('FreeTime')
@Holds('person', 'above')
@Can('members.read')
export class FreeTimeType {
  @Field(() => [WeekdayEnum]) days: readonly WeekdayCode[];
  @Field(() => HowOftenEnum) often: HowOften;
  @Field(() => String, { nullable: true }) from: string | null;
  @Field(() => String, { nullable: true }) to: string | null;
  @Field(() => PlainDateScalar) startsOn: PlainDate;
  @Field(() => String, { description: '"Every other Tuesday after 4pm"' }) words: string;
}

@ObjectType('Away')
@Holds('person', 'above')
@Can('members.read')
export class AwayType {
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar) to: PlainDate;
}

@ObjectType('BusyTime')
@Holds('person', 'above')
@Can('members.read')
export class BusyTimeType {
  @Field(() => [WeekdayEnum]) days: readonly WeekdayCode[];
  @Field(() => HowOftenEnum) often: HowOften;
  @Field(() => String, { nullable: true }) from: string | null;
  @Field(() => String, { nullable: true }) to: string | null;
  @Field(() => PlainDateScalar) startsOn: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day; null: until they say otherwise.' }) until: PlainDate | null;
  @Field(() => [PlainDateScalar], { description: 'Days on which they can all the same.' }) except: readonly PlainDate[];
  @Field(() => String, { description: '"Thursdays, 9am to 1pm"' }) words: string;
}

/** Its id is the member's, so that each may see their own. */
@ObjectType('Profile', { description: 'What somebody told us so that working together fits them, in their own words.' })
@Holds('person')
@Can('members.read')
export class ProfileType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'What they want to do.' }) wants: string | null;
  @Field(() => String, { nullable: true, description: 'What they will not do or talk about.' }) wonts: string | null;
  @Field(() => String, { nullable: true, description: 'Who is important to them.' }) important: string | null;
  @Field(() => String, { nullable: true, description: 'What a message on their phone may say.' }) voicemail: string | null;
  @Field(() => [SafeTimeType], { nullable: true }) safeTimes: readonly SafeTimeType[];
  @Field(() => [FreeTimeType], { nullable: true }) times: readonly FreeTimeType[];
  @Field(() => [AwayType], { nullable: true }) away: readonly AwayType[];
  @Field(() => [BusyTimeType], { nullable: true, description: 'When they can’t come, again and again.' }) busy: readonly BusyTimeType[];
  @Field(() => Int, { nullable: true, description: 'The most dates in a month, set by themselves.' }) mostAMonth: number | null;
  @Field(() => [ActivityKindEnum], { nullable: true, description: 'Kinds of dates they ask us not to ask them to.' }) ratherNot: readonly ActivityKind[];
}

@ObjectType('AccessLine', { description: 'One thing somebody needs so that they can take part, and who sees it.' })
@Holds('person', 'above')
@Can('members.read')
export class AccessLineType {
  @Field(() => ID) id: string;
  @Field(() => String) words: string;
  @Field(() => LineAudienceEnum) seenBy: LineAudience;
}
