import { Transactions } from '@alongside/platform/database';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log } from '@alongside/platform/log';
import { TextSender } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import { SEND_PHONE_TRIES } from '../actions/try-phone';
import { codeMark, newCode } from '../sign-in-marks';
import { phoneTryText } from '../sign-in-mail';
import { PhoneTryStore, type DuePhone } from '../store/phone-try.store';
import { SentTextStore } from '../store/sent-text.store';

/** Makes each code at the moment it is sent, so that it lies nowhere but in the text. */
@Injectable()
@Scheduled({ name: SEND_PHONE_TRIES, everySeconds: 15 })
export class SendPhoneTries implements ScheduledJob {
  constructor(private readonly transactions: Transactions, private readonly phoneTries: PhoneTryStore, private readonly sent: SentTextStore, private readonly texts: TextSender) {}

  async run(): Promise<void> {
    for (let due = await this.phoneTries.takeDue(); due; due = await this.phoneTries.takeDue()) await this.send(due);
    await this.phoneTries.forgetOld();
    await this.sent.forgetOld();
  }

  private async send({ id, personId, phone }: DuePhone): Promise<void> {
    const code = newCode();
    await this.transactions.run(() => this.phoneTries.mark(id, codeMark(id, code)));
    try {
      await this.sent.leaves({ reference: id, personId, phone });
      await this.texts.send({ reference: id, to: phone, text: phoneTryText(code) });
    } catch (error) {
      // It stays in the queue and is made anew in a minute.
      log.problem('phone-try', { phoneTryId: id, kind: error instanceof Error ? error.name : 'unknown' });
      return;
    }
    await this.phoneTries.sent(id);
  }
}
