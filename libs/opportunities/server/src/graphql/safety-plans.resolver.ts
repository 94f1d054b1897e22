import { id, Refusal, type Actor, type Id } from '@alongside/kernel';
import type { SafetyPlan } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { KeepSafetyPlan } from '../actions/keep-safety-plan';
import { AdultsOfOurs } from '../adults-of-ours';
import { SafetyPlanNeeds } from '../safety-plan-needs';
import { SafetyPlanSheets } from '../safety-plan-sheets';
import { SessionsRead } from '../store/sessions.read';
import { SafetyNeedType, SafetyPlanInput, SafetyPlanType } from './safety-plan.type';
import { SessionType } from './session.type';

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
  ) {}

  @ResolveField('safety', () => SafetyNeedType, { description: 'The plan that keeps young people safe on this date.' })
  @Can('opportunities.plan')
  async ofSession(@Parent() { id: sessionId }: SessionType, @ActingActor() by: Actor): Promise<SafetyNeedType> {
    const session = await this.sessions.one(id<'Session'>(sessionId));
    if (session === null) throw new Refusal('NOT_FOUND');
    return { ...(await this.needs.of(session)), leastAdults: await this.needs.adults(session), ours: await this.ours.watchersOf(session), plan: await this.looked(session.id, by) };
  }

  @Query(() => [SafetyPlanType], { description: 'Plans of dates ahead that wait for a manager, the next date first. That you looked is recorded.' })
  @Can('opportunities.sign-safety-plan')
  async safetyPlansToSign(@ActingActor() by: Actor): Promise<readonly SafetyPlanType[]> {
    const plans = await this.sheets.toSign(by);
    await this.events.recordReads('opportunities.safety-plans-read', plans.map(({ id: planId }) => planId), by);
    return plans;
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
