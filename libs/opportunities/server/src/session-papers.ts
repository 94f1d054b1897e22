import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, hasRole, Refusal, whoLooks, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import {
  hasPages, isTeamOf, lastDayToLook, mayLookAtPaper, whyNotSharePaper, whyNotTakeBackPaper,
  type OpportunitiesRefusal, type Paper, type PaperReader, type Session,
} from '@alongside/opportunities/rules';
import { FilePurpose, type AttachedFile, type FileOwner, type Look } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { DatesInSight } from './dates-in-sight';
import { PaperDaysOf } from './paper-days-of';
import { SESSION_PAPER } from './session-paper-purpose';
import { BookingsRead } from './store/bookings.read';
import { PapersRead, type PaperReaderRow } from './store/papers.read';
import { PaperStore } from './store/paper.store';
import { SessionsRead } from './store/sessions.read';

/** A paper as the coordinator sees it. */
export interface PaperSheet extends Paper {
  readonly lookUntil: PlainDate;
  readonly readers: readonly PaperReaderRow[];
  readonly whyNotShare: OpportunitiesRefusal | null;
  readonly whyNotTakeBack: OpportunitiesRefusal | null;
}

/** A paper as the person who comes sees it. */
export interface MyPaper extends Pick<Paper, 'id' | 'title' | 'inWords' | 'pages'> {
  readonly fileId: Id<'File'>;
  readonly lookUntil: PlainDate;
}

/** Papers of a date: who may look, and who has. */
@FilePurpose({ name: SESSION_PAPER, sentBy: 'opportunities.plan', takes: ['pdf', 'picture'], mostMegabytes: 8, mostPages: 20, shown: 'view-only' })
@Injectable()
export class SessionPapers implements FileOwner {
  constructor(
    private readonly papers: PapersRead,
    private readonly store: PaperStore,
    private readonly sessions: SessionsRead,
    private readonly bookings: BookingsRead,
    private readonly accounts: AccountsDoor,
    private readonly days: PaperDaysOf,
    private readonly sight: DatesInSight,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND for whoever may not look, now or at all. */
  async look({ subjectId }: AttachedFile, by: Actor): Promise<Look> {
    const paper = await this.papers.one(subjectId as Id<'Paper'>);
    const session = paper && (await this.sessions.one(paper.sessionId));
    const personId = by.personId;
    if (!paper || !session || personId === null || !(await this.sight.sees(session))) throw new Refusal('NOT_FOUND');
    if (!mayLookAtPaper(paper, session, await this.reader(session, by, personId), await this.days.session(session))) throw new Refusal('NOT_FOUND');
    // Somebody of the team who looks along has not read it for them.
    if (by.lookingAlongId === undefined) await this.store.noteLook(paper.id, personId, this.clock.now());
    const viewer = await this.accounts.person(whoLooks(by) ?? personId);
    return { what: 'opportunities.paper-opened', subjectId: paper.id, data: { paperId: paper.id, sessionId: session.id }, viewer: viewer?.firstName ?? '' };
  }

  one(id: Id<'Paper'>): Promise<Paper | null> {
    return this.papers.one(id);
  }

  /** In the order they were added, with who has looked. */
  async ofSession(session: Pick<Session, 'id' | 'heldOn'>): Promise<readonly PaperSheet[]> {
    const papers = await this.papers.ofSession(session.id);
    if (papers.length === 0) return [];
    const [readers, days] = [await this.papers.readersOf(session.id), await this.days.session(session)];
    return papers.map((paper) => ({
      ...paper,
      lookUntil: lastDayToLook(session, days),
      readers: readers.filter(({ paperId }) => paperId === paper.id),
      whyNotShare: whyNotSharePaper(paper, session, days),
      whyNotTakeBack: whyNotTakeBackPaper(paper),
    }));
  }

  /** Those this person may look at today. */
  async mine(session: Pick<Session, 'id' | 'heldOn'>, booking: PaperReader['booking']): Promise<readonly MyPaper[]> {
    const papers = (await this.papers.ofSession(session.id)).filter(hasPages);
    if (papers.length === 0) return [];
    const days = await this.days.session(session);
    return papers
      .filter((paper) => mayLookAtPaper(paper, session, { isTeam: false, booking }, days))
      .flatMap(({ id, title, inWords, pages, fileId }) => (fileId === null ? [] : [{ id, title, inWords, pages, fileId, lookUntil: lastDayToLook(session, days) }]));
  }

  private async reader(session: Session, by: Actor, personId: Id<'Person'>): Promise<PaperReader> {
    const isTeam = isTeamOf(session, personId, hasRole(by, 'coordinator'));
    return { isTeam, booking: isTeam ? null : await this.bookings.ofMemberIn(session.id, personId) };
  }
}
