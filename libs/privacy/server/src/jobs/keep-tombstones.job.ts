import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { KeepTombstones } from '../actions/keep-tombstones';

@Injectable()
@Scheduled({ name: 'privacy.keep-tombstones', everySeconds: 60 })
export class KeepTombstonesJob {
  constructor(private readonly tombstones: KeepTombstones) {}

  run(): Promise<void> {
    return this.tombstones.run();
  }
}
