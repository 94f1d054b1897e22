import type { GuardianKnownHow, GuardianRelation, Responsibility, WorkerKind } from '@alongside/members/rules';
import { id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { AddGuardian } from '../actions/add-guardian';
import { LinkGuardian } from '../actions/link-guardian';
import { LinkProfessional } from '../actions/link-professional';
import { MembersRead } from '../store/members.read';
import { GuardianKnownHowEnum, GuardianRelationEnum, ResponsibilityEnum } from './around.type';
import { MemberType } from './member.type';
import { WorkerKindEnum } from './person-i-work-with.type';

/** A coordinator writes down who is around somebody, confirms it once they have asked, and ends it. */
@Resolver(() => MemberType)
export class AroundLinksResolver {
  constructor(
    private readonly adding: AddGuardian,
    private readonly guardians: LinkGuardian,
    private readonly professionals: LinkProfessional,
    private readonly read: MembersRead,
  ) {}

  @Mutation(() => MemberType, { description: 'Writes down who looks after a young member, from today. It opens nothing until it is confirmed.' })
  @Can('members.coordinate')
  async addGuardian(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('name', { type: () => String }) name: string,
    @Args('relation', { type: () => GuardianRelationEnum }) relation: GuardianRelation,
    @Args('email', { type: () => String, nullable: true }) email: string | null,
    @Args('phone', { type: () => String, nullable: true }) phone: string | null,
    @ActingActor() actor: Actor,
  ): Promise<MemberType> {
    return this.memberOf(await this.adding.run({ memberId: idOf(memberId), name, relation, email: email ?? null, phone: phone ?? null }, actor));
  }

  @Mutation(() => MemberType, { description: 'Somebody of the team has asked, and it is so.' })
  @Can('members.give-power')
  async confirmGuardian(
    @Args('id', { type: () => ID }) id: string,
    @Args('responsibility', { type: () => ResponsibilityEnum }) responsibility: Responsibility,
    @Args('how', { type: () => GuardianKnownHowEnum, description: 'How the team knows.' }) how: GuardianKnownHow,
    @ActingActor() actor: Actor,
  ): Promise<MemberType> {
    return this.memberOf(await this.guardians.confirm(idOf(id), { responsibility, how }, actor));
  }

  @Mutation(() => MemberType, { description: 'Whether they are told when the young person decides something for themselves. Where telling is not safe they hear nothing, also not that they do not. Never why.' })
  @Can('members.coordinate')
  async tellGuardian(@Args('id', { type: () => ID }) id: string, @Args('told', { type: () => Boolean }) told: boolean, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.guardians.tell(idOf(id), told, actor));
  }

  @Mutation(() => MemberType, { description: 'They look after the member no more, from today.' })
  @Can('members.coordinate')
  async endGuardian(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.guardians.end(idOf(id), actor));
  }

  @Mutation(() => MemberType, { description: 'Writes down a worker or supporter. With a work address they have a page here, once it is confirmed.' })
  @Can('members.coordinate')
  async addProfessional(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('kind', { type: () => WorkerKindEnum }) kind: WorkerKind,
    @Args('name', { type: () => String }) name: string,
    @Args('job', { type: () => String, nullable: true }) job: string | null,
    @Args('phone', { type: () => String, nullable: true }) phone: string | null,
    @Args('email', { type: () => String, nullable: true }) email: string | null,
    @ActingActor() actor: Actor,
  ): Promise<MemberType> {
    return this.memberOf(await this.professionals.run({ memberId: idOf(memberId), kind, name, job, phone, email }, actor));
  }

  @Mutation(() => MemberType, { description: 'Somebody of the team has asked, and it is so.' })
  @Can('members.give-power')
  async confirmProfessional(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.professionals.confirm(idOf(id), actor));
  }

  @Mutation(() => MemberType, { description: 'They work with the member no more, from today.' })
  @Can('members.coordinate')
  async endProfessional(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.professionals.end(idOf(id), actor));
  }

  private async memberOf({ memberId }: { readonly memberId: Id<'Member'> }): Promise<MemberType> {
    const member = await this.read.one(memberId);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }
}
