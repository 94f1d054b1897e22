import { hasRole, id as idOf, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Param, Res } from '@nestjs/common';

import { HandOverCopy } from '../actions/hand-over-copy';
import { askedCopy, sendCopy, type FileAnswer } from './copy-file';

/** A copy that was made for somebody who cannot sign in, for the officer who hands it over and has just proved who they are. No copy that a person takes themselves. */
@Controller('files/copies')
export class CopiesController {
  constructor(private readonly copies: HandOverCopy) {}

  @Get(':id/:name')
  async download(@Param('id') id: string, @Param('name') name: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    if (actor.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    if (!hasRole(actor, 'dpo')) throw new Refusal('FORBIDDEN');
    const asked = askedCopy(name, 'copy');
    if (asked === null) throw new Refusal('NOT_FOUND');
    sendCopy(answer, { name, type: asked.type, text: await this.copies.run(idOf<'CopyRequest'>(id), asked.which, actor) });
  }
}
