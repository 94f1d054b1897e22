import type { PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RegisterToClose')
@Can('inherit')
export class RegisterToCloseType {
  @Field(() => ID) sessionId: string;
  @Field(() => String) title: string;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: string;
  @Field(() => String) endsAt: string;
  @Field(() => Int, { description: 'People who were awaited and have no mark yet.' }) toMark: number;
}
