import { Clock, id, Refusal, type Actor } from '@alongside/kernel';
import { breakEndsAt, whyNotPlanBreak, type Session } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { PlanBreak } from '../actions/plan-break';
import { DatesInSight } from '../dates-in-sight';
import { SessionSheets } from '../session-sheets';
import { MyDateType } from './my-date.type';
import { SessionBreakInput, SessionBreakType } from './session-break.type';
import { SessionType } from './session.type';

type WithBreak = Pick<Session, 'breakAt' | 'breakMinutes'>;

/** The break of a date, as whoever comes reads it. */
@Resolver(() => MyDateType)
export class MyBreaksResolver {
  @ResolveField('break', () => SessionBreakType, { nullable: true, description: 'When there is a break; null: none is planned.' })
  @Can('inherit')
  ofMyDate(@Parent() date: MyDateType): SessionBreakType | null {
    return shownBreak(date);
  }
}

/** When a date has a break. */
@Resolver(() => SessionType)
export class SessionBreaksResolver {
  constructor(private readonly planning: PlanBreak, private readonly sheets: SessionSheets, private readonly sight: DatesInSight, private readonly clock: Clock) {}

  @ResolveField('break', () => SessionBreakType, { nullable: true, description: 'When there is a break; null: none is planned.' })
  @Can('inherit')
  ofSession(@Parent() session: SessionType): SessionBreakType | null {
    return shownBreak(session);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the break cannot be planned, or null.' })
  @Can('inherit')
  whyNotPlanBreak(@Parent() session: SessionType): string | null {
    return whyNotPlanBreak(session, this.clock.now());
  }

  @Mutation(() => SessionType, { description: 'When a date has a break, or that it has none.' })
  @Can('opportunities.plan')
  async planBreak(@Args('sessionId', { type: () => ID }) sessionId: string, @Args('input') input: SessionBreakInput, @ActingActor() by: Actor): Promise<SessionType> {
    const session = id<'Session'>(sessionId);
    await this.sight.mustSee(session);
    await this.planning.run(session, { startsAt: input.startsAt ?? null, minutes: input.minutes ?? null }, by);
    const sheet = await this.sheets.of(session);
    if (sheet === null) throw new Refusal('NOT_FOUND');
    return sheet;
  }
}

function shownBreak({ breakAt, breakMinutes }: WithBreak): SessionBreakType | null {
  const endsAt = breakEndsAt({ breakAt, breakMinutes });
  return breakAt === null || breakMinutes === null || endsAt === null ? null : { startsAt: breakAt, endsAt, minutes: breakMinutes };
}
