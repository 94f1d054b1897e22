import { Clock, type Actor, type Id } from '@alongside/kernel';
import { takeBackPaper, type Paper } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Files } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { PaperStore } from '../store/paper.store';

/** A paper that should not have been there: nothing is left of its pages. */
@Injectable()
export class TakeBackPaper {
  constructor(private readonly transactions: Transactions, private readonly papers: PaperStore, private readonly files: Files, private readonly clock: Clock) {}

  /** Throws Refusal NOT_FOUND, PAPER_TAKEN_BACK, PAPER_DAYS_OVER. */
  run(id: Id<'Paper'>, by: Actor): Promise<Paper> {
    return this.transactions.run(async () => {
      const paper = await this.papers.lock(id);
      const takenBack = await this.papers.save(takeBackPaper(paper, this.clock.now()), by);
      if (paper.fileId) await this.files.forget(paper.fileId, by);
      return takenBack;
    });
  }
}
