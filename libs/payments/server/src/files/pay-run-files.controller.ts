import { hasRole, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Param, Res } from '@nestjs/common';

import { ReadPayFile } from '../actions/read-pay-file';

/** As much of an answer as a download needs. */
interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(bytes: Buffer): unknown;
}

/** The bank file as it was made, for the pay team only, who have just proved who they are; never kept by a browser. */
@Controller('files/pay-runs')
export class PayRunFilesController {
  constructor(private readonly files: ReadPayFile) {}

  @Get(':id')
  async download(@Param('id') id: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    if (actor.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    if (!hasRole(actor, 'finance-checker', 'finance-approver')) throw new Refusal('FORBIDDEN');
    if (actor.assurance < 2) throw new Refusal('SIGN_IN_MORE_SAFELY');
    if (actor.provedLately !== true) throw new Refusal('STEP_UP_FIRST');
    const { bytes, runNumber } = await this.files.run(id, actor);
    answer
      .headers({
        'content-type': 'text/plain; charset=us-ascii',
        'content-disposition': `attachment; filename="pay-run-${runNumber}.txt"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(bytes);
  }
}
