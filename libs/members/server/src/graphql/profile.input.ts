import { howOften, lineAudiences, weekdayCodes, type HowOften, type LineAudience, type WeekdayCode } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';

export const WeekdayEnum = wireEnum('WeekdayCode', weekdayCodes);
export const HowOftenEnum = wireEnum('HowOften', howOften);
export const LineAudienceEnum = wireEnum('LineAudience', lineAudiences);

@InputType('SafeTimeInput', { description: 'When it is safe to get in touch. A missing end is open.' })
export class SafeTimeInput {
  @Field(() => [WeekdayEnum]) days: WeekdayCode[];
  @Field(() => String, { nullable: true }) from?: string | null;
  @Field(() => String, { nullable: true }) to?: string | null;
}

@InputType('FreeTimeInput', { description: 'When somebody can usually come. A missing end is open.' })
export class FreeTimeInput {
  @Field(() => [WeekdayEnum]) days: WeekdayCode[];
  @Field(() => HowOftenEnum) often: HowOften;
  @Field(() => String, { nullable: true }) from?: string | null;
  @Field(() => String, { nullable: true }) to?: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Every other week counts from here; left out: from this week.' }) startsOn?: PlainDate | null;
  @Field(() => Boolean, { nullable: true, description: 'Where it is left out: every other week from the next one.' }) fromNextWeek?: boolean | null;
}

@InputType('AwayInput', { description: 'Days somebody cannot come. No reason is asked.' })
export class AwayInput {
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Left out: that one day.' }) to?: PlainDate | null;
  @Field(() => String, { nullable: true, description: 'A note to themself that nobody else reads; left out: what they noted before stays.' }) why?: string | null;
}

@InputType('BusyTimeInput', { description: 'When somebody can’t come, again and again. A missing end is open. No reason is asked.' })
export class BusyTimeInput extends FreeTimeInput {
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last day; left out: until they say otherwise.' }) until?: PlainDate | null;
  @Field(() => [PlainDateScalar], { nullable: true, description: 'Days on which they can all the same.' }) except?: PlainDate[] | null;
  @Field(() => String, { nullable: true, description: 'A note to themself that nobody else reads; left out: what they noted before stays.' }) why?: string | null;
}

@InputType('WhenICan')
export class WhenICanInput {
  @Field(() => [FreeTimeInput]) times: FreeTimeInput[];
  @Field(() => [AwayInput]) away: AwayInput[];
  @Field(() => [BusyTimeInput], { nullable: true, description: 'Left out: what they said before stays.' }) busy?: BusyTimeInput[] | null;
  @Field(() => Int, { nullable: true, description: 'The most dates in a month; left out: no limit.' }) mostAMonth?: number | null;
}

@InputType('AccessLineInput')
export class AccessLineInput {
  @Field(() => String) words: string;
  @Field(() => LineAudienceEnum) seenBy: LineAudience;
}
