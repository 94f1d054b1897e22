import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { LetCopiesGo } from '../actions/let-copies-go';

@Injectable()
@Scheduled({ name: 'privacy.let-copies-go', everySeconds: 3_600 })
export class LetCopiesGoJob {
  constructor(private readonly letGo: LetCopiesGo) {}

  async run(): Promise<void> {
    while ((await this.letGo.run(systemActor('privacy.let-copies-go'))) > 0);
  }
}
