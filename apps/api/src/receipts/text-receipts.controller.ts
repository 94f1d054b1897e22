import { createHash, timingSafeEqual } from 'node:crypto';

import { AccountsDoor, type TextOutcome } from '@alongside/accounts/server';
import { tellRefused } from '@alongside/platform/graphql';
import { Body, Controller, Headers, HttpCode, HttpException, Inject, Post } from '@nestjs/common';

export const RECEIPTS_TOKEN = Symbol('token of the provider of texts');
/** Another program calls here, so it carries no origin; its token says who it is, and no browser sends one by itself. */
export const RECEIPTS_PATH = '/notify/receipts';

const WORDS: Readonly<Record<string, TextOutcome>> = { delivered: 'delivered', 'permanent-failure': 'no-such-number', 'temporary-failure': 'not-reached', 'technical-failure': 'not-sent' };
const digest = (text: string) => createHash('sha256').update(text).digest();

/** GOV.UK Notify tells what became of a text. */
@Controller(RECEIPTS_PATH.slice(1))
export class TextReceiptsController {
  constructor(private readonly accounts: AccountsDoor, @Inject(RECEIPTS_TOKEN) private readonly token: string | null) {}

  @Post()
  @HttpCode(204)
  async take(@Headers('authorization') authorization: string | undefined, @Body() said: unknown): Promise<void> {
    if (this.token === null) throw new HttpException({ refusal: { code: 'NOT_FOUND' } }, 404);
    // Digests are of one length, so that time tells nothing.
    if (!timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${this.token}`))) {
      tellRefused('FORBIDDEN', RECEIPTS_PATH);
      throw new HttpException({ refusal: { code: 'FORBIDDEN' } }, 403);
    }
    const { reference, status } = (typeof said === 'object' && said !== null ? said : {}) as { readonly reference?: unknown; readonly status?: unknown };
    const outcome = typeof status === 'string' && Object.hasOwn(WORDS, status) ? WORDS[status] : undefined;
    // A letter, a text of another program, one still on its way, or a word we do not know: they need not say it again.
    if (typeof reference !== 'string' || reference.length > 100 || outcome === undefined) return;
    await this.accounts.textAnswered(reference, outcome);
  }
}
