import { createTransport, type Transporter } from 'nodemailer';

export interface Mail {
  /** Ours, stable over retries: a server that got it already can tell. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

const TIMEOUT_MS = 10_000;

/** E-mail over SMTP. Throws when the server did not take the mail; the caller keeps it and tries again. */
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(smtpUrl: string | null, private readonly from: string) {
    this.transport = smtpUrl
      ? createTransport({ url: smtpUrl, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, tls: { rejectUnauthorized: !smtpUrl.startsWith('smtp://127.0.0.1') } } as never)
      : null;
  }

  async send({ messageId, ...mail }: Mail): Promise<void> {
    if (!this.transport) throw new Error('No mail server is set.');
    await this.transport.sendMail({ ...mail, from: this.from, messageId: `<${messageId}@alongside>` });
  }
}
