import { createHmac } from 'node:crypto';

import { type Clock, SystemClock } from '@alongside/kernel';

import { TextSender, type Text } from './text-sender';

const NOTIFY = 'https://api.notifications.service.gov.uk';
const TIMEOUT_MS = 10_000;
const KEY = /^.+-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export interface NotifySettings {
  readonly apiKey: string;
  /** A template whose whole body is ((message)). */
  readonly templateId: string;
  readonly address?: string;
}

/** GOV.UK Notify over its HTTP API. Its key is name-service-secret; each request carries a token signed with the secret. */
export class NotifyTextSender extends TextSender {
  private readonly service: string;
  private readonly secret: string;

  constructor(private readonly settings: NotifySettings, private readonly clock: Clock = new SystemClock()) {
    super();
    const [, service, secret] = KEY.exec(settings.apiKey) ?? [];
    if (!service || !secret) throw new Error('NOTIFY_API_KEY is not a key of GOV.UK Notify.');
    this.service = service;
    this.secret = secret;
  }

  async send({ reference, to, text }: Text): Promise<void> {
    await this.ask('POST', '/v2/notifications/sms', { phone_number: to, template_id: this.settings.templateId, personalisation: { message: text }, reference });
  }

  async took(reference: string): Promise<boolean> {
    const answer = await this.ask('GET', `/v2/notifications?template_type=sms&reference=${encodeURIComponent(reference)}`);
    const { notifications = [] } = (await answer.json()) as { notifications?: readonly unknown[] };
    return notifications.length > 0;
  }

  private async ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Response> {
    const answer = await fetch(`${this.settings.address ?? NOTIFY}${path}`, {
      method,
      // A way to elsewhere would take the number and the code along.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { authorization: `Bearer ${this.token()}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    // Their message may repeat the number, so only its status is told.
    if (!answer.ok) throw new Error(`Notify answered ${answer.status}.`);
    return answer;
  }

  /** A JSON web token, HS256, that Notify takes for thirty seconds. */
  private token(): string {
    const issuedAt = Math.floor(this.clock.now().getTime() / 1_000);
    const signed = [{ typ: 'JWT', alg: 'HS256' }, { iss: this.service, iat: issuedAt }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${signed}.${createHmac('sha256', this.secret).update(signed).digest('base64url')}`;
  }
}
