import { AccountsDoor } from '@alongside/accounts/server';
import { strictestWays } from '@alongside/members/rules';
import { id as idOf, Refusal, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { JoinRecords } from '../actions/join-records';
import { NamedPairs } from '../named-pairs';
import { PeopleAround } from '../people-around';
import { MembersRead, type MemberCard } from '../store/members.read';
import { SamePersonRead } from '../store/same-person.read';
import { WhoMayMeet } from '../who-may-meet';
import { MemberType } from './member.type';
import { LikenessType, OtherRecordType, RecordComparisonType, type ComparedRecordType } from './same-person.type';

const MOST_AT_ONCE = 100;

/** Is it one person or are they two? Only somebody of the team says so. */
@Resolver(() => LikenessType)
export class SamePersonResolver {
  constructor(
    private readonly events: EventLog,
    private readonly read: SamePersonRead,
    private readonly members: MembersRead,
    private readonly around: PeopleAround,
    private readonly joining: JoinRecords,
    private readonly meeting: WhoMayMeet,
    private readonly pairs: NamedPairs,
    private readonly idempotency: Idempotency,
  ) {}

  @Query(() => [LikenessType], { description: 'Records that may be one person and wait for somebody to look, the surest first. That you looked is recorded.' })
  @Can('members.coordinate')
  async likenesses(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<LikenessType[]> {
    const alike = await this.read.open(wholeNumber(first, 'first', 1, MOST_AT_ONCE));
    await this.events.recordReads('members.list-read', [...new Set(alike.flatMap(({ oneId, otherId }) => [oneId, otherId]))], actor);
    return alike;
  }

  @Query(() => RecordComparisonType, { description: 'Two records side by side. That you looked at both is recorded.' })
  @Can('members.coordinate')
  async compareRecords(@Args('oneId', { type: () => ID }) oneId: string, @Args('otherId', { type: () => ID }) otherId: string, @ActingActor() actor: Actor): Promise<RecordComparisonType> {
    const [one, other] = [await this.record(oneId, actor), await this.record(otherId, actor)];
    const likeness = await this.read.pair(one.id, other.id);
    return {
      reasons: likeness?.reasons ?? [], state: likeness?.state ?? null, safeWays: strictestWays(one.reachBy, [other.reachBy]),
      sameBirthDate: one.bornOn === null || other.bornOn === null ? null : one.bornOn === other.bornOn,
      keptApart: await this.pairs.named(await this.meeting.keptApartOnceOne(one.id, other.id)),
      one: await this.compared(one, other), other: await this.compared(other, one),
    };
  }

  @Mutation(() => ID, { description: 'They are one person: the first record stays in use, the other is set beside it. Nothing is moved, and it can be undone. Answers the id to undo it by.' })
  @Can('members.give-power')
  async joinRecords(
    @Args('keptId', { type: () => ID }) keptId: string,
    @Args('otherId', { type: () => ID }) otherId: string,
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
  ): Promise<string> {
    return (await this.idempotency.once(key, 'members.join-records', by, { keptId, otherId }, async () => ({ id: (await this.joining.run(idOf(keptId), idOf(otherId), by)).id }))).id;
  }

  @Mutation(() => Boolean, { description: 'They were two people after all. Both records are again what they were.' })
  @Can('members.coordinate')
  async partRecords(@Args('joinedId', { type: () => ID }) joinedId: string, @ActingActor() by: Actor): Promise<boolean> {
    await this.joining.part(idOf(joinedId), by);
    return true;
  }

  @Mutation(() => Boolean, { description: 'They are two people. It is not asked again.' })
  @Can('members.coordinate')
  async sayNotSame(@Args('oneId', { type: () => ID }) oneId: string, @Args('otherId', { type: () => ID }) otherId: string, @ActingActor() by: Actor): Promise<boolean> {
    await this.joining.notSame(idOf(oneId), idOf(otherId), by);
    return true;
  }

  private async record(id: string, actor: Actor): Promise<MemberCard> {
    const member = await this.members.one(idOf(id));
    if (member === null) throw new Refusal('NOT_FOUND');
    await this.events.recordRead('members.record-looked-at', member.id, actor, { memberId: member.id });
    return member;
  }

  private async compared(card: MemberCard, other: MemberCard): Promise<ComparedRecordType> {
    const { id, knownAs, fullName, kind, stage, joinedOn, email, phone, reachBy, interests } = card;
    return {
      id, knownAs, fullName, kind, stage, joinedOn, email, phone, reachBy, interests,
      peopleAround: (await this.around.of(card)).map(({ name }) => name), whyNotKeep: await this.joining.whyNot(card, other),
    };
  }
}

/** On a person's page: their other records, or the one that is in use. */
@Resolver(() => MemberType)
export class MemberRecordsResolver {
  constructor(private readonly read: SamePersonRead, private readonly members: MembersRead, private readonly accounts: AccountsDoor) {}

  @ResolveField(() => [OtherRecordType], { nullable: true, description: 'Other records of the same person.' })
  @Can('members.coordinate')
  async otherRecords(@Parent() { id }: MemberType): Promise<OtherRecordType[]> {
    const records = await this.read.beside(id as Id<'Member'>);
    const names = new Map<string, string>((await this.accounts.people(records.flatMap(({ joinedBy }) => joinedBy ?? []))).map((person) => [person.id, person.displayName]));
    return records.map(({ joinedBy, ...record }) => ({ ...record, joinedByName: joinedBy === null ? null : (names.get(joinedBy) ?? null) }));
  }

  @ResolveField(() => ID, { nullable: true, description: 'The record that is in use, when this one is set beside it.' })
  @Can('members.coordinate')
  async inUseId(@Parent() { id }: MemberType): Promise<string | null> {
    return (await this.members.one(idOf(id)))?.sameAs ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'How the person of that record is called.' })
  @Can('members.coordinate')
  async inUseName(@Parent() member: MemberType): Promise<string | null> {
    const id = await this.inUseId(member);
    return id === null ? null : ((await this.members.one(idOf(id)))?.knownAs ?? null);
  }
}
