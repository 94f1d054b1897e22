import { Clock, id, optionalText, Refusal, wholeNumber, type Actor } from '@alongside/kernel';
import { LineAudienceEnum, type LineAudience } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';

import { DatesInSight } from '../dates-in-sight';
import { SessionNeeds } from '../session-needs';
import { SessionSheets } from '../session-sheets';
import { LatestRepliesRead } from '../store/latest-replies.read';
import { RegistersToCloseRead } from '../store/registers-to-close.read';
import { SuggestedMembers } from '../suggested-members';
import { UpcomingSessions } from '../upcoming-sessions';
import { LatestReplyType } from './latest-reply.type';
import { ListedSessionType } from './listed-session.type';
import { NeededLineType } from './needed-line.type';
import { RegisterToCloseType } from './register-to-close.type';
import { SessionType } from './session.type';
import { SuggestionsType } from './suggestions.type';

const MOST_AT_ONCE = 100;

/** What the coordinator looks at. */
@Resolver(() => SessionType)
export class SessionsResolver {
  constructor(
    private readonly upcoming: UpcomingSessions,
    private readonly registers: RegistersToCloseRead,
    private readonly sheets: SessionSheets,
    private readonly replies: LatestRepliesRead,
    private readonly suggested: SuggestedMembers,
    private readonly sight: DatesInSight,
    private readonly needs: SessionNeeds,
    private readonly clock: Clock,
  ) {}

  @Query(() => [ListedSessionType], { description: 'Dates from today on, soonest first.' })
  @Can('opportunities.plan')
  upcomingSessions(@Args('first', { type: () => Int, defaultValue: 50 }) first: number): Promise<readonly ListedSessionType[]> {
    return this.upcoming.from(this.clock.today(), wholeNumber(first, 'first', 1, MOST_AT_ONCE));
  }

  @Query(() => [RegisterToCloseType], { description: 'Dates that have begun and whose register is open, the latest first.' })
  @Can('opportunities.plan')
  registersToClose(@Args('first', { type: () => Int, defaultValue: 20 }) first: number): Promise<readonly RegisterToCloseType[]> {
    const most = wholeNumber(first, 'first', 1, MOST_AT_ONCE);
    return this.sight.list((hidden) => this.registers.at(this.clock.now(), most, hidden));
  }

  @Query(() => SessionType)
  @Can('opportunities.plan')
  async session(@Args('id', { type: () => ID }) sessionId: string): Promise<SessionType> {
    const sheet = await this.sheets.of(id<'Session'>(sessionId));
    if (!sheet) throw new Refusal('NOT_FOUND');
    return sheet;
  }

  @Query(() => [NeededLineType], { description: 'What those who take part need, for the team, for whoever runs the date, or for the venue. Each look is recorded.' })
  @Can('signed-in')
  sessionNeeds(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('audience', { type: () => LineAudienceEnum, nullable: true, description: 'Left out: all that is for whoever asks.' }) audience: LineAudience | null,
    @ActingActor() by: Actor,
  ): Promise<readonly NeededLineType[]> {
    return this.needs.of(id<'Session'>(sessionId), audience ?? null, by);
  }

  @Query(() => SuggestionsType, { description: 'Who is next to be asked, in fair turns.' })
  @Can('opportunities.plan')
  async suggestedMembers(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('first', { type: () => Int, defaultValue: 6 }) first: number,
    @Args('name', { type: () => String, nullable: true, description: 'Only those whose name, or language, has these letters.' }) name: string | null = null,
    @Args('leftOutFirst', { type: () => Int, defaultValue: 20 }) leftOutFirst = 20,
  ): Promise<SuggestionsType> {
    const most = wholeNumber(first, 'first', 1, MOST_AT_ONCE);
    await this.sight.mustSee(id<'Session'>(sessionId));
    return this.suggested.for(id<'Session'>(sessionId), most, optionalText(name, 'name', 60) ?? '', wholeNumber(leftOutFirst, 'leftOutFirst', 0, MOST_AT_ONCE));
  }

  @Query(() => [LatestReplyType], { description: 'What people said last, newest first.' })
  @Can('opportunities.plan')
  latestReplies(@Args('first', { type: () => Int, defaultValue: 8 }) first: number): Promise<readonly LatestReplyType[]> {
    const most = wholeNumber(first, 'first', 1, MOST_AT_ONCE);
    return this.sight.list((hidden) => this.replies.first(most, this.clock.today(), hidden));
  }
}
