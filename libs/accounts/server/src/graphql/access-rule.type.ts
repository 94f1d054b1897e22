import { Can } from '@alongside/platform/auth';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('AccessRule', { description: 'One rule of who may.' })
@Can('accounts.permissions')
export class AccessRuleType {
  @Field(() => String) rule: string;
  @Field(() => String, { description: 'In words a data protection officer reads.' }) says: string;
  @Field(() => [String], { description: 'The operations and fields it guards.' }) guards: readonly string[];
}
