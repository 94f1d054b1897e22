import { Clock, type Actor, type Id } from '@alongside/kernel';
import { sharePaper, type Paper } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PaperDaysOf } from '../paper-days-of';
import { PaperStore } from '../store/paper.store';
import { SessionStore } from '../store/session.store';

/** From now on everybody with a place can look at it. */
@Injectable()
export class SharePaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly papers: PaperStore,
    private readonly sessions: SessionStore,
    private readonly days: PaperDaysOf,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND, PAPER_SHARED, PAPER_TAKEN_BACK, PAPER_DAYS_OVER. */
  run(id: Id<'Paper'>, by: Actor): Promise<Paper> {
    return this.transactions.run(async () => {
      const paper = await this.papers.lock(id);
      const session = await this.sessions.get(paper.sessionId);
      return this.papers.save(sharePaper(paper, session, await this.days.session(session), this.clock.now()), by);
    });
  }
}
