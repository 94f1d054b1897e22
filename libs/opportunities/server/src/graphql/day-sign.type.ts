import type { SaidToday } from '@alongside/consent/server';
import { Can, Holds } from '@alongside/platform/auth';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { SaidTodayEnum } from './needed-line.type';

@ObjectType('DaySign', { description: 'What somebody said yes and no to, as far as whoever runs the date has to know it there.' })
@Holds('consent')
@Can('opportunities.run-date')
export class DaySignType {
  @Field(() => ID) bookingId: string;
  @Field(() => String) memberName: string;
  @Field(() => SaidTodayEnum, { description: 'A photo that staff see.' }) photoForStaff: SaidToday;
  @Field(() => SaidTodayEnum, { description: 'A photo that everybody sees.' }) photoForAll: SaidToday;
  @Field(() => SaidTodayEnum, { description: 'Film or sound that staff see.' }) filmForStaff: SaidToday;
  @Field(() => SaidTodayEnum, { description: 'Film or sound that everybody sees.' }) filmForAll: SaidToday;
  @Field(() => SaidTodayEnum, { description: 'That we take them there and back.' }) travel: SaidToday;
  @Field(() => SaidTodayEnum, { description: 'First aid, and whom to call.' }) emergency: SaidToday;
  @Field(() => Boolean, { description: 'They must be in no picture and no film at all.' }) inNoPicture: boolean;
}
