import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { FindPastItsTime } from '../actions/find-past-its-time';

const DAY = 86_400;

@Injectable()
@Scheduled({ name: 'privacy.find-past-its-time', everySeconds: DAY })
export class FindPastItsTimeJob {
  constructor(private readonly finding: FindPastItsTime) {}

  async run(): Promise<void> {
    await this.finding.run(systemActor('privacy.find-past-its-time'));
  }
}
