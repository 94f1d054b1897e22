import { Injectable } from '@nestjs/common';

import { Scheduled, type ScheduledJob } from '../jobs/scheduled';
import { Files } from './files';

const AN_HOUR = 3_600;

@Scheduled({ name: 'platform.forget-unused-files', everySeconds: AN_HOUR })
@Injectable()
export class ForgetUnusedFilesJob implements ScheduledJob {
  constructor(private readonly files: Files) {}

  async run(): Promise<void> {
    while ((await this.files.forgetUnused()) > 0);
  }
}
