import { Clock, systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { ChangeStage } from '../actions/change-stage';
import { LifecycleRead } from '../store/lifecycle.read';

/** A rest ends, a goodbye is over, somebody has everything to start with: it follows by itself. One member a transaction. */
@Injectable()
@Scheduled({ name: 'members.look-at-stages', everySeconds: 60 })
export class LookAtStages {
  constructor(private readonly clock: Clock, private readonly read: LifecycleRead, private readonly stages: ChangeStage) {}

  async run(): Promise<void> {
    for (const id of await this.read.turning(this.clock.today())) await this.stages.lookAgain(id, systemActor('members.look-at-stages'));
  }
}
