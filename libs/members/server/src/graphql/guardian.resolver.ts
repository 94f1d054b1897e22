import { guardianRelations, usualResponsibility, type GuardianRelation } from '@alongside/members/rules';
import { id as idOf, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { wireEnum } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { AddGuardian } from '../actions/add-guardian';
import { LinkGuardian } from '../actions/link-guardian';
import { MembersRead } from '../store/members.read';
import { MemberType } from './member.type';

const GuardianRelationEnum = wireEnum('GuardianRelation', guardianRelations);

@Resolver(() => MemberType)
export class GuardianResolver {
  constructor(private readonly adding: AddGuardian, private readonly links: LinkGuardian, private readonly read: MembersRead) {}

  @Mutation(() => MemberType, { description: 'Writes down who looks after a young member, from today.' })
  @Can('members.coordinate')
  async addGuardian(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('name', { type: () => String }) name: string,
    @Args('relation', { type: () => GuardianRelationEnum }) relation: GuardianRelation,
    @Args('email', { type: () => String, nullable: true }) email: string | null,
    @ActingActor() actor: Actor,
  ): Promise<MemberType> {
    const link = await this.adding.run({ memberId: idOf(memberId), name, relation, email: email ?? null }, actor);
    await this.links.confirm(link.id, usualResponsibility(relation), actor);
    const member = await this.read.one(idOf(memberId));
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }
}
