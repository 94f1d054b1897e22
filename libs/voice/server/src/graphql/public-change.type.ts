import type { Id, PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PublicChange', { description: 'You said, we did: for everybody, about nobody.' })
@Can('public')
export class PublicChangeType {
  @Field(() => ID) id: Id<'VoiceItem'>;
  @Field(() => String) said: string;
  @Field(() => String) did: string;
  @Field(() => PlainDateScalar) on: PlainDate;
}
