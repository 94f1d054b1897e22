import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { WarnAboutChecks } from '../actions/warn-about-checks';

@Injectable()
@Scheduled({ name: 'members.warn-about-checks', everySeconds: 3_600 })
export class WarnAboutChecksJob {
  constructor(private readonly warn: WarnAboutChecks) {}

  async run(): Promise<void> {
    await this.warn.run(systemActor('members.warn-about-checks'));
  }
}
