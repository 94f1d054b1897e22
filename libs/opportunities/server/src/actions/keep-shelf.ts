import { Clock, must, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import {
  MOST_ON_SHELF, paperWords, putOnShelf, replaceOnShelf, takeOffShelf, whyNotChangeShelfPaper, whyNotPutOnShelf, type Putting, type Shelf, type ShelfPaper, type TypedShelfPaper,
} from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Files } from '@alongside/platform/files';
import { Injectable } from '@nestjs/common';

import { SHELF_PAPER } from '../shelf-paper-purpose';
import { ShelfPaperStore } from '../store/shelf-paper.store';

export interface ShelfWish extends TypedShelfPaper {
  readonly fileId: Id<'File'>;
}

/** What the team does with papers that stay. A cohort's that whoever acts may not know of are not found: the wall sees to that. */
@Injectable()
export class KeepShelf {
  constructor(
    private readonly transactions: Transactions, private readonly papers: ShelfPaperStore, private readonly files: Files, private readonly members: MembersDoor, private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND (also naming fileId), GROUP_ENDED, SHELF_FULL, ANSWER_MISSING, ANSWER_TOO_LONG. */
  put(shelf: Shelf, { fileId, ...typed }: ShelfWish, by: Actor): Promise<ShelfPaper> {
    return this.transactions.run(async () => {
      if (shelf.groupId !== null) await this.members.groupGoingOn(shelf.groupId);
      must(whyNotPutOnShelf((await this.papers.lockShelf(shelf)).length), 'file', { most: MOST_ON_SHELF });
      const putting = await this.putting(typed, fileId, by);
      return this.papers.save(putOnShelf(shelf, typed, newId(), putting), by);
    });
  }

  /** Throws Refusal NOT_FOUND (also naming fileId), SHELF_PAPER_GONE, ANSWER_MISSING, ANSWER_TOO_LONG. */
  replace(id: Id<'ShelfPaper'>, { fileId, ...typed }: ShelfWish, by: Actor): Promise<ShelfPaper> {
    return this.transactions.run(async () => {
      const before = await this.papers.lock(id);
      must(whyNotChangeShelfPaper(before));
      const [replaced, next] = replaceOnShelf(before, typed, await this.putting(typed, fileId, by));
      await this.papers.save(replaced, by);
      if (before.fileId) await this.files.forget(before.fileId, by);
      return this.papers.save(next, by);
    });
  }

  /** Throws Refusal NOT_FOUND, SHELF_PAPER_GONE. */
  takeAway(id: Id<'ShelfPaper'>, by: Actor): Promise<ShelfPaper> {
    return this.transactions.run(async () => {
      const paper = await this.papers.lock(id);
      const gone = await this.papers.save(takeOffShelf(paper, this.clock.now()), by);
      if (paper.fileId) await this.files.forget(paper.fileId, by);
      return gone;
    });
  }

  /** A group that is over leaves no papers behind. May run twice. */
  clear(groupId: Id<'NetworkGroup'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      for (const id of await this.papers.lockShelf({ groupId, kind: null })) await this.takeAway(id, by);
    });
  }

  private async putting(typed: TypedShelfPaper, fileId: Id<'File'>, by: Actor): Promise<Putting> {
    if (by.personId === null) throw new Refusal('SIGN_IN_FIRST');
    // Before the file is touched: a title that is refused leaves it for another try.
    paperWords(typed);
    const id = newId<'ShelfPaper'>();
    return { id, file: await this.files.attach(fileId, { purpose: SHELF_PAPER, subjectId: id }, by), by: by.personId, now: this.clock.now() };
  }
}
