import { Can } from '@alongside/platform/auth';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { MemberInvolvement } from '../member-involvement';
import type { MemberCard } from '../store/members.read';
import { InvolvementType } from './involvement.type';
import { MemberType } from './member.type';

@Resolver(() => MemberType)
export class InvolvementResolver {
  constructor(private readonly involvement: MemberInvolvement) {}

  @ResolveField('involvement', () => InvolvementType, { nullable: true, description: 'How long they have been with us and what they did.' })
  @Can('members.read')
  async of(@Parent() { id }: MemberCard): Promise<InvolvementType> {
    return { memberId: id, ...(await this.involvement.of(id)) };
  }
}
