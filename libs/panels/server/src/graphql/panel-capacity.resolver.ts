import { Can } from '@alongside/platform/auth';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';

import { PanelCapacity } from '../actions/panel-capacity';
import { PanelCapacityType } from './panel-parts.type';

const USUAL_START = '16:30';
const USUAL_END = '18:30';

@Resolver(() => PanelCapacityType)
export class PanelCapacityResolver {
  constructor(private readonly capacity: PanelCapacity) {}

  @Query(() => [PanelCapacityType], { description: 'Six working days on which a panel could meet, and how many people are free on each.' })
  @Can('panels.read')
  panelCapacity(
    @Args('from', { type: () => String, nullable: true, description: 'YYYY-MM-DD; the last day of short notice when left out.' }) from: string | null,
    @Args('startsAt', { type: () => String, defaultValue: USUAL_START }) startsAt: string,
    @Args('endsAt', { type: () => String, defaultValue: USUAL_END }) endsAt: string,
    @Args('parentSeats', { type: () => Int, defaultValue: 2 }) parentSeats: number,
    @Args('youngSeats', { type: () => Int, defaultValue: 1 }) youngSeats: number,
  ): Promise<readonly PanelCapacityType[]> {
    return this.capacity.days(from, { startsAt, endsAt }, { parentSeats, youngSeats });
  }
}
