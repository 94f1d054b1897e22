import { Clock, Refusal } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { letterAsHtml, letterAsText, stoppedItThemself, type Message } from '@alongside/messages/rules';
import { Mailer } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import { SettleMessage } from '../actions/settle-message';
import { Letters } from '../letters/letters';
import { SafeAddress } from '../letters/safe-address';
import type { Claimed } from '../store/message-lease.store';
import { MessagesRead } from '../store/messages.read';

/**
 * Writes one letter and hands it to the mail server, outside any transaction. If we die before the tick, the letter goes again with the
 * same Message-ID: at least once, never lost, and whoever keeps mail can tell that it is the same (docs/adr/0003-mail-once.md).
 */
@Injectable()
export class DeliverMessage {
  constructor(
    private readonly messages: MessagesRead,
    private readonly letters: Letters,
    private readonly addresses: SafeAddress,
    private readonly mailer: Mailer,
    private readonly settle: SettleMessage,
    private readonly members: MembersDoor,
    private readonly clock: Clock,
  ) {}

  async run(claimed: Claimed): Promise<void> {
    try {
      await this.deliver(claimed);
    } catch (error) {
      if (isRefusedAddress(error)) return this.settle.failed(claimed.id, 'ADDRESS_REFUSED');
      await this.settle.tryLater(claimed, problemOf(error));
    }
  }

  private async deliver({ id }: Claimed): Promise<void> {
    const message = await this.messages.message(id);
    if (!message) return;
    const way = await this.addresses.wayTo(message);
    // A letter on paper lights up no phone: it waits for no hour of the day.
    if (way.by !== 'post' && (await this.isPutOff(message))) return;
    const letter = await this.letters.write(message);
    if (!letter) return this.settle.notNeeded(id);
    if (way.by === 'post') return this.settle.toPost(id, letter.arriveBy ?? null);
    if (way.by === 'call') return way.because === 'SAID_NO' && stoppedItThemself(message) ? this.settle.notNeeded(id) : this.settle.failed(id, way.because);
    await this.mailer.send({ messageId: id, to: way.to, subject: letter.subject, text: letterAsText(letter), html: letterAsHtml(letter) });
    await this.settle.sent(id);
  }

  private async isPutOff({ id, toPersonId }: Message): Promise<boolean> {
    const now = this.clock.now();
    const safe = await this.members.safeMoment(toPersonId, now);
    if (safe === null) await this.settle.failed(id, 'NO_SAFE_TIME');
    else if (safe > now) await this.settle.putOff(id, safe);
    return safe === null || safe > now;
  }
}

const REFUSED_FOR_GOOD = 500;

/** The server answered, and it will not take mail for this address. Everything else may pass. */
function isRefusedAddress(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && (responseCode ?? 0) >= REFUSED_FOR_GOOD;
}

/** The kind of problem, never its text: a mail server likes to repeat the address. */
function problemOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  const { code, name } = error as { code?: string; name?: string };
  return code ?? name ?? 'unknown';
}
