import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, type Id } from '@alongside/kernel';
import { PersonIWorkWithType } from '@alongside/members/server';
import { Can } from '@alongside/platform/auth';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { MyBookingsRead } from '../store/my-bookings.read';
import { ComingDateType } from './coming-date.type';

const GOING = ['accepted', 'confirmed'];

/** What is coming for somebody, for those who work with them. What they were asked to, said no to or did not come to is not in it, so it can be nobody's worry. */
@Resolver(() => PersonIWorkWithType)
export class ComingDatesResolver {
  constructor(private readonly bookings: MyBookingsRead, private readonly accounts: AccountsDoor, private readonly clock: Clock) {}

  @ResolveField(() => [ComingDateType], { nullable: true, description: 'Dates they are going to, soonest first.' })
  @Can('members.works-with')
  async dates(@Parent() { id }: PersonIWorkWithType): Promise<ComingDateType[]> {
    const going = (await this.bookings.from(id as Id<'Member'>, this.clock.today())).filter(({ state }) => GOING.includes(state));
    const names = new Map((await this.accounts.people(going.map(({ session }) => session.contactId))).map((person) => [person.id as string, person.firstName]));
    return going.map(({ id: bookingId, state, permission, session }) => {
      const { kind, title, heldOn, startsAt, endsAt, place, placeNote } = session;
      return { id: bookingId, kind, title, heldOn, startsAt, endsAt, place, placeNote, permission, confirmed: state === 'confirmed', meets: names.get(session.contactId) ?? '' };
    });
  }
}
