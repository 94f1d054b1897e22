import type { Instant, Pence, PlainDate } from '@alongside/kernel';
import { Can, Holds, LeavesLook } from '@alongside/platform/auth';
import { InstantScalar, PenceScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Payment', { description: 'One line of the pay team: who, which day and kind of work, how much. Never the topic.' })
@LeavesLook<PaymentLineType & { readonly memberId: string }>({ look: 'payments.lines-read', at: ({ memberId }) => [memberId] })
@Holds('bank')
@Can('payments.see')
export class PaymentLineType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) payeeName: string | null;
  @Field(() => String, { description: 'The kind of work.' }) activity: string;
  @Field(() => Int) minutes: number;
  @Field(() => PenceScalar) amountPence: Pence;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => PlainDateScalar) payBy: PlainDate;
  @Field(() => String) state: string;
  @Field(() => String, { description: 'in-time, late, amber or red.' }) lateness: string;
  @Field(() => String, { nullable: true, description: 'What somebody must look at first, or null.' }) flag: string | null;
  @Field(() => String, { nullable: true, description: 'The last digits of the account.' }) @Can('payments.see-account') accountDigits: string | null;
  @Field(() => InstantScalar, { nullable: true }) @Can('payments.see-account') accountSetAt: Instant | null;
  @Field(() => InstantScalar) raisedAt: Instant;
  @Field(() => String, { nullable: true }) checkedByName: string | null;
  @Field(() => InstantScalar, { nullable: true }) checkedAt: Instant | null;
  @Field(() => String, { nullable: true }) approvedByName: string | null;
  @Field(() => InstantScalar, { nullable: true }) approvedAt: Instant | null;
  @Field(() => Int, { nullable: true }) runNumber: number | null;
  @Field(() => PlainDateScalar, { nullable: true }) payOn: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true }) paidOn: PlainDate | null;
  @Field(() => String, { nullable: true }) whyNotCheck: string | null;
  @Field(() => String, { nullable: true }) whyNotApprove: string | null;
  @Field(() => String, { nullable: true, description: 'Why the whole account cannot be shown.' }) whyNotReveal: string | null;
  @Field(() => String, { nullable: true, description: 'Why the bank cannot have sent it back.' }) whyNotFail: string | null;
}
