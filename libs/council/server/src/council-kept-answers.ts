import { Clock } from '@alongside/kernel';
import { KeptAnswers } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { CouncilDoor } from './council.door';

/** How long the answers of deeds done once stay is this council's to say. */
@Injectable()
export class CouncilKeptAnswers extends KeptAnswers {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {
    super();
  }

  days(): Promise<number> {
    return this.council.policyNumber('platform.answers_kept_days', this.clock.today());
  }
}
