import { AccountsDoor } from '@alongside/accounts/server';
import { isDoneBySystem, isLate, whyNotSettle, whyNotSettleBy, type TakedownState, type TakedownTask } from '@alongside/consent/rules';
import { Clock, hasRole, id as idOf, systemActor, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Transactions } from '@alongside/platform/database';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { SettleTakedown } from '../actions/settle-takedown';
import { DecisionsRead } from '../store/decisions.read';
import { UsesRead } from '../store/uses.read';
import { TakedownStateEnum, TakedownTaskType } from './consent.type';

const MOST = 100;

@Resolver(() => TakedownTaskType)
export class TakedownsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly read: UsesRead,
    private readonly settling: SettleTakedown,
    private readonly decisions: DecisionsRead,
    private readonly events: EventLog,
  ) {}

  @Query(() => [TakedownTaskType], { description: 'What has to come down, the first due first, so that what is late stands on top. That you looked is recorded.' })
  @Can('consent.take-downs')
  async takedowns(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<TakedownTaskType[]> {
    return this.looked(await this.read.open(wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Query(() => [TakedownTaskType], { description: 'What came down, or cannot be got back; newest first. That you looked is recorded.' })
  @Can('consent.take-downs')
  async takedownsSettled(@Args('first', { type: () => Int, defaultValue: 20 }) first: number, @ActingActor() actor: Actor): Promise<TakedownTaskType[]> {
    return this.looked(await this.read.lately(wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Query(() => [TakedownTaskType], { description: 'What the person who asks has to take down, the first due first. That you looked is recorded.' })
  @Can('signed-in')
  async myTakedowns(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<TakedownTaskType[]> {
    const { personId } = actor;
    return personId === null ? [] : this.looked(await this.read.openOf(personId, wholeNumber(first, 'first', 1, MOST)), actor);
  }

  @Mutation(() => TakedownTaskType, { description: 'It is down, or it cannot be got back. It cannot be left up. For whoever looks after it, and coordinators.' })
  @Can('signed-in')
  async settleTakedown(
    @Args('id', { type: () => ID }) id: string, @Args('outcome', { type: () => TakedownStateEnum }) outcome: TakedownState, @ActingActor() actor: Actor,
  ): Promise<TakedownTaskType> {
    return (await this.told([await this.settling.run(idOf(id), outcome, actor)], actor))[0]!;
  }

  /** Whose yes was stopped, and for what: each will see who read it. */
  private async looked(tasks: readonly TakedownTask[], actor: Actor): Promise<TakedownTaskType[]> {
    await this.events.recordReads('consent.takedowns-read', [...new Set(tasks.map(({ memberId }) => memberId))], actor);
    return this.told(tasks, actor);
  }

  /** Whoever looks after a copy sees whose it is and what was said before the yes, and nothing more: so the house looks for them. */
  private told(tasks: readonly TakedownTask[], actor: Actor): Promise<TakedownTaskType[]> {
    return this.transactions.as(systemActor('consent.take-downs'), () => this.inWords(tasks, actor));
  }

  private async inWords(tasks: readonly TakedownTask[], actor: Actor): Promise<TakedownTaskType[]> {
    const today = this.clock.today();
    const owners = new Map((await this.accounts.people([...new Set(tasks.map(({ ownerId }) => ownerId as Id<string>))])).map((person) => [person.id as string, person.firstName]));
    const members = new Map((await this.members.members([...new Set(tasks.map(({ memberId }) => memberId as Id<string>))])).map((member) => [member.id as string, member.knownAs]));
    const told = new Map((await this.decisions.of([...new Set(tasks.map(({ consentId }) => consentId))])).map(({ consentId, told: words }) => [consentId as string, words.cannotRecall]));
    return tasks.map((task) => ({
      id: task.id, ownerId: task.ownerId, memberId: task.memberId, memberName: members.get(task.memberId) ?? '', place: task.place, owner: owners.get(task.ownerId) ?? '', dueOn: task.dueOn, state: task.state, settledAt: task.settledAt, bySystem: isDoneBySystem(task),
      late: isLate(task, today), mine: task.ownerId === actor.personId, told: told.get(task.consentId) ?? null, whyNotSettle: whyNotSettle(task) ?? whyNotSettleBy(task, { personId: actor.personId, coordinates: hasRole(actor, 'coordinator') }),
    }));
  }
}
