import { id, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Get, Param, Res } from '@nestjs/common';

import { TakeSkillsAway } from '../actions/take-skills-away';
import { BadgeSigner } from '../skills-files/badge-signer';

/** As much of an answer as a download needs. */
interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(body: Buffer | string): unknown;
}

/** One's own skills book, to take away; never kept by a browser. File names say nothing of what it was about. */
@Controller('files/skills')
export class SkillsFilesController {
  constructor(private readonly taking: TakeSkillsAway) {}

  @Get('certificate.pdf')
  async certificate(@ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    send(answer, 'application/pdf', 'certificate.pdf', await this.taking.certificate(actor));
  }

  @Get('badges.zip')
  async badges(@ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    send(answer, 'application/zip', 'badges.zip', await this.taking.badges(actor));
  }

  @Get('everything.zip')
  async everything(@ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    send(answer, 'application/zip', 'skills.zip', await this.taking.everything(actor));
  }

  @Get('references/:file')
  async reference(@Param('file') file: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    send(answer, 'application/pdf', 'reference.pdf', await this.taking.reference(id(file.replace(/\.pdf$/, '')), actor));
  }
}

/** Where anybody who is shown a badge finds the key that proves it. It tells nothing of anybody. */
@Controller('.well-known')
export class BadgeKeyController {
  constructor(private readonly signer: BadgeSigner) {}

  @Get('did.json')
  async document(@Res() answer: FileAnswer): Promise<void> {
    answer.headers({ 'content-type': 'application/did+ld+json; charset=utf-8', 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' }).send(JSON.stringify(await this.signer.document()));
  }
}

function send(answer: FileAnswer, type: string, name: string, bytes: Buffer): void {
  answer
    .headers({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .send(bytes);
}
