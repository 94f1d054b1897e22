import type { Instant } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('BankCallBack', { description: 'A member to ring, because the account their money goes to was changed with one proof only. Nothing of the account is in it, and no number to ring.' })
@Holds('bank')
@Can('payments.see-call-backs')
export class BankCallBackType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String, { nullable: true }) memberName: string | null;
  @Field(() => InstantScalar) changedAt: Instant;
}

@ObjectType('BankCallBackDetails', { description: 'What whoever rings needs to know. Nothing of the account is in it.' })
@Holds('bank')
@Can('payments.see-call-backs')
export class BankCallBackDetailsType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String, { nullable: true }) memberName: string | null;
  @Field(() => InstantScalar) changedAt: Instant;
  @Field(() => String, { nullable: true, description: 'The number we had some weeks before the change, if we had one.' }) phone: string | null;
  @Field(() => String, { nullable: true, description: 'When it is safe, in the member’s words of then.' }) reachNote: string | null;
  @Field(() => Boolean, { description: 'They said that calls are safe.' }) callsAreSafe: boolean;
  @Field(() => Boolean, { description: 'The number on the record is another one by now.' }) numberChanged: boolean;
  @Field(() => String, { nullable: true }) whyNotAnswer: string | null;
}
