import { loneKinds, loneReached, type LoneKind, type LoneReached } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';

export const LoneKindEnum = wireEnum('LoneKind', loneKinds);
export const LoneReachedEnum = wireEnum('LoneReached', loneReached);
export type { LoneReached };

@InputType('LoneVisitInput', { description: 'What a colleague says before they go somewhere alone.' })
export class LoneVisitInput {
  @Field(() => LoneKindEnum) kind: LoneKind;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Null: today.' }) startsOn: PlainDate | null;
  @Field(() => String, { nullable: true, description: 'London time, HH:MM. Null with no day: now.' }) startsTime: string | null;
  @Field(() => String, { description: 'When they expect to be out, HH:MM. A time before the start is on the next day.' }) untilTime: string;
  @Field(() => String, { description: 'Where. It is sealed, and read by few.' }) place: string;
  @Field(() => ID, { nullable: true, description: 'Whom they meet.' }) withId: string | null;
  @Field(() => ID, { description: 'Who is told first.' }) firstContactId: string;
  @Field(() => ID) secondContactId: string;
}
