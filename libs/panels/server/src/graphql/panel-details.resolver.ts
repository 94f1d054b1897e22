import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, type Actor } from '@alongside/kernel';
import { languageName } from '@alongside/members/server';
import { whyNotAgree, whyNotRecordOutcome } from '@alongside/panels/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import type { GraphqlMetadata } from '@alongside/platform/graphql';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { PanelDay } from '../actions/panel-day';
import { PanelSeats } from '../actions/panel-seats';
import { firstNames } from './first-names';
import { PanelFitType, PanelSeatType, PanelSitterType, RecordedOutcomeType } from './panel-parts.type';
import { PanelType } from './panel.type';

/** What a panel's page asks for beyond its own row. Each costs nothing when it is not asked for. */
@Resolver(() => PanelType)
export class PanelDetailsResolver {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly day: PanelDay,
    private readonly seating: PanelSeats,
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'First name of the officer who asked.' })
  @Can('panels.read')
  async askedByName(@Parent() { askedBy }: PanelType, @Context() metadata: GraphqlMetadata): Promise<string | null> {
    return askedBy && firstNames(metadata, this.accounts).load(askedBy);
  }

  @ResolveField(() => String, { nullable: true, description: 'First name of the coordinator who agreed.' })
  @Can('panels.read')
  async agreedByName(@Parent() { agreedBy }: PanelType, @Context() metadata: GraphqlMetadata): Promise<string | null> {
    return agreedBy && firstNames(metadata, this.accounts).load(agreedBy);
  }

  @ResolveField(() => RecordedOutcomeType, { nullable: true })
  @Can('panels.read')
  outcome(@Parent() { recorded }: PanelType): RecordedOutcomeType | null {
    return recorded;
  }

  @ResolveField(() => PanelFitType)
  @Can('panels.read')
  whoFits(@Parent() { fit }: PanelType): PanelFitType {
    return { ...fit, languages: fit.languages.map(languageName) };
  }

  @ResolveField(() => [PanelSeatType])
  @Can('panels.read')
  seats(@Parent() panel: PanelType): Promise<readonly PanelSeatType[]> {
    return this.seating.seats(panel);
  }

  @ResolveField(() => [PanelSitterType], { description: 'Who said yes. HR learns the first name and nothing else about the person, who sees that somebody looked.' })
  @Can('panels.read')
  async sitting(@Parent() panel: PanelType, @ActingActor() actor: Actor): Promise<readonly PanelSitterType[]> {
    const sitters = await this.seating.sitting(panel);
    await this.events.recordReads('panels.sitters-read', sitters.map(({ memberId }) => memberId), actor);
    return sitters;
  }

  @ResolveField(() => String, { nullable: true })
  @Can('panels.read')
  whyNotAgree(@Parent() panel: PanelType): string | null {
    return whyNotAgree(panel, this.clock.now());
  }

  @ResolveField(() => String, { nullable: true })
  @Can('panels.read')
  async whyNotRecordOutcome(@Parent() panel: PanelType, @ActingActor() actor: Actor): Promise<string | null> {
    return whyNotRecordOutcome(panel, await this.day.of(panel), actor);
  }
}
