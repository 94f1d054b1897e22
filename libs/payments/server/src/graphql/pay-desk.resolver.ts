import { addDays, Clock, weekdayOf, type Pence, type PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { PenceScalar, PlainDateScalar } from '@alongside/platform/graphql';
import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { PayDeskRead, type PayDeskRow } from '../store/pay-desk.read';

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
}

@Resolver(() => PayDeskType)
export class PayDeskResolver {
  constructor(private readonly read: PayDeskRead, private readonly clock: Clock) {}

  @Query(() => PayDeskType)
  @Can('payments.see')
  async payDesk(): Promise<PayDeskType> {
    const today = this.clock.today();
    const mustGoBy = comingFriday(today);
    return { mustGoBy, ...(await this.read.until(mustGoBy, today)) };
  }
}

function comingFriday(today: PlainDate): PlainDate {
  let day = today;
  while (weekdayOf(day) !== 'Friday') day = addDays(day, 1);
  return day;
}
