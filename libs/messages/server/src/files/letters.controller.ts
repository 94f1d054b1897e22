import { hasRole, id, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Query, Res } from '@nestjs/common';

import { LetterPapers } from '../letters/letter-papers';

/** As much of an answer as a download needs. */
interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(bytes: Buffer): unknown;
}

const MOST = 50;

/** Letters for the printer, only for coordinators; never kept by a browser. */
@Controller('files/letters.pdf')
export class LettersController {
  constructor(private readonly papers: LetterPapers) {}

  @Get()
  async take(@Query('ids') ids: unknown, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    if (actor.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    if (!hasRole(actor, 'coordinator')) throw new Refusal('FORBIDDEN');
    if (actor.provedLately !== true) throw new Refusal('STEP_UP_FIRST');
    const wanted = typeof ids === 'string' ? ids.split(',').slice(0, MOST).map((one) => id<'PaperLetter'>(one)) : [];
    const bytes = await this.papers.pdf(wanted, actor);
    answer
      .headers({ 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="letters.pdf"', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
      .send(bytes);
  }
}
