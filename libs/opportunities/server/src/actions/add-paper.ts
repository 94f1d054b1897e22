import { Clock, must, newId, type Actor, type Id } from '@alongside/kernel';
import { addPaper, MOST_PAPERS, paperWords, whyNotAddPaper, type Paper } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Files } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { PaperDaysOf } from '../paper-days-of';
import { SESSION_PAPER } from '../session-paper-purpose';
import { PaperStore } from '../store/paper.store';
import { SessionStore } from '../store/session.store';

export interface PaperWish {
  readonly sessionId: Id<'Session'>;
  readonly title: string;
  readonly inWords: string | null;
  readonly fileId: Id<'File'>;
}

@Injectable()
export class AddPaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
    private readonly papers: PaperStore,
    private readonly files: Files,
    private readonly days: PaperDaysOf,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND (also naming fileId), PAPER_DAYS_OVER, PAPERS_TOO_MANY, ANSWER_MISSING, ANSWER_TOO_LONG. */
  run({ sessionId, fileId, ...words }: PaperWish, by: Actor): Promise<Paper> {
    return this.transactions.run(async () => {
      const session = await this.sessions.lock(sessionId);
      must(whyNotAddPaper(session, await this.papers.ofSession(sessionId), await this.days.session(session)), 'file', { most: MOST_PAPERS });
      // Before the file is touched: a title that is refused leaves it for another try.
      paperWords(words);
      const id = newId<'Paper'>();
      const file = await this.files.attach(fileId, { purpose: SESSION_PAPER, subjectId: id }, by);
      return this.papers.save(addPaper({ sessionId, ...words, addedBy: by.personId as Id<'Person'> }, file, id, this.clock.now()), by);
    });
  }
}
