import { Can } from '@alongside/platform/auth';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('AccessRule', { description: 'One rule of who may.' })
@Can('accounts.permissions')
export class AccessRuleType {
  @Field(() => String) rule: string;
  @Field(() => String, { description: 'In words a data protection officer reads.' }) says: string;
  @Field(() => Boolean, { description: 'Its deeds, not its questions, ask for a second proof given within the last quarter of an hour.' }) freshProof: boolean;
  @Field(() => Boolean, { description: 'Its deeds stay shut on the device of somebody who sits beside.' }) notWhileSupported: boolean;
  @Field(() => Boolean, { description: 'Its deeds stay open while looking along at somebody’s pages; all others are shut then.' }) whileLookingAlong: boolean;
  @Field(() => [String], { description: 'The operations and fields it guards.' }) guards: readonly string[];
}
