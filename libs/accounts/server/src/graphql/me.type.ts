import { Can } from '@alongside/platform/auth';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** The person who asks, as the portal greets her. */
@ObjectType('Me')
@Can('accounts.self')
export class MeType {
  @Field(() => ID) personId: string;
  @Field(() => String) firstName: string;
  @Field(() => String) displayName: string;
  @Field(() => [String]) roles: readonly string[];
  @Field(() => String, { description: 'adult, young or staff: whose voice the portal speaks in.' }) audience: string;
  @Field(() => Int, { description: '1: a code by e-mail. 2: a second proof.' }) assurance: number;
  @Field(() => Boolean, { description: 'Somebody of the team sees these pages along with the person, and can change nothing.' }) lookedAlong: boolean;
}
