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
const HERE = ['127.0.0.1', 'localhost', '[::1]'];

/** Between machines a letter travels over TLS, to a server that proves its name, or not at all. On this machine the demo catches its own mail. */
export function howPrivate(smtpUrl: string): { readonly requireTLS: boolean; readonly tls: { readonly rejectUnauthorized: boolean } } {
  const elsewhere = !HERE.includes(new URL(smtpUrl).hostname);
  return { requireTLS: elsewhere, tls: { rejectUnauthorized: elsewhere } };
}

/** E-mail over SMTP. Throws when the server did not take the mail; the caller keeps it and tries again. */
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(smtpUrl: string | null, private readonly from: string) {
    this.transport = smtpUrl
      ? createTransport({ url: smtpUrl, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, ...howPrivate(smtpUrl) } as never)
      : null;
  }

  async send({ messageId, to, ...mail }: Mail): Promise<void> {
    if (!this.transport) throw new Error('No mail server is set.');
    // One address, never read as a list: whatever stands in it, nobody else gets the letter.
    await this.transport.sendMail({ ...mail, to: { name: '', address: to }, from: this.from, messageId: `<${messageId}@alongside>` });
  }
}
