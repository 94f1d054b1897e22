import { id, Refusal, type Actor } from '@alongside/kernel';
import { WhoFitsInput } from '@alongside/opportunities/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import type { InterviewPanel } from '@alongside/panels/rules';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AgreePanel } from '../actions/agree-panel';
import { AskForPanel } from '../actions/ask-for-panel';
import { RecordOutcome } from '../actions/record-outcome';
import { PanelsRead } from '../store/panels.read';
import { AskForPanelInput } from './ask-for-panel.input';
import { PanelType } from './panel.type';
import { RecordOutcomeArgs } from './record-outcome.args';

@Resolver(() => PanelType)
export class PanelRequestsResolver {
  constructor(
    private readonly panels: PanelsRead,
    private readonly ask: AskForPanel,
    private readonly agree: AgreePanel,
    private readonly record: RecordOutcome,
    private readonly events: EventLog,
  ) {}

  @Query(() => [PanelType], { description: 'Those waiting for an answer first. HR sees its own, the coordinator all; that somebody read another’s reasons is recorded.' })
  @Can('panels.read')
  async panelRequests(@ActingActor() actor: Actor): Promise<PanelType[]> {
    return this.looked(await this.panels.requestsFor(actor), actor);
  }

  @Query(() => PanelType)
  @Can('panels.read')
  async panel(@Args('id', { type: () => ID }) panelId: string, @ActingActor() actor: Actor): Promise<PanelType> {
    const panel = await this.panels.panelFor(actor, id<'Panel'>(panelId));
    if (!panel) throw new Refusal('NOT_FOUND');
    await this.looked([panel], actor);
    return panel;
  }

  @Mutation(() => PanelType)
  @Can('panels.ask')
  async askForPanel(
    @Args('input', { type: () => AskForPanelInput }) input: AskForPanelInput,
    @Args('idempotencyKey', { type: () => String }) idempotencyKey: string,
    @ActingActor() actor: Actor,
  ): Promise<PanelType> {
    return this.panel(await this.ask.run({ ...input, fit: input.fit ? { ...input.fit } : null }, idempotencyKey, actor), actor);
  }

  @Mutation(() => PanelType, { description: 'Says yes to HR and opens the session with its seats.' })
  @Can('panels.agree')
  agreePanel(
    @Args('id', { type: () => ID }) panelId: string,
    @Args('fit', { type: () => WhoFitsInput, nullable: true, description: 'Whom the date suits. Left out: as HR asked.' }) fit: WhoFitsInput | null,
    @ActingActor() actor: Actor,
  ): Promise<PanelType> {
    return this.agree.run(id<'Panel'>(panelId), actor, fit);
  }

  @Mutation(() => PanelType)
  @Can('panels.ask')
  recordOutcome(@Args() { panelId, ...typed }: RecordOutcomeArgs, @ActingActor() actor: Actor): Promise<PanelType> {
    return this.record.run(id<'Panel'>(panelId), typed, actor);
  }

  /** What became of it and why is in the words of whoever asked; anybody else who reads them is on record. */
  private async looked(panels: InterviewPanel[], actor: Actor): Promise<PanelType[]> {
    const told = panels.filter(({ askedBy, adviceReason, recorded }) => askedBy !== actor.personId && (adviceReason !== null || recorded !== null));
    await this.events.recordReads('panels.reasons-read', told.map((panel) => panel.id), actor);
    return panels;
  }
}
