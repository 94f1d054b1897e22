import { Transactions } from '@alongside/platform/database';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log } from '@alongside/platform/log';
import { Mailer } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import { SEND_EMAIL_CHANGES } from '../actions/change-sign-in-email';
import { changedMail, newAddressMail } from '../sign-in-mail';
import { codeMark, newCode } from '../sign-in-marks';
import { EmailChangeStore, type DueEmail } from '../store/email-change.store';

/** A code to the new address, made as it is sent; and word to the one before, once it has changed. */
@Injectable()
@Scheduled({ name: SEND_EMAIL_CHANGES, everySeconds: 15 })
export class SendEmailChanges implements ScheduledJob {
  constructor(private readonly transactions: Transactions, private readonly changes: EmailChangeStore, private readonly mailer: Mailer) {}

  async run(): Promise<void> {
    for (let due = await this.changes.takeDue(); due; due = await this.changes.takeDue()) await this.send(due);
    await this.changes.forgetOld();
  }

  private async send({ id, address, what, isFree }: DueEmail): Promise<void> {
    try {
      if (what === 'told') await this.mailer.send({ messageId: `${id}.told`, to: address, ...changedMail });
      else if (isFree) await this.sendCode(id, address);
    } catch (error) {
      // It stays in the queue and is tried anew in a minute.
      log.problem('email-change-mail', { changeId: id, kind: error instanceof Error ? error.name : 'unknown' });
      return;
    }
    await this.changes.sent(id, what);
  }

  private async sendCode(id: DueEmail['id'], to: string): Promise<void> {
    const code = newCode();
    await this.transactions.run(() => this.changes.mark(id, codeMark(id, code)));
    await this.mailer.send({ messageId: `${id}.code`, to, ...newAddressMail(code) });
  }
}
