import { systemActor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log } from '@alongside/platform/log';
import { Mailer, PublicAddress, TextSender } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import { SEND_JOINING_LINKS } from '../actions/ask-for-joining';
import { joiningMail, joiningText } from '../joining-letter';
import { markOf, newReplyCode } from '../reply-code';
import { JoiningLinks, type DueJoiningLink } from '../store/joining-links.store';

/** Makes each link at the moment it is sent, so that it lies nowhere but in the mail or the text. */
@Injectable()
@Scheduled({ name: SEND_JOINING_LINKS, everySeconds: 15 })
export class SendJoiningLinks implements ScheduledJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: JoiningLinks,
    private readonly address: PublicAddress,
    private readonly mailer: Mailer,
    private readonly texts: TextSender,
  ) {}

  run(): Promise<void> {
    return this.transactions.as(systemActor(SEND_JOINING_LINKS), async () => {
      for (let due = await this.links.take(); due; due = await this.links.take()) await this.send(due);
    });
  }

  private async send(due: DueJoiningLink): Promise<void> {
    try {
      await this.sendLink(due);
    } catch (error) {
      // It stays in the queue and is made anew in a minute.
      log.problem('joining-link', { linkId: due.id, attempts: due.attempts, kind: error instanceof Error ? error.name : 'unknown' });
      return;
    }
    await this.links.done(due.id);
  }

  private async sendLink({ id, way, address, lastDay, attempts }: DueJoiningLink): Promise<void> {
    const code = newReplyCode();
    await this.links.mark(id, markOf(code));
    const page = this.address.of(`/c/${code}`);
    const reference = `${id}.${attempts}`;
    if (way === 'text') return this.texts.send({ reference, to: address, text: joiningText(page) });
    await this.mailer.send({ messageId: reference, to: address, ...joiningMail(page, lastDay) });
  }
}
