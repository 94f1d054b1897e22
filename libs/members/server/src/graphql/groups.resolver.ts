import type { GroupPart } from '@alongside/members/rules';
import { Clock, id as idOf, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { KeepGroup } from '../actions/keep-group';
import { GroupsShown } from '../groups-shown';
import { NamedPairs } from '../named-pairs';
import { WhoMayMeet } from '../who-may-meet';
import { GroupPairType, GroupPartEnum, GroupType, GroupWordsInput, NewGroupInput, TeamPersonType } from './group.type';

/** Groups and cohorts, for the team. Whoever may not know of one is told that it is not there. */
@Resolver(() => GroupType)
export class GroupsResolver {
  constructor(
    private readonly groups: GroupsShown, private readonly keeping: KeepGroup, private readonly meeting: WhoMayMeet, private readonly pairs: NamedPairs, private readonly clock: Clock, private readonly idempotency: Idempotency, private readonly events: EventLog,
  ) {}

  @ResolveField(() => [GroupPairType], { nullable: true, description: 'Members of it today who must not be in one room; for coordinators. That you looked is recorded.' })
  @Can('members.coordinate')
  async keptApart(@Parent() { places }: GroupType, @ActingActor() by: Actor): Promise<readonly GroupPairType[]> {
    await this.looked(inIt(places), by);
    return this.pairs.named(await this.meeting.keptApart(inIt(places), this.clock.today()));
  }

  @Query(() => [GroupPairType], { description: 'With whom in a group somebody must not be in one room: why they cannot be added. That you looked is recorded.' })
  @Can('members.coordinate')
  async keptApartInGroup(@Args('groupId', { type: () => ID }) groupId: string, @Args('personId', { type: () => ID }) personId: string, @ActingActor() by: Actor): Promise<readonly GroupPairType[]> {
    const { places } = await this.groups.one(idOf(groupId));
    await this.looked([idOf(personId), ...inIt(places)], by);
    return this.pairs.named(await this.meeting.keptApartIn({ memberIds: inIt(places) }, idOf(personId)));
  }

  @Query(() => [GroupType], { description: 'Groups with two people in them who must not be in one room, as after a new rule. Nobody is taken out by it.' })
  @Can('members.coordinate')
  async groupsKeptApart(): Promise<readonly GroupType[]> {
    const groups = (await this.groups.all()).filter(({ endedOn }) => endedOn === null);
    const pairs = await this.meeting.keptApart([...new Set(groups.flatMap(({ places }) => inIt(places)))], this.clock.today());
    return groups.filter(({ places }) => pairs.some((pair) => pair.every((one) => inIt(places).some((id) => (id as string) === one))));
  }

  @Query(() => [GroupType], { description: 'Groups whoever asks may know of, those going on first.' })
  @Can('members.ask-groups')
  teamGroups(): Promise<GroupType[]> {
    return this.groups.all();
  }

  @Query(() => [TeamPersonType], { description: 'Who of the team can be named to a group.' })
  @Can('members.coordinate')
  teamForGroups(): Promise<TeamPersonType[]> {
    return this.groups.team();
  }

  @Query(() => GroupType)
  @Can('members.ask-groups')
  teamGroup(@Args('id', { type: () => ID }) id: string): Promise<GroupType> {
    return this.groups.one(idOf(id));
  }

  @Mutation(() => GroupType, { description: 'Opens a group; whoever opens it is named to it.' })
  @Can('members.coordinate')
  async openGroup(@Args('input') input: NewGroupInput, @Args('idempotencyKey') key: string, @ActingActor() by: Actor): Promise<GroupType> {
    const { id } = await this.idempotency.once(key, 'members.open-group', by, { ...input }, async () => ({ id: (await this.keeping.open(input, by)).id }));
    return this.groups.one(id);
  }

  @Mutation(() => GroupType)
  @Can('members.coordinate')
  async changeGroup(@Args('id', { type: () => ID }) id: string, @Args('input') input: GroupWordsInput, @ActingActor() by: Actor): Promise<GroupType> {
    return this.groups.one((await this.keeping.change(idOf(id), input, by)).id);
  }

  @Mutation(() => GroupType, { description: 'The group is over, from today. Nobody is in it any more.' })
  @Can('members.coordinate')
  async endGroup(@Args('id', { type: () => ID }) id: string, @ActingActor() by: Actor): Promise<GroupType> {
    return this.groups.one((await this.keeping.end(idOf(id), by)).id);
  }

  @Mutation(() => GroupType, { description: 'A new version of how the group works. Everybody in it is asked again.' })
  @Can('members.coordinate')
  async writeGroupAgreement(@Args('groupId', { type: () => ID }) groupId: string, @Args('words') words: string, @ActingActor() by: Actor): Promise<GroupType> {
    return this.groups.one((await this.keeping.write(idOf(groupId), words, by)).groupId);
  }

  @Mutation(() => GroupType, { description: 'Somebody is in the group from today: a member, a member who leads, or somebody of the team.' })
  @Can('members.coordinate')
  async addToGroup(
    @Args('groupId', { type: () => ID }) groupId: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('part', { type: () => GroupPartEnum }) part: GroupPart,
    @ActingActor() by: Actor,
  ): Promise<GroupType> {
    return this.groups.one((await this.keeping.add(idOf(groupId), idOf(personId), part, by)).groupId);
  }

  @Mutation(() => Boolean, { description: 'They are in the group no more, from today.' })
  @Can('members.coordinate')
  async takeOutOfGroup(@Args('placeId', { type: () => ID }) placeId: string, @ActingActor() by: Actor): Promise<boolean> {
    await this.keeping.takeOut(idOf(placeId), by);
    return true;
  }

  /** Everybody in it, also where nobody is kept apart, by a name like that of any list: the line must not tell who is. */
  private looked(ids: readonly string[], by: Actor): Promise<void> {
    return this.events.recordReads('members.list-read', [...new Set(ids)], by);
  }
}

/** The members of it today. */
function inIt(places: GroupType['places']): readonly Id<'Person'>[] {
  return places.flatMap(({ part, to, personId }) => (part === 'team' || to !== null ? [] : [idOf<'Person'>(personId)]));
}
