import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { ForgetOldSheets } from '../actions/forget-old-sheets';

@Injectable()
@Scheduled({ name: 'members.forget-old-sheets', everySeconds: 3_600 })
export class ForgetOldSheetsJob {
  constructor(private readonly forget: ForgetOldSheets) {}

  async run(): Promise<void> {
    while ((await this.forget.run(systemActor('members.forget-old-sheets'))) > 0);
  }
}
