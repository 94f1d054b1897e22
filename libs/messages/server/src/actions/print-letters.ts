import { Clock, must, Refusal, systemActor, type Actor, type Id } from '@alongside/kernel';
import { dropLetter, goAgain, markOverOnPaper, printLetter, sendableAt, whyNotPrintLetter, type Letter, type Message, type WayToReach } from '@alongside/messages/rules';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { Letters } from '../letters/letters';
import { SafeAddress } from '../letters/safe-address';
import { SendingHours } from '../sending-hours';
import { MessageStore } from '../store/message.store';
import { MessagesRead } from '../store/messages.read';
import { PaperLetterStore } from '../store/paper-letter.store';
import { PaperLettersRead } from '../store/paper-letters.read';
import { DELIVERY } from './queue-message';

const MOST = 500;

/** Words are made as they are when a message leaves, whoever stands at the printer. */
const writer = systemActor('messages.letters');

/** Letters go to the printer. Each is looked at once more: what is no longer so is not printed, and whose way is another now is reached that way. */
@Injectable()
export class PrintLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly read: PaperLettersRead,
    private readonly messagesRead: MessagesRead,
    private readonly paper: PaperLetterStore,
    private readonly messages: MessageStore,
    private readonly letters: Letters,
    private readonly addresses: SafeAddress,
    private readonly hours: SendingHours,
    private readonly nudge: Nudge,
  ) {}

  /** Throws Refusal NOT_FOUND, LETTER_SETTLED, before any of them is printed. */
  async run(ids: readonly Id<'PaperLetter'>[], by: Actor): Promise<void> {
    const lines = await this.read.of(ids);
    if (lines.length < new Set(ids).size) throw new Refusal('NOT_FOUND');
    for (const line of lines) must(whyNotPrintLetter(line));
    for (const { id, messageId } of lines) await this.one(id, messageId, by);
  }

  /** What waits is looked at without anybody at the printer, too. A letter that still holds stays as it is. May run twice. */
  async lookAgain(by: Actor): Promise<void> {
    for (const { id, state, messageId } of await this.read.open(MOST)) {
      if (state !== 'waiting') continue;
      const written = await this.written(messageId);
      if (written?.way.by !== 'post') await this.transactions.run(() => this.drop(id, messageId, written !== null, by));
    }
  }

  /** What it says now. Null: nobody needs it any more. */
  async written(messageId: Id<'Message'>): Promise<{ readonly way: WayToReach; readonly letter: Letter } | null> {
    return this.transactions.as(writer, async () => {
      const message = await this.messagesRead.message(messageId);
      const letter = message && (await this.letters.write(message));
      return letter ? { way: await this.addresses.wayTo(message as Message), letter } : null;
    });
  }

  private async one(id: Id<'PaperLetter'>, messageId: Id<'Message'>, by: Actor): Promise<void> {
    const written = await this.written(messageId);
    await this.transactions.run(async () => {
      if (written?.way.by !== 'post') return this.drop(id, messageId, written !== null, by);
      await this.paper.save(printLetter(await this.paper.lock(id), this.clock.now(), by.personId), by);
    });
  }

  /** No letter any more; `stillTrue`: the message looks for the way that is theirs now. */
  private async drop(id: Id<'PaperLetter'>, messageId: Id<'Message'>, stillTrue: boolean, by: Actor): Promise<void> {
    const letter = await this.paper.lock(id);
    if (whyNotPrintLetter(letter) !== null) return;
    await this.paper.save(dropLetter(letter), by);
    const message = await this.messages.lock(messageId);
    if (!stillTrue) return void (await this.messages.save(markOverOnPaper(message), by));
    await this.messages.save(goAgain(message, sendableAt(this.clock.now(), await this.hours.quiet())), by);
    await this.nudge.job(DELIVERY);
  }
}
