import { whyNotTakeAwayDaysOff } from '@alongside/council/rules';
import { Clock, id as idOf, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { KeepDaysOff } from '../actions/keep-days-off';
import { CalendarRead } from '../store/calendar.read';
import { DaysOffType, DaysOffTyped } from './days-off.type';

const MOST = 100;

@Resolver(() => DaysOffType)
export class DaysOffResolver {
  constructor(private readonly clock: Clock, private readonly calendar: CalendarRead, private readonly keeping: KeepDaysOff) {}

  @Query(() => [DaysOffType], { description: 'What the council said of its calendar and is not over, the soonest first, a hundred at most.' })
  @Can('council.settings')
  async daysOff(): Promise<DaysOffType[]> {
    const today = this.clock.today();
    return (await this.calendar.daysOff(today)).slice(0, MOST).map(({ id, kind, name, from, to, takenAwayOn }) => ({ id, kind, name, from, to, whyNotTakeAway: whyNotTakeAwayDaysOff({ from, takenAwayOn }, today) }));
  }

  @Mutation(() => [DaysOffType], { description: 'A bank holiday that is given once, or days without school: hours, times to answer and who is rung follow them.' })
  @Can('council.decides')
  async sayDaysOff(@Args('input') input: DaysOffTyped, @ActingActor() by: Actor): Promise<DaysOffType[]> {
    await this.keeping.say(input, by);
    return this.daysOff();
  }

  @Mutation(() => [DaysOffType], { description: 'It was a slip, or it was decided anew. What has begun stays.' })
  @Can('council.decides')
  async takeAwayDaysOff(@Args('id', { type: () => ID }) id: string, @ActingActor() by: Actor): Promise<DaysOffType[]> {
    await this.keeping.takeAway(idOf(id), by);
    return this.daysOff();
  }
}
