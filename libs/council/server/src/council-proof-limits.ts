import { ProofLimits } from '@alongside/accounts/server';
import { Clock } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { CouncilDoor } from './council.door';

/** For how long an administrator's word holds and another address waits is this council's to say. */
@Injectable()
export class CouncilProofLimits extends ProofLimits {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {
    super();
  }

  hoursOfWord(): Promise<number> {
    return this.council.policyNumber('proof.word_hours', this.clock.today());
  }

  daysEmailWaits(): Promise<number> {
    return this.council.policyNumber('email.waits_days', this.clock.today());
  }
}
