import { Transactions } from '@alongside/platform/database';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log } from '@alongside/platform/log';
import { Mailer } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import { SEND_SIGN_IN_CODES } from '../actions/ask-for-sign-in-code';
import { codeMark, newCode } from '../sign-in-marks';
import { signInMail } from '../sign-in-mail';
import { SignInMailQueue, type DueCode } from '../store/sign-in-mail.queue';

/** Makes each code at the moment it is sent, so that it lies nowhere but in the mail. */
@Injectable()
@Scheduled({ name: SEND_SIGN_IN_CODES, everySeconds: 15 })
export class SendSignInCodes implements ScheduledJob {
  constructor(private readonly transactions: Transactions, private readonly mails: SignInMailQueue, private readonly mailer: Mailer) {}

  async run(): Promise<void> {
    for (let due = await this.mails.take(); due; due = await this.mails.take()) await this.send(due);
    await this.mails.forgetOld();
  }

  private async send({ codeId, email, attempts, maySend }: DueCode): Promise<void> {
    if (maySend) {
      const code = newCode();
      await this.transactions.run(() => this.mails.mark(codeId, codeMark(codeId, code)));
      try {
        await this.mailer.send({ messageId: `${codeId}.${attempts}`, to: email, ...signInMail(code) });
      } catch (error) {
        // It stays in the queue and is made anew in a minute.
        log.problem('sign-in-mail', { codeId, attempts, kind: error instanceof Error ? error.name : 'unknown' });
        return;
      }
    }
    await this.mails.done(codeId);
  }
}
