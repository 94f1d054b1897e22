import type { ClockTime } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SessionBreak', { description: 'A break in the middle of a date. It does not count as time somebody works.' })
@Can('inherit')
export class SessionBreakType {
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => Int) minutes: number;
}

@InputType('SessionBreakInput', { description: 'Without a beginning there is no break.' })
export class SessionBreakInput {
  @Field(() => String, { nullable: true }) startsAt: string | null;
  @Field(() => Int, { nullable: true }) minutes: number | null;
}
