import { CouncilDoor } from '@alongside/council/server';
import { Clock, systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { AskAgain } from '../actions/ask-again';
import { RenewalsDue } from '../renewals-due';

/**
 * Before birthdays, and before a yes ends. It looks every hour and asks once; a night without it is made up for by the next.
 * Only a birthday changes who decides, so only of that do those who look after them hear.
 */
@Injectable()
@Scheduled({ name: 'consent.ask-again', everySeconds: 3_600 })
export class AskAgainJob {
  constructor(private readonly clock: Clock, private readonly council: CouncilDoor, private readonly due: RenewalsDue, private readonly ask: AskAgain) {}

  async run(): Promise<void> {
    const by = systemActor('consent.ask-again');
    const adultAt = await this.council.policyNumber('consent.adult_age', this.clock.today());
    const first = Math.max(...(await this.due.steps()));
    for await (const page of this.due.pages()) {
      for (const renewal of page) await this.ask.run(renewal, { adultAt, tellOthers: renewal.reason === 'birthday' && (renewal.step === first || renewal.step === 0) }, by);
    }
  }
}
