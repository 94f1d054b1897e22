import { Transactions } from '@alongside/platform/database';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log } from '@alongside/platform/log';
import { Mailer, TextSender } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import { ChangeSignInEmail, SEND_EMAIL_CHANGES } from '../actions/change-sign-in-email';
import { emailMail, emailText } from '../email-change-mail';
import { codeMark, newCode } from '../sign-in-marks';
import { EmailChangeQueue, type DueEmail } from '../store/email-change.queue';
import { SentTextStore } from '../store/sent-text.store';

/** What waited long enough counts. A code to the new address and one to where they were known before, made as it is sent; and word to the one before. */
@Injectable()
@Scheduled({ name: SEND_EMAIL_CHANGES, everySeconds: 15 })
export class SendEmailChanges implements ScheduledJob {
  constructor(
    private readonly transactions: Transactions, private readonly change: ChangeSignInEmail, private readonly mails: EmailChangeQueue, private readonly mailer: Mailer, private readonly texts: TextSender,
    private readonly sentTexts: SentTextStore,
  ) {}

  async run(): Promise<void> {
    await this.change.countDue();
    for (let due = await this.mails.take(); due; due = await this.mails.take()) await this.send(due);
    await this.mails.forgetOld();
  }

  private async send(due: DueEmail): Promise<void> {
    try {
      if (due.address !== null && (due.what !== 'code' || due.isFree)) await this.leave(due, due.address);
    } catch (error) {
      // It stays in the queue and is tried anew in a minute.
      log.problem('email-change-mail', { changeId: due.id, kind: error instanceof Error ? error.name : 'unknown' });
      return;
    }
    await this.mails.sent(due.id, due.what);
  }

  private async leave(due: DueEmail, to: string): Promise<void> {
    const code = newCode();
    const { id, what } = due;
    if (what === 'code' || what === 'old-code') await this.transactions.run(() => this.mails.mark(id, what, codeMark(id, code)));
    if (due.channel === 'text') {
      await this.sentTexts.leaves({ reference: `${id}.${what}`, personId: due.personId, phone: to });
      return this.texts.send({ reference: `${id}.${what}`, to, text: emailText(due, code) });
    }
    await this.mailer.send({ messageId: `${id}.${what}`, to, ...emailMail(due, code) });
  }
}
