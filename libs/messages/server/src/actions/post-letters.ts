import { Clock, type Actor, type Id } from '@alongside/kernel';
import { markNotPosted, markOverOnPaper, markPosted, postLetter, takeBackPosted, tellAnotherWay, type OtherWay } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MessageStore } from '../store/message.store';
import { PaperLetterStore } from '../store/paper-letter.store';

/** The team says what became of a letter. The letter and its message are settled together. */
@Injectable()
export class PostLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly paper: PaperLetterStore,
    private readonly messages: MessageStore,
  ) {}

  /** All of them or none. Throws Refusal NOT_FOUND, LETTER_NOT_PRINTED, LETTER_SETTLED. */
  posted(ids: readonly Id<'PaperLetter'>[], by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      for (const id of [...new Set(ids)].sort()) {
        const letter = await this.paper.save(postLetter(await this.paper.lock(id), this.clock.today(), by.personId), by);
        await this.messages.save(markPosted(await this.messages.lock(letter.messageId), this.clock.now()), by);
      }
    });
  }

  /** Throws Refusal NOT_FOUND, LETTER_NOT_POSTED, LETTER_POSTED_BEFORE. */
  notPosted(id: Id<'PaperLetter'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const letter = await this.paper.save(takeBackPosted(await this.paper.lock(id), this.clock.today()), by);
      await this.messages.save(markNotPosted(await this.messages.lock(letter.messageId)), by);
    });
  }

  /** Throws Refusal NOT_FOUND, LETTER_SETTLED. */
  toldAnotherWay(id: Id<'PaperLetter'>, way: OtherWay, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const letter = await this.paper.save(tellAnotherWay(await this.paper.lock(id), way, by.personId), by);
      await this.messages.save(markOverOnPaper(await this.messages.lock(letter.messageId)), by);
    });
  }
}
