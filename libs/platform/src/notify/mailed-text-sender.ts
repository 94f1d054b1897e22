import type { Mailer } from './mailer';
import { TextSender, type Text } from './text-sender';

/** In the demo there is no phone: a text lands in the outbox, beside the mail. */
export class MailedTextSender extends TextSender {
  constructor(private readonly mailer: Mailer) {
    super();
  }

  async send({ reference, to, text }: Text): Promise<void> {
    await this.mailer.send({ messageId: `${reference}.text`, to: `${to}@text.invalid`, subject: `Text to ${to}`, text });
  }

  /** The outbox knows the same Message-ID again, so nothing is lost by sending twice. */
  async took(): Promise<boolean> {
    return false;
  }
}
