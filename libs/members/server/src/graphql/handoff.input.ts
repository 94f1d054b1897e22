import { handoffRoutes, type HandoffRoute } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';

export const HandoffRouteEnum = wireEnum('HandoffRoute', handoffRoutes);

@InputType('HandoffInput', { description: 'A call that was made about a worry. There is no place here for what the worry is: that is told on the phone.' })
export class HandoffInput {
  @Field(() => ID, { nullable: true, description: 'The call that "I am calling now" began.' }) handoffId: string | null;
  @Field(() => ID, { nullable: true }) aboutId: string | null;
  @Field(() => HandoffRouteEnum) route: HandoffRoute;
  @Field(() => String, { description: 'The name or the job of whoever answered.' }) reached: string;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Null: today.' }) phonedOn: PlainDate | null;
  @Field(() => String, { nullable: true, description: 'London time, HH:MM. Null with no day: just now.' }) phonedTime: string | null;
  @Field(() => String, { nullable: true }) reference: string | null;
  @Field(() => Boolean) immediateDanger: boolean;
}

@InputType('DutyPlaceInput')
export class DutyPlaceInput {
  @Field(() => ID) personId: string;
  @Field(() => String, { description: 'A number that takes texts.' }) phone: string;
}
