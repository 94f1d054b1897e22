import { addDays, Clock, hasRole, weekdayOf, type Actor, type Pence, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PenceScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { PayDeskRead, type PayDeskRow } from '../store/pay-desk.read';
import { whyNotAsApprover } from './why-not-as-approver';

@ObjectType('PayDesk', { description: 'What waits on the pay team, in figures.' })
@Can('payments.see')
export class PayDeskType implements PayDeskRow {
  @Field(() => PlainDateScalar, { description: 'Friday of this week, or of the next when it is the weekend.' }) mustGoBy: PlainDate;
  @Field(() => Int) mustGoLines: number;
  @Field(() => PenceScalar) mustGoPence: Pence;
  @Field(() => Int) lateLines: number;
  @Field(() => Int) toCheck: number;
  @Field(() => Int) toApprove: number;
  @Field(() => Int) readyLines: number;
  @Field(() => PenceScalar) readyPence: Pence;
  @Field(() => Int) stopped: number;
  @Field(() => String, { nullable: true }) whyNotCheck: string | null;
  @Field(() => String, { nullable: true }) whyNotApprove: string | null;
  @Field(() => String, { nullable: true }) whyNotCreateRun: string | null;
}

@Resolver(() => PayDeskType)
export class PayDeskResolver {
  constructor(private readonly read: PayDeskRead, private readonly clock: Clock) {}

  @Query(() => PayDeskType)
  @Can('payments.see')
  async payDesk(@ActingActor() actor: Actor): Promise<PayDeskType> {
    const today = this.clock.today();
    const mustGoBy = comingFriday(today);
    const row = await this.read.until(mustGoBy, today);
    const whyNotCheck = hasRole(actor, 'finance-checker') ? null : 'FORBIDDEN';
    return { mustGoBy, ...row, whyNotCheck, whyNotApprove: whyNotAsApprover(actor), whyNotCreateRun: whyNotCheck ?? (row.readyLines === 0 ? 'NOTHING_TO_PAY' : null) };
  }
}

function comingFriday(today: PlainDate): PlainDate {
  let day = today;
  while (weekdayOf(day) !== 'Friday') day = addDays(day, 1);
  return day;
}
