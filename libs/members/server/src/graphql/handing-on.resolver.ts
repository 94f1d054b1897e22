import { AccountsDoor } from '@alongside/accounts/server';
import { stateOf, type ConcernHandoff } from '@alongside/members/rules';
import { hasRole, id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PassOnWorry } from '../actions/pass-on-worry';
import { StartCalling } from '../actions/start-calling';
import { OnDuty } from '../on-duty';
import { SafetyValues } from '../safety-values';
import { HandoffsRead } from '../store/handoffs.read';
import { WhoMayBeNamed } from '../who-may-be-named';
import { HandingOnType, MyHandoffType } from './handing-on.type';
import { HandoffInput } from './handoff.input';

/** For everybody who is signed in and worried about somebody: the record that they called. */
@Resolver(() => MyHandoffType)
export class HandingOnResolver {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly names: WhoMayBeNamed,
    private readonly values: SafetyValues,
    private readonly onDuty: OnDuty,
    private readonly read: HandoffsRead,
    private readonly calling: StartCalling,
    private readonly passing: PassOnWorry,
  ) {}

  @Query(() => HandingOnType, { description: 'What somebody needs who is worried. The numbers to call are public contacts.' })
  @Can('signed-in')
  async handingOn(@Args('search', { type: () => String, nullable: true }) search: string | null, @ActingActor() actor: Actor): Promise<HandingOnType> {
    const { places } = await this.onDuty.now();
    return {
      names: await this.names.by(actor, search), mayNameAnybody: hasRole(actor, 'coordinator'), toldFirst: places[0]?.firstName ?? null, ladoBy: await this.values.ladoBy(),
    };
  }

  @Query(() => [MyHandoffType], { description: 'Worries you passed on lately, newest first: that they were, and who has them. None while somebody else sees this page too: it may be about them.' })
  @Can('signed-in')
  async myHandoffs(@ActingActor() { personId, lookingAlongId, supportedById }: Actor): Promise<readonly MyHandoffType[]> {
    return personId === null || lookingAlongId !== undefined || supportedById !== undefined ? [] : this.shown(await this.read.ofRaiser(personId, await this.values.shownToRaiserSince()));
  }

  @Mutation(() => MyHandoffType, { description: '"I am calling now." Somebody looks after a while whether the call came to its end.' })
  @Can('signed-in')
  async startCalling(
    @Args('aboutId', { type: () => ID, nullable: true }) aboutId: string | null,
    @Args('idempotencyKey', { type: () => String }) key: string,
    @ActingActor() actor: Actor,
  ): Promise<MyHandoffType> {
    return this.mine(await this.calling.run(aboutId ? idOf(aboutId) : null, key, actor));
  }

  @Mutation(() => MyHandoffType, { description: '"I have called." Makes the record; somebody is asked to look until one of them has it.' })
  @Can('signed-in')
  async passOnWorry(
    @Args('input') input: HandoffInput,
    @Args('idempotencyKey', { type: () => String }) key: string,
    @ActingActor() actor: Actor,
  ): Promise<MyHandoffType> {
    const typed = {
      route: input.route, reached: input.reached, immediateDanger: input.immediateDanger, reference: input.reference ?? null,
      phonedOn: input.phonedOn ?? null, phonedTime: input.phonedTime ?? null,
      handoffId: input.handoffId ? idOf<'ConcernHandoff'>(input.handoffId) : null, aboutId: input.aboutId ? idOf<'Member'>(input.aboutId) : null,
    };
    return this.mine(await this.passing.run(typed, key, actor));
  }

  private async mine(id: Id<'ConcernHandoff'>): Promise<MyHandoffType> {
    const handoff = await this.read.one(id);
    const [mine] = handoff === null ? [] : await this.shown([handoff]);
    if (!mine) throw new Refusal('NOT_FOUND');
    return mine;
  }

  private async shown(handoffs: readonly ConcernHandoff[]): Promise<readonly MyHandoffType[]> {
    const people = await this.accounts.people(handoffs.flatMap(({ acknowledged }) => (acknowledged ? [acknowledged.by] : [])));
    return handoffs.map((handoff) => ({
      id: handoff.id, personId: handoff.raisedBy, raisedAt: handoff.raisedAt, state: stateOf(handoff), calling: handoff.calls.length === 0,
      whoHasIt: people.find(({ id }) => id === handoff.acknowledged?.by)?.firstName ?? null,
    }));
  }
}
