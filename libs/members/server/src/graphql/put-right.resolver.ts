import { id as idOf, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { PutRecordRight } from '../actions/put-record-right';
import { MembersRead, type MemberCard } from '../store/members.read';
import { PutRightsRead } from '../store/put-rights.read';
import { MemberType } from './member.type';
import { PutRightInput, PutRightType } from './put-right.type';

@Resolver(() => MemberType)
export class PutRightResolver {
  constructor(private readonly putting: PutRecordRight, private readonly rights: PutRightsRead, private readonly read: MembersRead) {}

  @Mutation(() => MemberType, { description: 'The team puts right a name in the records, a kind or a day of birth. The person sees that it was done; a new day of birth asks anew who decides.' })
  @Can('members.coordinate')
  async putRecordRight(@Args('memberId', { type: () => ID }) memberId: string, @Args('input') input: PutRightInput, @ActingActor() actor: Actor): Promise<MemberType> {
    const { id } = await this.putting.run(idOf(memberId), { ...input, bornOn: input.bornOn ?? null }, actor);
    const member = await this.read.one(id);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }

  @ResolveField(() => [PutRightType], { nullable: true, description: 'The newest first.' })
  @Can('members.read')
  putRight(@Parent() member: MemberCard): Promise<readonly PutRightType[]> {
    return this.rights.of(member.id);
  }
}
