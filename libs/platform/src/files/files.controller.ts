import { Refusal, type Actor } from '@alongside/kernel';
import { Controller, Get, Headers, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';

import { ActingActor } from '../auth/acting-actor';
import { SeenAlong } from '../auth/seen-along';
import { FileLooks } from './file-looks';
import { Files, type SentFile } from './files';
import { receivedFile, type UploadRequest } from './received-file';

/** As much of an answer as a file needs. */
interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(bytes: Buffer): unknown;
}

/** What comes from outside stays in a box, whatever a browser takes it for, and in no cache. */
const BOXED = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
} as const;

@Controller('files')
export class FilesController {
  constructor(private readonly files: Files, private readonly looks: FileLooks) {}

  /** One file for one purpose. It belongs to nothing until a deed of a context says what it is part of; unused, it is forgotten after a day. */
  @Post()
  @HttpCode(201)
  async send(@Req() request: UploadRequest, @ActingActor() actor: Actor): Promise<SentFile> {
    if (actor.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    const { purpose, key, bytes } = await receivedFile(request, (named) => void this.files.mustMaySend(named, actor));
    return this.files.send({ purpose, key, bytes }, actor);
  }

  @Get(':id')
  async whole(@Param('id') id: string, @ActingActor() actor: Actor, @Res() answer: FileAnswer): Promise<void> {
    const { type, name, bytes } = await this.looks.whole(id, actor);
    answer.headers({ ...BOXED, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }).send(bytes);
  }

  /** One page to look at: `fit=phone`, or a browser that saves data, gets the narrow one. */
  @Get(':id/pages/:page')
  @SeenAlong()
  async page(
    @Param('id') id: string, @Param('page') page: string, @Query('fit') fit: string | undefined, @Headers('save-data') saveData: string | undefined,
    @ActingActor() actor: Actor, @Res() answer: FileAnswer,
  ): Promise<void> {
    if (!/^[1-9]\d{0,3}$/.test(page)) throw new Refusal(actor.kind === 'person' ? 'NOT_FOUND' : 'SIGN_IN_FIRST');
    const narrow = fit === 'phone' || saveData?.trim().toLowerCase() === 'on';
    const bytes = await this.looks.page(id, Number(page), narrow ? 'phone' : 'wide', actor);
    answer.headers({ ...BOXED, 'content-type': 'image/webp', 'content-disposition': 'inline', vary: 'Save-Data' }).send(bytes);
  }
}
