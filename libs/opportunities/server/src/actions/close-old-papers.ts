import { Clock, type Actor } from '@alongside/kernel';
import { closePaper } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Files } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { PaperDaysOf } from '../paper-days-of';
import { PaperStore } from '../store/paper.store';
import { SessionStore } from '../store/session.store';

/** Papers whose days are over leave nothing of their pages. Answers how many were closed. */
@Injectable()
export class CloseOldPapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly papers: PaperStore,
    private readonly sessions: SessionStore,
    private readonly files: Files,
    private readonly days: PaperDaysOf,
    private readonly clock: Clock,
  ) {}

  run(by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      let closed = 0;
      for (const id of await this.papers.withPagesBefore(this.clock.today())) {
        const paper = await this.papers.lock(id);
        const session = await this.sessions.get(paper.sessionId);
        const decision = closePaper(paper, session, await this.days.session(session), this.clock.now());
        if (!decision) continue;
        await this.papers.save(decision, by);
        if (paper.fileId) await this.files.forget(paper.fileId, by);
        closed += 1;
      }
      return closed;
    });
  }
}
