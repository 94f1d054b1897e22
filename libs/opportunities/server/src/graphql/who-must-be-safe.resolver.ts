import type { Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { KeptApartType, PlaceLookType, SessionType } from './session.type';

/** Who must not be in one room with whom, and who has a rule about places: a look at everybody on the date, also where there is nothing to read. The line must not tell whether there was. */
@Resolver(() => SessionType)
export class WhoMustBeSafeResolver {
  constructor(private readonly events: EventLog) {}

  @ResolveField(() => [KeptApartType], { description: 'Among those who have a place or were asked, while the date is ahead. That you looked is recorded.' })
  @Can('inherit')
  async keptApart(@Parent() session: SessionType, @ActingActor() by: Actor): Promise<readonly KeptApartType[]> {
    await this.looked(session, by);
    return session.keptApart;
  }

  @ResolveField(() => [PlaceLookType], { description: 'While the date is ahead. That you looked is recorded.' })
  @Can('inherit')
  async placeLooks(@Parent() session: SessionType, @ActingActor() by: Actor): Promise<readonly PlaceLookType[]> {
    await this.looked(session, by);
    return session.placeLooks;
  }

  private looked({ bookings }: SessionType, by: Actor): Promise<void> {
    return this.events.recordReads('opportunities.plan-read', [...new Set(bookings.map(({ memberId }) => memberId))], by);
  }
}
