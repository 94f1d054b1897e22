import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { SealEarlierWords } from '../actions/seal-earlier-words';

@Injectable()
@Scheduled({ name: 'voice.seal-earlier-words', everySeconds: 3_600 })
export class SealEarlierWordsJob implements ScheduledJob {
  constructor(private readonly sealing: SealEarlierWords) {}

  async run(): Promise<void> {
    while ((await this.sealing.run()) > 0);
  }
}
