import type { Instant, Pence, PlainDate } from '@alongside/kernel';
import { payWaits, type PayWait } from '@alongside/payments/rules';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, PenceScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const PayWaitEnum = wireEnum('PayWait', payWaits);

@ObjectType('MyPayment', { description: 'Money for my time.' })
@Can('payments.own')
export class MyPaymentType {
  /** Whose it is, for the rule; never on the wire. */
  memberId: string;
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) sessionTitle: string | null;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => PenceScalar) amountPence: Pence;
  @Field(() => String) state: string;
  @Field(() => PlainDateScalar) payBy: PlainDate;
  @Field(() => InstantScalar, { nullable: true }) checkedAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true }) approvedAt: Instant | null;
  @Field(() => InstantScalar, { nullable: true }) sentAt: Instant | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day it is in my bank, once it is on its way.' }) payOn: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true }) paidOn: PlainDate | null;
  @Field(() => Boolean, { description: 'After the day we promised and not paid.' }) late: boolean;
  @Field(() => String, { nullable: true, description: 'When it is late: the first name of who has it now.' }) whoIsFixingIt: string | null;
  @Field(() => Boolean, { description: 'We do not know where to pay it.' }) needsBankDetails: boolean;
  @Field(() => PayWaitEnum, { nullable: true, description: 'Why it does not move; null while nothing is in the way.' }) whyItWaits: PayWait | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day on which what it waits for is over, where one is known.' }) waitsUntil: PlainDate | null;
}

@ObjectType('MyBankAccount', { description: 'Where my money goes, as far as it is shown.' })
@Can('payments.own')
export class MyBankAccountType {
  memberId: string;
  @Field(() => String) lastDigits: string;
  @Field(() => InstantScalar) setAt: Instant;
  @Field(() => PlainDateScalar, { nullable: true, description: 'A changed account is first paid to on this day.' }) paysFrom: PlainDate | null;
  @Field(() => Boolean, { description: 'It was changed with one proof only: somebody rings me before money goes there.' }) ringFirst: boolean;
}
