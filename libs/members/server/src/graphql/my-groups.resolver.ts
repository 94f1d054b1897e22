import { id as idOf, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { BeInGroup } from '../actions/be-in-group';
import { GroupsShown } from '../groups-shown';
import { MyGroupType } from './group.type';

/** What a member sees and says in groups of theirs. */
@Resolver(() => MyGroupType)
export class MyGroupsResolver {
  constructor(private readonly groups: GroupsShown, private readonly being: BeInGroup) {}

  @Query(() => [MyGroupType], { description: 'Groups I am in today.' })
  @Can('signed-in')
  async myGroups(@ActingActor() { personId }: Actor): Promise<MyGroupType[]> {
    return personId === null ? [] : this.groups.mine(personId);
  }

  @Mutation(() => [MyGroupType], { description: 'Yes to how the group works, in the version I was shown.' })
  @Can('signed-in')
  async acceptGroupAgreement(@Args('groupId', { type: () => ID }) groupId: string, @Args('version', { type: () => Int }) version: number, @ActingActor() by: Actor): Promise<MyGroupType[]> {
    await this.being.accept(idOf(groupId), version, by);
    return this.mine(by);
  }

  @Mutation(() => [MyGroupType], { description: 'The others in the group see the name I chose, or do not.' })
  @Can('signed-in')
  async showMyNameInGroup(@Args('groupId', { type: () => ID }) groupId: string, @Args('shown') shown: boolean, @ActingActor() by: Actor): Promise<MyGroupType[]> {
    await this.being.showName(idOf(groupId), shown, by);
    return this.mine(by);
  }

  @Mutation(() => [MyGroupType], { description: 'I leave the group. No reason is asked.' })
  @Can('signed-in')
  async leaveGroup(@Args('groupId', { type: () => ID }) groupId: string, @ActingActor() by: Actor): Promise<MyGroupType[]> {
    await this.being.leave(idOf(groupId), by);
    return this.mine(by);
  }

  private mine({ personId }: Actor): Promise<MyGroupType[]> {
    if (personId === null) throw new Refusal('NOT_FOUND');
    return this.groups.mine(personId);
  }
}
