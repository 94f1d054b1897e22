import { AccountsDoor } from '@alongside/accounts/server';
import { isLate, whyNotSettle, type TakedownState, type TakedownTask } from '@alongside/consent/rules';
import { Clock, id as idOf, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { SettleTakedown } from '../actions/settle-takedown';
import { DecisionsRead } from '../store/decisions.read';
import { UsesRead } from '../store/uses.read';
import { TakedownStateEnum, TakedownTaskType } from './consent.type';

const MOST = 100;

@Resolver(() => TakedownTaskType)
export class TakedownsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly read: UsesRead,
    private readonly settling: SettleTakedown,
    private readonly decisions: DecisionsRead,
  ) {}

  @Query(() => [TakedownTaskType], { description: 'What has to come down, the first due first, so that what is late stands on top.' })
  @Can('consent.coordinate')
  async takedowns(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<TakedownTaskType[]> {
    return this.told(await this.read.open(wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Query(() => [TakedownTaskType], { description: 'What came down, or cannot be got back; newest first.' })
  @Can('consent.coordinate')
  async takedownsSettled(@Args('first', { type: () => Int, defaultValue: 20 }) first: number, @ActingActor() actor: Actor): Promise<TakedownTaskType[]> {
    return this.told(await this.read.lately(wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Mutation(() => TakedownTaskType, { description: 'It is down, or it cannot be got back. It cannot be left up.' })
  @Can('consent.coordinate')
  async settleTakedown(
    @Args('id', { type: () => ID }) id: string, @Args('outcome', { type: () => TakedownStateEnum }) outcome: TakedownState, @ActingActor() actor: Actor,
  ): Promise<TakedownTaskType> {
    return (await this.told([await this.settling.run(idOf(id), outcome, actor)], actor))[0]!;
  }

  private async told(tasks: readonly TakedownTask[], actor: Actor): Promise<TakedownTaskType[]> {
    const today = this.clock.today();
    const owners = new Map((await this.accounts.people([...new Set(tasks.map(({ ownerId }) => ownerId as Id<string>))])).map((person) => [person.id as string, person.firstName]));
    const members = new Map((await this.members.members([...new Set(tasks.map(({ memberId }) => memberId as Id<string>))])).map((member) => [member.id as string, member.knownAs]));
    const told = new Map((await this.decisions.of([...new Set(tasks.map(({ consentId }) => consentId))])).map(({ consentId, told: words }) => [consentId as string, words.cannotRecall]));
    return tasks.map((task) => ({
      id: task.id, memberId: task.memberId, memberName: members.get(task.memberId) ?? '', place: task.place, owner: owners.get(task.ownerId) ?? '', dueOn: task.dueOn, state: task.state,
      late: isLate(task, today), mine: task.ownerId === actor.personId, told: told.get(task.consentId) ?? null, whyNotSettle: whyNotSettle(task),
    }));
  }
}
