import { saidToday, type SaidToday } from '@alongside/consent/server';
import { LineAudienceEnum, type LineAudience } from '@alongside/members/server';
import { Can, Holds } from '@alongside/platform/auth';
import { wireEnum } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const SaidTodayEnum = wireEnum('SaidToday', saidToday);

@ObjectType('NeededLine', { description: 'One thing somebody needs on a date.' })
@Holds('person')
@Can('opportunities.run-date')
export class NeededLineType {
  @Field(() => ID, { nullable: true, description: 'Null for the venue.' }) bookingId: string | null;
  @Field(() => String, { nullable: true, description: 'Null for the venue, which learns what to make ready and not for whom.' }) memberName: string | null;
  @Field(() => String) words: string;
  @Field(() => LineAudienceEnum) seenBy: LineAudience;
  @Field(() => SaidTodayEnum, { nullable: true, description: 'Of a line for the venue: whether they let us pass it on. Null for every other line.' }) passOn: SaidToday | null;
}
