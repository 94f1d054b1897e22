import { createHash } from 'node:crypto';

import { Refusal, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Param, Res } from '@nestjs/common';

import { TakeCopy } from '../actions/take-copy';
import { COPY_STYLE } from '../copy-in-words';

/** As much of an answer as a download needs. */
interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(text: string): unknown;
}

const policy = `sandbox; default-src 'none'; frame-ancestors 'none'; style-src 'sha256-${createHash('sha256').update(COPY_STYLE).digest('base64')}'`;

const kinds = {
  'my-copy.html': { which: 'page', type: 'text/html; charset=utf-8' },
  'my-copy.json': { which: 'data', type: 'application/json; charset=utf-8' },
} as const;

/** One's own copy of everything, and nobody else's: whose it is comes from the session alone. */
@Controller('files/my-copy')
export class MyCopyController {
  constructor(private readonly copies: TakeCopy) {}

  @Get(':name')
  async download(@Param('name') name: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    if (actor.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    const kind = kinds[name as keyof typeof kinds] as (typeof kinds)[keyof typeof kinds] | undefined;
    if (kind === undefined) throw new Refusal('NOT_FOUND');
    const text = await this.copies.run(kind.which, actor);
    answer
      .headers({
        'content-type': kind.type, 'content-disposition': `attachment; filename="${name}"`, 'content-security-policy': policy,
        'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
      })
      .send(text);
  }
}
