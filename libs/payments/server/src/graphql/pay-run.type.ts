import type { Instant, Pence, PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, PenceScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PayRun', { description: 'Payments that leave together in one file.' })
@Can('payments.see')
export class PayRunType {
  @Field(() => ID) id: string;
  @Field(() => Int, { nullable: true, description: 'Gapless; taken when the run is sent.' }) number: number | null;
  @Field(() => String, { description: 'waiting, sent, paid or sent-back.' }) state: string;
  @Field(() => Int) lines: number;
  @Field(() => PenceScalar) totalPence: Pence;
  @Field(() => PlainDateScalar) heldFrom: PlainDate;
  @Field(() => PlainDateScalar) heldTo: PlainDate;
  @Field(() => [String]) checkedBy: readonly string[];
  @Field(() => [String]) approvedBy: readonly string[];
  @Field(() => String, { nullable: true }) createdBy: string | null;
  @Field(() => InstantScalar) createdAt: Instant;
  @Field(() => String, { nullable: true }) releasedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) releasedAt: Instant | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day money is in the banks; before sending, the earliest it can be.' }) payOn: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true }) paidOn: PlainDate | null;
  @Field(() => String, { nullable: true, description: 'The mark of the file, SHA-256.' }) fileSha256: string | null;
  @Field(() => String, { nullable: true }) whyNotRelease: string | null;
  @Field(() => String, { nullable: true }) whyNotSendBack: string | null;
  @Field(() => String, { nullable: true, description: 'Why today cannot be the day it was paid.' }) whyNotConfirmPaid: string | null;
}
