import { id, Refusal, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import type { SafetyPlan } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { KeepSafetyPlan } from '../actions/keep-safety-plan';
import { AdultsOfOurs } from '../adults-of-ours';
import { SafetyPlanNeeds } from '../safety-plan-needs';
import { SafetyPlanSheets } from '../safety-plan-sheets';
import { SessionsRead } from '../store/sessions.read';
import { WatchersLost } from '../watchers-lost';
import { SafetyNeedType, SafetyPlanInput, SafetyPlanType, ShakenPlanType } from './safety-plan.type';
import { SessionType } from './session.type';

const MOST = 50;

/** A coordinator writes what could go wrong; a manager who did not write it signs. */
@Resolver(() => SessionType)
export class SafetyPlansResolver {
  constructor(
    private readonly sheets: SafetyPlanSheets,
    private readonly needs: SafetyPlanNeeds,
    private readonly keeping: KeepSafetyPlan,
    private readonly sessions: SessionsRead,
    private readonly events: EventLog,
    private readonly ours: AdultsOfOurs,
    private readonly lost: WatchersLost,
  ) {}

  @ResolveField('safety', () => SafetyNeedType, { description: 'The plan that keeps young people safe on this date.' })
  @Can('opportunities.plan')
  async ofSession(@Parent() { id: sessionId }: SessionType, @ActingActor() by: Actor): Promise<SafetyNeedType> {
    const session = await this.sessions.one(id<'Session'>(sessionId));
    if (session === null) throw new Refusal('NOT_FOUND');
    return { ...(await this.needs.of(session)), leastAdults: await this.needs.adults(session), ours: await this.ours.watchersOf(session), plan: await this.looked(session.id, by) };
  }

  @ResolveField('shakenPlan', () => ShakenPlanType, { nullable: true, description: 'Its signed plan names somebody who may not watch any more; null while it is as good as it was signed.' })
  @Can('opportunities.plan')
  async shakenOf(@Parent() { id: sessionId }: SessionType): Promise<ShakenPlanType | null> {
    const session = await this.sessions.one(id<'Session'>(sessionId));
    return session && this.lost.ofSession(session);
  }

  @Query(() => [SafetyPlanType], { description: 'Plans of dates ahead that wait for a manager, the next date first. That you looked is recorded.' })
  @Can('opportunities.sign-safety-plan')
  async safetyPlansToSign(@ActingActor() by: Actor): Promise<readonly SafetyPlanType[]> {
    const plans = await this.sheets.toSign(by);
    await this.events.recordReads('opportunities.safety-plans-read', plans.map(({ id: planId }) => planId), by);
    return plans;
  }

  @Query(() => [ShakenPlanType], { description: 'Dates ahead whose signed plan names somebody who may not watch any more, the next first.' })
  @Can('opportunities.plan')
  async shakenPlans(@Args('first', { type: () => Int, defaultValue: 20 }) first: number): Promise<readonly ShakenPlanType[]> {
    return this.lost.forToday(wholeNumber(first, 'first', 1, MOST));
  }

  @Mutation(() => SafetyPlanType, { description: 'Writes the plan of a date, or writes it anew; it needs a signature after that.' })
  @Can('opportunities.plan')
  async writeSafetyPlan(@Args('sessionId', { type: () => ID }) sessionId: string, @Args('input') input: SafetyPlanInput, @ActingActor() by: Actor): Promise<SafetyPlanType> {
    return this.sheet(await this.keeping.write(id<'Session'>(sessionId), input, by), by);
  }

  @Mutation(() => SafetyPlanType, { description: 'Young people may be asked from now on. Nobody signs what they wrote.' })
  @Can('opportunities.sign-safety-plan')
  async signSafetyPlan(@Args('id', { type: () => ID }) planId: string, @ActingActor() by: Actor): Promise<SafetyPlanType> {
    return this.sheet(await this.keeping.sign(id<'SafetyPlan'>(planId), by), by);
  }

  @Mutation(() => SafetyPlanType, { description: 'Back to whoever wrote it, with what to change.' })
  @Can('opportunities.sign-safety-plan')
  async sendBackSafetyPlan(@Args('id', { type: () => ID }) planId: string, @Args('wish', { type: () => String }) wish: string, @ActingActor() by: Actor): Promise<SafetyPlanType> {
    return this.sheet(await this.keeping.sendBack(id<'SafetyPlan'>(planId), wish, by), by);
  }

  /** What could happen to young people is not read in passing: if the look cannot be written down, there is no plan to see. */
  private async looked(sessionId: Id<'Session'>, by: Actor): Promise<SafetyPlanType | null> {
    const plan = await this.sheets.ofSession(sessionId, by);
    if (plan !== null) await this.events.recordRead('opportunities.safety-plan-looked-at', plan.id, by, { safetyPlanId: plan.id, sessionId });
    return plan;
  }

  private async sheet({ sessionId }: { readonly sessionId: Id<'Session'> } & Pick<SafetyPlan, 'id'>, by: Actor): Promise<SafetyPlanType> {
    const sheet = await this.sheets.ofSession(sessionId, by);
    if (sheet === null) throw new Refusal('NOT_FOUND');
    return sheet;
  }
}
