import { id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { AskAgainWhoDecides } from '../actions/ask-again-who-decides';
import { LinkProfessional } from '../actions/link-professional';
import { MembersRead } from '../store/members.read';
import { MemberType } from './member.type';

/** What a member says about the people around them. */
@Resolver(() => MemberType)
export class MyPeopleResolver {
  constructor(private readonly asking: AskAgainWhoDecides, private readonly links: LinkProfessional, private readonly read: MembersRead) {}

  @Mutation(() => Boolean, { description: 'Something about the people around me is not right. The team is told.' })
  @Can('signed-in')
  async askToPutRight(@Args('words', { type: () => String }) words: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.asking.memberAsks(this.me(actor), words, actor);
    return true;
  }

  @Mutation(() => MemberType, { description: 'An adult says yes: this person may go on seeing my dates.' })
  @Can('signed-in')
  async keepSomebodyAround(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    await this.links.agree(idOf(id), actor);
    return this.mine(actor);
  }

  @Mutation(() => MemberType, { description: 'An adult says no: this person sees nothing of mine from now on.' })
  @Can('signed-in')
  async letSomebodyGo(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    await this.links.endOwn(idOf(id), actor);
    return this.mine(actor);
  }

  private me({ personId }: Actor): Id<'Member'> {
    if (personId === null) throw new Refusal('NOT_FOUND');
    return personId as string as Id<'Member'>;
  }

  private async mine(actor: Actor): Promise<MemberType> {
    const member = await this.read.one(this.me(actor));
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }
}
