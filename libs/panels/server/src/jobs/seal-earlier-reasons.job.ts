import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { SealEarlierReasons } from '../actions/seal-earlier-reasons';

@Injectable()
@Scheduled({ name: 'panels.seal-earlier-reasons', everySeconds: 3_600 })
export class SealEarlierReasonsJob implements ScheduledJob {
  constructor(private readonly sealing: SealEarlierReasons) {}

  async run(): Promise<void> {
    while ((await this.sealing.run()) > 0);
  }
}
