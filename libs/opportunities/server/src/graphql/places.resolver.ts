import { id, Refusal, type Actor } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { CheckPlace } from '../actions/check-place';
import { DatesInSight } from '../dates-in-sight';
import { PlaceStandings } from '../place-standings';
import { SessionSheets } from '../session-sheets';
import { SessionsRead } from '../store/sessions.read';
import { SessionType } from './session.type';

@ObjectType('SafetyRuleForDate', { description: 'What we keep to so that somebody is safe. A rule, never a reason.' })
@Holds('safety')
@Can('opportunities.plan')
export class SafetyRuleForDateType {
  @Field(() => ID) id: string;
  @Field(() => String) rule: string;
}

/** Rules about people, places, company and travel, held against one date. */
@Resolver(() => SessionType)
export class PlacesResolver {
  constructor(
    private readonly members: MembersDoor,
    private readonly sessions: SessionsRead,
    private readonly sight: DatesInSight,
    private readonly checking: CheckPlace,
    private readonly places: PlaceStandings,
    private readonly sheets: SessionSheets,
  ) {}

  @Query(() => [SafetyRuleForDateType], { description: 'What to hold against this date for one member. That you looked is recorded.' })
  @Can('opportunities.plan')
  async safetyRulesFor(
    @Args('sessionId', { type: () => ID }) sessionId: string, @Args('memberId', { type: () => ID }) memberId: string, @ActingActor() by: Actor,
  ): Promise<readonly SafetyRuleForDateType[]> {
    await this.sight.mustSee(id<'Session'>(sessionId));
    const session = await this.sessions.one(id<'Session'>(sessionId));
    if (!session) throw new Refusal('NOT_FOUND');
    const toLookAt = new Set<string>((await this.places.rulesFor(session, [id<'Member'>(memberId)])).map((rule) => rule.id));
    return (await this.members.contactRulesOf([id<'Member'>(memberId)], session.heldOn, by)).filter((rule) => toLookAt.has(rule.id));
  }

  @Mutation(() => SessionType, { description: 'Whoever looked says whether the date fits what keeps them safe. Until then nobody is counted on, and never where it does not.' })
  @Can('opportunities.plan')
  async checkPlace(
    @Args('sessionId', { type: () => ID }) sessionId: string, @Args('memberId', { type: () => ID }) memberId: string, @Args('fits') fits: boolean, @ActingActor() by: Actor,
  ): Promise<SessionType> {
    await this.sight.mustSee(id<'Session'>(sessionId));
    await this.checking.run(id<'Session'>(sessionId), id<'Member'>(memberId), fits, by);
    const sheet = await this.sheets.of(id<'Session'>(sessionId));
    if (!sheet) throw new Refusal('NOT_FOUND');
    return sheet;
  }
}
