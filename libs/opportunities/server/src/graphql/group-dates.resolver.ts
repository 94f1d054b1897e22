import { Clock, id, type Actor, type Id } from '@alongside/kernel';
import { GroupType, MyGroupType } from '@alongside/members/server';
import type { Session } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { OpenSession } from '../actions/open-session';
import { MyBookingsRead } from '../store/my-bookings.read';
import { SessionsRead } from '../store/sessions.read';
import { GroupDateType, NewGroupDateInput } from './group-date.type';

/** What a group has before it, for those who are in it. */
@Resolver(() => MyGroupType)
export class MyGroupDatesResolver {
  constructor(private readonly sessions: SessionsRead, private readonly bookings: MyBookingsRead, private readonly clock: Clock) {}

  @ResolveField('dates', () => [GroupDateType], { nullable: true, description: 'Soonest first.' })
  @Can('members.same-group')
  async dates(@Parent() { id: groupId }: MyGroupType, @ActingActor() { personId }: Actor): Promise<GroupDateType[]> {
    if (personId === null) return [];
    const mine = new Map((await this.bookings.from(personId, this.clock.today())).map((booking) => [booking.sessionId, booking.id]));
    return (await this.sessions.ofGroups([groupId as Id<'NetworkGroup'>], this.clock.today())).map((session) => shown(session, mine.get(session.id) ?? null));
  }
}

/** The same for the team that looks after it. */
@Resolver(() => GroupType)
export class GroupDatesResolver {
  constructor(private readonly sessions: SessionsRead, private readonly opening: OpenSession, private readonly idempotency: Idempotency, private readonly clock: Clock) {}

  @ResolveField('dates', () => [GroupDateType], { nullable: true, description: 'Soonest first.' })
  @Can('members.sees-group')
  async dates(@Parent() { id: groupId }: GroupType): Promise<GroupDateType[]> {
    return (await this.sessions.ofGroups([groupId as Id<'NetworkGroup'>], this.clock.today())).map((session) => shown(session, null));
  }

  @Mutation(() => String, { description: 'Opens a date that only a group is asked to. Answers its id.' })
  @Can('opportunities.plan')
  async planGroupDate(@Args('input') input: NewGroupDateInput, @Args('idempotencyKey') key: string, @ActingActor() by: Actor): Promise<string> {
    const wish = { ...input, groupId: id<'NetworkGroup'>(input.groupId), seats: input.seats.map(({ kind, count }) => ({ kind, count })), fit: input.fit ? { ...input.fit } : null };
    const { sessionId } = await this.idempotency.once(key, 'opportunities.plan-group-date', by, wish, async () => ({ sessionId: await this.opening.run({ ...wish, kind: 'meeting', activity: 'meeting' }, by) }));
    return sessionId;
  }
}

function shown({ id: sessionId, kind, title, heldOn, startsAt, endsAt, place }: Session, bookingId: string | null): GroupDateType {
  return { sessionId, bookingId, kind, title, heldOn, startsAt, endsAt, place };
}
