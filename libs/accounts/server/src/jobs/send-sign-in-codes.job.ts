import { Transactions } from '@alongside/platform/database';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log } from '@alongside/platform/log';
import { Mailer, PublicAddress, TextSender } from '@alongside/platform/notify';
import { StrangerSends } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

import { SEND_SIGN_IN_CODES } from '../actions/ask-for-sign-in-code';
import { codeMark, newCode } from '../sign-in-marks';
import { sharedPhoneText, signInMail, signInText } from '../sign-in-mail';
import { SentTextStore } from '../store/sent-text.store';
import { SignInMailQueue, type DueCode } from '../store/sign-in-mail.queue';

/** Makes each code at the moment it is sent, so that it lies nowhere but in the mail or the text. */
@Injectable()
@Scheduled({ name: SEND_SIGN_IN_CODES, everySeconds: 15 })
export class SendSignInCodes implements ScheduledJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly mails: SignInMailQueue,
    private readonly strangers: StrangerSends,
    private readonly mailer: Mailer,
    private readonly texts: TextSender,
    private readonly sent: SentTextStore,
    private readonly publicAddress: PublicAddress,
  ) {}

  async run(): Promise<void> {
    const limits = await this.strangers.howMuch();
    for (let due = await this.mails.take(limits); due; due = await this.mails.take(limits)) await this.send(due);
    await this.mails.forgetOld();
  }

  private async send(due: DueCode): Promise<void> {
    try {
      if (await this.mustWait(due)) return;
      if (due.maySend && !due.tooLate) await this.sendCode(due);
      else if (due.sharedPhone && !due.tooLate) await this.texts.send({ reference: due.codeId, to: due.address, text: sharedPhoneText });
    } catch (error) {
      // It stays in the queue and is made anew in a minute.
      log.problem('sign-in-mail', { codeId: due.codeId, attempts: due.attempts, kind: error instanceof Error ? error.name : 'unknown' });
      return;
    }
    await this.mails.done(due.codeId);
  }

  /** When strangers caused too much to be sent, theirs wait a minute, again and again, until the code would be of no use. */
  private async mustWait({ maySend, sharedPhone, knownBrowser, tooLate }: DueCode): Promise<boolean> {
    if (knownBrowser || tooLate || !(maySend || sharedPhone)) return false;
    return !(await this.strangers.takeOne());
  }

  private async sendCode({ codeId, channel, address, attempts, personId }: DueCode): Promise<void> {
    const code = newCode();
    await this.transactions.run(() => this.mails.mark(codeId, codeMark(codeId, code)));
    if (channel === 'text') {
      if (personId !== null) await this.sent.leaves({ reference: `${codeId}.${attempts}`, personId, phone: address, codeId });
      return this.texts.send({ reference: `${codeId}.${attempts}`, to: address, text: signInText(code) });
    }
    // Behind the # it never reaches a server, a log or the page after.
    const link = this.publicAddress.of(`/sign-in#code=${code}`);
    await this.mailer.send({ messageId: `${codeId}.${attempts}`, to: address, ...signInMail(code, link) });
  }
}
