import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { CloseOldPapers } from '../actions/close-old-papers';

@Injectable()
@Scheduled({ name: 'opportunities.close-old-papers', everySeconds: 3_600 })
export class CloseOldPapersJob {
  constructor(private readonly close: CloseOldPapers) {}

  async run(): Promise<void> {
    while ((await this.close.run(systemActor('opportunities.close-old-papers'))) > 0);
  }
}
