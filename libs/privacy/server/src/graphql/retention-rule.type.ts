import { Can } from '@alongside/platform/auth';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('RetentionRule', { description: 'How long we keep one kind of record, and what happens then.' })
@Can('public')
export class RetentionRuleType {
  @Field(() => String) code: string;
  @Field(() => String) record: string;
  @Field(() => String, { description: '3 years, 13 months' }) period: string;
  @Field(() => String) countedFrom: string;
  @Field(() => String, { description: 'delete, mask, review or link out' }) thenWhat: string;
  @Field(() => String) source: string;
}
