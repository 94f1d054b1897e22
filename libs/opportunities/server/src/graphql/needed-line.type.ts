import { LineAudienceEnum, type LineAudience } from '@alongside/members/server';
import { Can } from '@alongside/platform/auth';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('NeededLine', { description: 'One thing somebody needs on a date.' })
@Can('inherit')
export class NeededLineType {
  @Field(() => ID, { nullable: true, description: 'Null for the venue.' }) bookingId: string | null;
  @Field(() => String, { nullable: true, description: 'Null for the venue, which learns what to make ready and not for whom.' }) memberName: string | null;
  @Field(() => String) words: string;
  @Field(() => LineAudienceEnum) seenBy: LineAudience;
}
