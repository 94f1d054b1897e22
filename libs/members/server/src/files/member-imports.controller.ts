import { hasRole, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor } from '@alongside/platform/auth';
import { Controller, Post, Req } from '@nestjs/common';

import { StartMemberImport } from '../actions/start-member-import';

interface UploadedFile {
  readonly filename: string;
  toBuffer(): Promise<Buffer>;
}

/** As much of a request as an upload needs. */
interface UploadRequest {
  isMultipart(): boolean;
  file(): Promise<UploadedFile | undefined>;
}

/** The only way a sheet of people comes in: a form with one file. Coordinators only. */
@Controller('files/member-imports')
export class MemberImportsController {
  constructor(private readonly start: StartMemberImport) {}

  @Post()
  async upload(@Req() request: UploadRequest, @ActingActor() actor: Actor): Promise<{ id: string }> {
    if (actor.kind !== 'person') throw new Refusal('SIGN_IN_FIRST');
    if (!hasRole(actor, 'coordinator')) throw new Refusal('FORBIDDEN');
    if (!request.isMultipart()) throw new Refusal('FILE_MISSING', 'file');
    const { id } = await this.start.run(await received(request), actor);
    return { id };
  }
}

async function received(request: UploadRequest): Promise<{ name: string; bytes: Buffer }> {
  try {
    const file = await request.file();
    if (!file || file.filename === '') throw new Refusal('FILE_MISSING', 'file');
    return { name: file.filename, bytes: await file.toBuffer() };
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'FST_REQ_FILE_TOO_LARGE') throw new Refusal('FILE_TOO_BIG', 'file', { mostMegabytes: 5 });
    throw problem instanceof Refusal ? problem : new Refusal('FILE_NOT_READABLE', 'file');
  }
}
