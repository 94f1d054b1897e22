import { newId, systemActor, type Instant } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface ArrivedMail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly links: readonly string[];
  readonly at: Instant;
}

export interface CapturedMail extends ArrivedMail {
  readonly id: string;
}

/** A letter arrives and is shown without anybody being signed in. */
const postman = systemActor('messages.captured-mail');

/** The demo's letter box. It belongs to no decision: it is what a mail server would have kept. */
@Injectable()
export class CapturedMailStore {
  constructor(private readonly database: Database, private readonly transactions: Transactions) {}

  /** The same Message-ID again is the same letter, however often it is delivered. */
  async keep({ messageId, to, subject, text, html, links, at }: ArrivedMail): Promise<void> {
    await this.transactions.as(postman, () => this.database.query(
      `insert into messages.captured_mail (id, message_id, mail_to, subject, body_text, body_html, links, captured_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (message_id) do nothing`,
      [newId<'CapturedMail'>(), messageId, to, subject, text, html, links, at],
    ));
  }

  /** Newest first. */
  newest(most: number): Promise<CapturedMail[]> {
    return this.transactions.as(postman, () => this.database.query<CapturedMail & Record<string, unknown>>(
      `select id, message_id as "messageId", mail_to as "to", subject, body_text as "text", body_html as "html", links, captured_at as "at"
       from messages.captured_mail order by captured_at desc, id desc limit $1`,
      [most],
    ));
  }
}
