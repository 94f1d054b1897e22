import type { ConsentScope } from '@alongside/consent/rules';
import type { PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { ScopeEnum } from './consent.type';

@ObjectType('Understanding', { description: 'A named worker’s view of whether a young person can decide one thing alone.' })
@Holds('consent')
@Can('consent.understood')
export class UnderstandingType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String, { description: 'The name the young person chose.' }) memberName: string;
  @Field(() => ScopeEnum) scope: ConsentScope;
  @Field(() => String, { description: 'First name of the worker.' }) worker: string;
  @Field(() => Boolean) understands: boolean;
  @Field(() => Boolean) weighs: boolean;
  @Field(() => Boolean) notPressured: boolean;
  @Field(() => PlainDateScalar) talkedOn: PlainDate;
  @Field(() => PlainDateScalar, { description: 'The last day it counts.' }) reviewOn: PlainDate;
  @Field(() => Boolean, { description: 'It is the newest for this, all three are so, and its day has not passed: they can decide this alone where little can go wrong.' }) counts: boolean;
}
