import { AccountsDoor } from '@alongside/accounts/server';
import { id as idOf, wholeNumber, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AcknowledgeHandoff } from '../actions/acknowledge-handoff';
import { SetDutyList } from '../actions/set-duty-list';
import { HandoffsShown } from '../handoffs-shown';
import { OnDuty } from '../on-duty';
import { DutyListType, HandoffsType, HandoffType } from './handoff.type';
import { DutyPlaceInput } from './handoff.input';

const MOST_HAD = 100;

/** For those who lead safeguarding. */
@Resolver(() => HandoffType)
export class HandoffsResolver {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly shown: HandoffsShown,
    private readonly onDuty: OnDuty,
    private readonly having: AcknowledgeHandoff,
    private readonly lists: SetDutyList,
  ) {}

  @Query(() => HandoffsType, { description: 'What nobody has yet, and what somebody has. That you looked is recorded.' })
  @Can('members.safeguard')
  async handoffs(@Args('first', { type: () => Int, defaultValue: 20 }) first: number, @ActingActor() actor: Actor): Promise<HandoffsType> {
    return { open: await this.shown.open(actor), had: await this.shown.had(wholeNumber(first, 'first', 1, MOST_HAD), actor) };
  }

  @Query(() => HandoffType, { description: 'One, with who answered. That you looked is recorded.' })
  @Can('members.safeguard')
  handoff(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<HandoffType> {
    return this.shown.one(idOf(id), actor);
  }

  @Mutation(() => HandoffType, { description: '"I have it." Nobody else is asked from now on.' })
  @Can('members.safeguard')
  async acknowledgeHandoff(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<HandoffType> {
    return this.shown.one((await this.having.run(idOf(id), actor)).id, actor);
  }

  @Mutation(() => HandoffType, { description: 'Holds it for the law, or lets go of the hold.' })
  @Can('members.safeguard')
  async holdHandoff(
    @Args('id', { type: () => ID }) id: string, @Args('on', { type: () => Boolean }) on: boolean, @ActingActor() actor: Actor,
  ): Promise<HandoffType> {
    return this.shown.one((await this.having.hold(idOf(id), on, actor)).id, actor);
  }

  @Query(() => DutyListType, { description: 'Who is asked to look, in this order.' })
  @Can('members.duty')
  async dutyList(): Promise<DutyListType> {
    const { places, byList } = await this.onDuty.now();
    return {
      byList, places: places.map(({ personId, displayName, phone }) => ({ personId, name: displayName, phone })),
      leads: (await this.accounts.peopleWithRole('safeguarding-lead')).map(({ id, displayName }) => ({ personId: id, name: displayName })),
    };
  }

  @Mutation(() => DutyListType, { description: 'A new list in place of the one before.' })
  @Can('members.duty')
  async setDutyList(@Args('places', { type: () => [DutyPlaceInput] }) places: DutyPlaceInput[], @ActingActor() actor: Actor): Promise<DutyListType> {
    await this.lists.run(places.map(({ personId, phone }) => ({ personId: idOf(personId), phone })), actor);
    return this.dutyList();
  }
}
