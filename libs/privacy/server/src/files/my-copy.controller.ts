import { Refusal, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Param, Res } from '@nestjs/common';

import { TakeCopy } from '../actions/take-copy';
import { askedCopy, sendCopy, type FileAnswer } from './copy-file';

/** One's own copy of everything, and nobody else's: whose it is comes from the session alone. */
@Controller('files/my-copy')
export class MyCopyController {
  constructor(private readonly copies: TakeCopy) {}

  @Get(':name')
  async download(@Param('name') name: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    if (actor.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    const asked = askedCopy(name, 'my-copy');
    if (asked === null) throw new Refusal('NOT_FOUND');
    if (actor.supportedById !== undefined) throw new Refusal('SUPPORTED_NOT_THIS');
    sendCopy(answer, { name, type: asked.type, text: await this.copies.run(asked.which, actor) });
  }
}
