import { hasRole, id, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Param, Res } from '@nestjs/common';

import { KeepExports } from '../actions/keep-exports';

/** As much of an answer as a download needs. */
interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(bytes: Buffer): unknown;
}

/** A sheet of members, only for the coordinator who asked for it and just proved who they are. */
@Controller('files/member-exports')
export class MemberExportsController {
  constructor(private readonly keep: KeepExports) {}

  @Get(':file')
  async take(@Param('file') file: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    if (actor.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    if (!hasRole(actor, 'coordinator')) throw new Refusal('FORBIDDEN');
    if (actor.provedLately !== true) throw new Refusal('STEP_UP_FIRST');
    const bytes = await this.keep.takeAway(id<'MemberExport'>(file.replace(/\.xlsx$/, '')), actor);
    answer
      .headers({ 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-disposition': 'attachment; filename="members.xlsx"', 'cache-control': 'private, no-store' })
      .send(bytes);
  }
}
