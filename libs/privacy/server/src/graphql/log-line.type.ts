import type { Instant } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('LogLine', { description: 'One thing that happened: a change, or somebody looking.' })
@Can('privacy.log')
export class LogLineType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => String, { description: 'context.what-happened' }) fact: string;
  @Field(() => Boolean) isLook: boolean;
  @Field(() => ID) aboutId: string;
  @Field(() => String, { nullable: true, description: 'Null when it is about a thing, not a person, and for somebody who is forgotten.' }) about: string | null;
  @Field(() => ID, { nullable: true, description: 'Whose pages it was seen on: that person had let the one who looked in. Null when nobody looked along.' }) onPagesOfId: string | null;
  @Field(() => String, { nullable: true, description: 'Null also for somebody who is forgotten.' }) onPagesOf: string | null;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => String, { description: 'person, link, system or nobody' }) byKind: string;
  @Field(() => String) purpose: string;
  @Field(() => [String], { description: 'Ids, dates, amounts and states; the log holds nothing else.' }) details: readonly string[];
}

@ObjectType('LogPage')
@Can('privacy.log')
export class LogPageType {
  @Field(() => [LogLineType]) lines: readonly LogLineType[];
  @Field(() => String, { nullable: true, description: 'Give it back as `before` for the next page; null at the end.' }) before: string | null;
}
