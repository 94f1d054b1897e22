import { id, Refusal, type Actor, type Id } from '@alongside/kernel';
import type { Paper } from '@alongside/opportunities/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AddPaper } from '../actions/add-paper';
import { SharePaper } from '../actions/share-paper';
import { TakeBackPaper } from '../actions/take-back-paper';
import { DatesInSight } from '../dates-in-sight';
import { SessionPapers } from '../session-papers';
import { SessionsRead } from '../store/sessions.read';
import { SessionPaperType } from './paper.type';
import { SessionType } from './session.type';

/** Papers to look at before a date. */
@Resolver(() => SessionType)
export class PapersResolver {
  constructor(
    private readonly papers: SessionPapers,
    private readonly sessions: SessionsRead,
    private readonly adding: AddPaper,
    private readonly sharing: SharePaper,
    private readonly takingBack: TakeBackPaper,
    private readonly sight: DatesInSight,
    private readonly idempotency: Idempotency,
  ) {}

  @ResolveField('papers', () => [SessionPaperType], { description: 'Papers of this date, in the order they were added.' })
  @Can('opportunities.plan')
  ofSession(@Parent() { id: sessionId, heldOn }: SessionType): Promise<readonly SessionPaperType[]> {
    return this.papers.ofSession({ id: sessionId as Id<'Session'>, heldOn });
  }

  @Mutation(() => SessionPaperType, { description: 'A file that was sent to /files for session-paper becomes a paper of this date. Only the team sees it yet.' })
  @Can('opportunities.plan')
  async addPaper(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('title') title: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
    @Args('inWords', { type: () => String, nullable: true }) inWords: string | null = null,
  ): Promise<SessionPaperType> {
    const wish = { sessionId: id<'Session'>(sessionId), title, inWords, fileId: id<'File'>(fileId) };
    await this.sight.mustSee(wish.sessionId);
    const paper = await this.idempotency.once(key, 'opportunities.add-paper', by, wish, async () => {
      const added = await this.adding.run(wish, by);
      return { id: added.id, sessionId: added.sessionId };
    });
    return this.sheet(paper);
  }

  @Mutation(() => SessionPaperType, { description: 'Everybody who has a place can look at it from now on.' })
  @Can('opportunities.plan')
  async sharePaper(@Args('id', { type: () => ID }) paperId: string, @ActingActor() by: Actor): Promise<SessionPaperType> {
    await this.mustSee(paperId);
    return this.sheet(await this.sharing.run(id<'Paper'>(paperId), by));
  }

  @Mutation(() => SessionPaperType, { description: 'Nobody can look at it any more, and nothing is left of its pages.' })
  @Can('opportunities.plan')
  async takeBackPaper(@Args('id', { type: () => ID }) paperId: string, @ActingActor() by: Actor): Promise<SessionPaperType> {
    await this.mustSee(paperId);
    return this.sheet(await this.takingBack.run(id<'Paper'>(paperId), by));
  }

  private async mustSee(paperId: string): Promise<void> {
    const paper = await this.papers.one(id<'Paper'>(paperId));
    if (!paper) throw new Refusal('NOT_FOUND');
    await this.sight.mustSee(paper.sessionId);
  }

  private async sheet({ id: paperId, sessionId }: Pick<Paper, 'id' | 'sessionId'>): Promise<SessionPaperType> {
    const session = await this.sessions.one(sessionId);
    const sheet = session && (await this.papers.ofSession(session)).find((paper) => paper.id === paperId);
    if (!sheet) throw new Refusal('NOT_FOUND');
    return sheet;
  }
}
