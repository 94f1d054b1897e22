import { AccountsDoor } from '@alongside/accounts/server';
import { id as idOf, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PlanLoneVisit } from '../actions/plan-lone-visit';
import { SayOfLoneVisit } from '../actions/say-of-lone-visit';
import { LoneColleagues } from '../lone-colleagues';
import { LoneValues } from '../lone-values';
import { LoneVisitsShown } from '../lone-visits-shown';
import { WhomToVisit } from '../whom-to-visit';
import { LoneReachedEnum, LoneVisitInput, type LoneReached } from './lone-visit.input';
import { AloneNowType, LoneFormType, LoneVisitType, MyLoneVisitsType, NameToVisitType } from './lone-visit.type';

/** For colleagues who go somewhere alone, and for those who wait for them. */
@Resolver(() => LoneVisitType)
export class LoneVisitsResolver {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly events: EventLog,
    private readonly values: LoneValues,
    private readonly colleagues: LoneColleagues,
    private readonly whom: WhomToVisit,
    private readonly shown: LoneVisitsShown,
    private readonly planning: PlanLoneVisit,
    private readonly saying: SayOfLoneVisit,
  ) {}

  @Query(() => LoneFormType)
  @Can('members.work-alone')
  async loneForm(@ActingActor() { personId }: Actor): Promise<LoneFormType> {
    const colleagues = (await this.colleagues.here()).filter(({ id }) => id !== personId).map(({ id, displayName }) => ({ id, name: displayName }));
    return { colleagues, graceMinutes: (await this.values.rules()).graceMinutes, hasPhone: personId !== null && (await this.accounts.workPhone(personId)) !== null };
  }

  @Query(() => [NameToVisitType], { description: 'Whom you may name: those you work with, and for a coordinator whoever is searched for.' })
  @Can('members.work-alone')
  namesToVisit(@Args('search', { type: () => String, nullable: true }) search: string | null, @ActingActor() actor: Actor): Promise<readonly NameToVisitType[]> {
    return this.whom.by(actor, search);
  }

  @Query(() => MyLoneVisitsType, { description: 'Your own, and those that wait for you to look. None with a place.' })
  @Can('members.work-alone')
  myLoneVisits(@ActingActor() actor: Actor): Promise<MyLoneVisitsType> {
    return this.shown.mine(actor);
  }

  @Query(() => [AloneNowType], { description: 'Who is out alone now, the late ones first; never where.' })
  @Can('members.see-alone')
  aloneNow(@ActingActor() actor: Actor): Promise<readonly AloneNowType[]> {
    return this.shown.outNow(actor);
  }

  @Query(() => LoneVisitType, { description: 'One, with where it is. That you looked is recorded.' })
  @Can('members.work-alone')
  async loneVisit(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<LoneVisitType> {
    const visit = await this.shown.one(idOf(id), actor);
    await this.events.recordReads('members.lone-visit-looked-at', visit.lookedAtIds, actor, { loneVisitId: visit.id });
    return visit;
  }

  @Mutation(() => LoneVisitType, { description: '"I go alone."' })
  @Can('members.work-alone')
  async planLoneVisit(@Args('input') input: LoneVisitInput, @Args('idempotencyKey', { type: () => String }) key: string, @ActingActor() actor: Actor): Promise<LoneVisitType> {
    const { kind, untilTime, place, firstContactId, secondContactId, startsOn, startsTime, withId } = input;
    const typed = {
      kind, untilTime, place, startsOn: startsOn ?? null, startsTime: startsTime ?? null, withId: withId ? idOf<'Member'>(withId) : null,
      firstContactId: idOf<'Person'>(firstContactId), secondContactId: idOf<'Person'>(secondContactId),
    };
    return this.shown.one(await this.planning.run(typed, key, actor), actor);
  }

  @Mutation(() => LoneVisitType, { description: '"I am there."' })
  @Can('members.work-alone')
  async arriveAlone(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<LoneVisitType> {
    await this.saying.there(idOf(id), actor);
    return this.shown.one(idOf(id), actor);
  }

  @Mutation(() => LoneVisitType, { description: '"I need longer": until the next time clocks show this.' })
  @Can('members.work-alone')
  async needLonger(@Args('id', { type: () => ID }) id: string, @Args('untilTime', { type: () => String }) untilTime: string, @ActingActor() actor: Actor): Promise<LoneVisitType> {
    await this.saying.longer(idOf(id), untilTime, actor);
    return this.shown.one(idOf(id), actor);
  }

  @Mutation(() => LoneVisitType, { description: '"I am out and safe." Said again it changes nothing.' })
  @Can('members.work-alone')
  async comeOutAlone(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<LoneVisitType> {
    await this.saying.out(idOf(id), actor);
    return this.shown.one(idOf(id), actor);
  }

  @Mutation(() => LoneVisitType, { description: 'It does not take place.' })
  @Can('members.work-alone')
  async cancelLoneVisit(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<LoneVisitType> {
    await this.saying.cancel(idOf(id), actor);
    return this.shown.one(idOf(id), actor);
  }

  @Mutation(() => LoneVisitType, { description: '"I reached them: they are safe."' })
  @Can('members.work-alone')
  async answerSafe(@Args('id', { type: () => ID }) id: string, @Args('how', { type: () => LoneReachedEnum }) how: LoneReached, @ActingActor() actor: Actor): Promise<LoneVisitType> {
    await this.saying.safe(idOf(id), how, actor);
    return this.shown.one(idOf(id), actor);
  }

  @Mutation(() => LoneVisitType, { description: '"I rang 999." Nobody is asked any more; it stays open until they are known to be safe.' })
  @Can('members.work-alone')
  async answerHelp(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<LoneVisitType> {
    await this.saying.help(idOf(id), actor);
    return this.shown.one(idOf(id), actor);
  }
}
