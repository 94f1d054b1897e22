import type { Id, Instant } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PostalAddress', { description: 'Where letters go, for whom they are the safe way. That you looked is recorded.' })
@Holds('person')
@Can('members.see-postal-address')
export class PostalAddressType {
  @Field(() => ID) memberId: Id<'Member'>;
  @Field(() => [String], { description: 'Below the name, the postcode last.' }) lines: readonly string[];
  @Field(() => InstantScalar) saidAt: Instant;
}
