import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { KeepExports } from '../actions/keep-exports';

@Injectable()
@Scheduled({ name: 'members.let-exports-go', everySeconds: 900 })
export class LetExportsGoJob {
  constructor(private readonly keep: KeepExports) {}

  async run(): Promise<void> {
    while ((await this.keep.letGo(systemActor('members.let-exports-go'))) > 0);
  }
}
