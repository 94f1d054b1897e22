import { daysOffKinds, type DaysOffKind } from '@alongside/council/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

export const DaysOffKindEnum = wireEnum('DaysOffKind', daysOffKinds);

@ObjectType('DaysOff', { description: 'A bank holiday that is given once, or days without school.' })
@Can('council.settings')
export class DaysOffType {
  @Field(() => ID) id: string;
  @Field(() => DaysOffKindEnum) kind: DaysOffKind;
  @Field(() => String) name: string;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar, { description: 'The last of them.' }) to: PlainDate;
  @Field(() => String, { nullable: true, description: 'Why it cannot be taken away now.' }) whyNotTakeAway: string | null;
}

@InputType('DaysOffTyped')
export class DaysOffTyped {
  @Field(() => DaysOffKindEnum) kind: DaysOffKind;
  @Field(() => String) name: string;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Left out: the one day.' }) to: PlainDate | null = null;
}
