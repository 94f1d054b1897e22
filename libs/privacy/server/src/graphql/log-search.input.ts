import type { PlainDate } from '@alongside/kernel';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class LogSearchInput {
  @Field(() => String, { nullable: true, description: 'Whom it is about, or on whose pages somebody else saw it: a name, part of a name, or an id.' }) about?: string | null;
  @Field(() => String, { nullable: true, description: 'Who did it: a name, part of a name, or an id.' }) by?: string | null;
  @Field(() => Boolean, { nullable: true }) looksOnly?: boolean | null;
  @Field(() => PlainDateScalar, { nullable: true }) from?: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true }) to?: PlainDate | null;
}
