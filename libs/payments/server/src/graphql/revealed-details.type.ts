import type { Instant } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('RevealedBankDetails', { description: 'A whole account, to be hidden again a minute later.' })
@Holds('bank')
@Can('payments.reveal')
export class RevealedDetailsType {
  @Field(() => String, { nullable: true }) sortCode: string | null;
  @Field(() => String, { nullable: true }) accountNumber: string | null;
  @Field(() => String, { nullable: true }) accountName: string | null;
  @Field(() => InstantScalar) hideAt: Instant;
}

@ObjectType('BankDetailsReveal', { description: 'Somebody saw a whole account, and why.' })
@Holds('bank')
@Can('payments.see-reveals')
export class RevealType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => String, { nullable: true }) about: string | null;
  @Field(() => String, { nullable: true, description: 'As it was typed.' }) reason: string | null;
}
