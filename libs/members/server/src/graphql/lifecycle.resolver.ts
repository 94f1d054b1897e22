import type { LeftReason, Stage, WelcomeStep } from '@alongside/members/rules';
import { stages } from '@alongside/members/rules';
import { id as idOf, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import { ChangeStage, type RestLength } from '../actions/change-stage';
import { GettingStarted } from '../getting-started';
import { JoiningValues } from '../joining-values';
import { ListLooks } from '../list-looks';
import { LifecycleRead } from '../store/lifecycle.read';
import { MembersRead, type MemberCard } from '../store/members.read';
import { ArchiveReasonEnum, RestChoicesType, RestLengthEnum, StageColumnType, WelcomeStepType } from './lifecycle.type';
import { MemberType, StageEnum } from './member.type';

/** Of whom a board shows somebody; whoever is with us is found in the list of people. */
const FIRST = 60;

/** Coming, resting, leaving, coming back: the member's own word; meeting and archiving: the team's. */
@Resolver(() => MemberType)
export class LifecycleResolver {
  constructor(
    private readonly stages: ChangeStage,
    private readonly values: JoiningValues,
    private readonly started: GettingStarted,
    private readonly lifecycle: LifecycleRead,
    private readonly read: MembersRead,
    private readonly looks: ListLooks,
  ) {}

  @Query(() => RestChoicesType, { description: 'Until when a rest that begins today can be.' })
  @Can('signed-in')
  restChoices(): Promise<RestChoicesType> {
    return this.values.restChoices();
  }

  @Query(() => [StageColumnType], { description: 'Where everybody is on their way with us. That you asked for more than names is recorded.' })
  @Can('members.coordinate')
  async stageBoard(@ActingActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<StageColumnType[]> {
    const counts = new Map((await this.lifecycle.counts()).map(({ stage, count }) => [stage, count]));
    const columns: StageColumnType[] = [];
    for (const stage of stages) columns.push({ stage, count: counts.get(stage) ?? 0, members: stage === 'active' ? [] : await this.lifecycle.inStage(stage, FIRST) });
    await this.looks.at(columns.flatMap(({ members }) => members.map(({ id }) => id as Id<'Member'>)), info, actor);
    return columns;
  }

  @Mutation(() => MemberType, { description: 'A member has a rest, short, long or until a day they choose. It ends by itself.' })
  @Can('signed-in')
  haveARest(
    @Args('length', { type: () => RestLengthEnum }) length: RestLength,
    @Args('until', { type: () => PlainDateScalar, nullable: true }) until: PlainDate | null,
    @ActingActor() actor: Actor,
  ): Promise<MemberType> {
    return this.mine(actor, (id) => this.stages.rest(id, length, until ?? null, actor));
  }

  @Mutation(() => MemberType, { description: 'A member comes back, from a rest or after leaving. The door was open.' })
  @Can('signed-in')
  comeBack(@ActingActor() actor: Actor): Promise<MemberType> {
    return this.mine(actor, (id) => this.stages.comeBack(id, actor));
  }

  @Mutation(() => MemberType, { description: 'A member leaves. No reason is asked; money earned is still paid.' })
  @Can('signed-in')
  leaveNetwork(@ActingActor() actor: Actor): Promise<MemberType> {
    return this.mine(actor, (id) => this.stages.leave(id, actor));
  }

  @Mutation(() => MemberType, { deprecationReason: 'haveARest, comeBack, leaveNetwork', description: 'A member has a long rest, leaves, or comes back. No reason is asked.' })
  @Can('signed-in')
  changeMyStage(@Args('stage', { type: () => StageEnum }) stage: Stage, @ActingActor() actor: Actor): Promise<MemberType> {
    if (stage === 'resting') return this.haveARest('long', null, actor);
    if (stage === 'active') return this.comeBack(actor);
    if (stage === 'left') return this.leaveNetwork(actor);
    throw new Refusal('STAGE_UNKNOWN', 'stage');
  }

  @Mutation(() => MemberType, { description: 'Somebody of the team met a newcomer.' })
  @Can('members.coordinate')
  async meetMember(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.known((await this.stages.meet(idOf(memberId), actor)).id);
  }

  @Mutation(() => MemberType, { description: 'Puts a record into the archive, with a word of the list for why.' })
  @Can('members.coordinate')
  async archiveMember(
    @Args('memberId', { type: () => ID }) memberId: string, @Args('because', { type: () => ArchiveReasonEnum }) because: LeftReason, @ActingActor() actor: Actor,
  ): Promise<MemberType> {
    return this.known((await this.stages.archive(idOf(memberId), because, actor)).id);
  }

  @ResolveField(() => [WelcomeStepType], { nullable: true, description: 'What getting started is made of; empty for everybody else.' })
  @Can('members.read')
  async welcomeSteps(@Parent() member: MemberCard): Promise<readonly WelcomeStep[]> {
    return member.stage === 'onboarding' ? this.started.stepsOf(member) : [];
  }

  private async mine(actor: Actor, deed: (id: Id<'Member'>) => Promise<unknown>): Promise<MemberType> {
    if (actor.personId === null) throw new Refusal('NOT_FOUND');
    const id = actor.personId as string as Id<'Member'>;
    await deed(id);
    return this.known(id);
  }

  private async known(id: Id<'Member'>): Promise<MemberType> {
    const member = await this.read.one(id);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }
}
