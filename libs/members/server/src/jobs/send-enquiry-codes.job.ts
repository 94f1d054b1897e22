import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log } from '@alongside/platform/log';
import { Mailer, TextSender } from '@alongside/platform/notify';
import { StrangerSends } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

import { SEND_ENQUIRY_CODES } from '../actions/ask-to-join';
import { enquiryCodeMail, enquiryCodeText } from '../enquiry-code-mail';
import { EnquiryProofs, type DueProof } from '../store/enquiry-proofs.store';

/** Makes each code at the moment it is sent, so that it lies nowhere but in the mail or the text. */
@Injectable()
@Scheduled({ name: SEND_ENQUIRY_CODES, everySeconds: 15 })
export class SendEnquiryCodes implements ScheduledJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsDoor,
    private readonly proofs: EnquiryProofs,
    private readonly strangers: StrangerSends,
    private readonly mailer: Mailer,
    private readonly texts: TextSender,
  ) {}

  run(): Promise<void> {
    return this.transactions.as(systemActor(SEND_ENQUIRY_CODES), async () => {
      const limits = await this.strangers.howMuch();
      for (let due = await this.proofs.take(limits); due; due = await this.proofs.take(limits)) await this.send(due);
      await this.proofs.forgetOld();
    });
  }

  private async send(due: DueProof): Promise<void> {
    try {
      if (due.maySend && !due.tooLate) {
        // When strangers caused too much to be sent, this one waits a minute, again and again, until it would be of no use.
        if (!(await this.strangers.takeOne())) return;
        await this.sendCode(due);
      }
    } catch (error) {
      // It stays in the queue and is made anew in a minute.
      log.problem('enquiry-code', { enquiryId: due.enquiryId, attempts: due.attempts, kind: error instanceof Error ? error.name : 'unknown' });
      return;
    }
    await this.proofs.done(due.enquiryId);
  }

  private async sendCode({ enquiryId, channel, address, attempts }: DueProof): Promise<void> {
    const { shown, mark } = this.accounts.newCode(enquiryId);
    await this.proofs.mark(enquiryId, mark);
    const reference = `${enquiryId}.${attempts}`;
    if (channel === 'text') return this.texts.send({ reference, to: address, text: enquiryCodeText(shown) });
    await this.mailer.send({ messageId: reference, to: address, ...enquiryCodeMail(shown) });
  }
}
