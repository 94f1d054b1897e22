import { systemActor } from '@alongside/kernel';
import { Scheduled } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { LapseOffers } from '../actions/lapse-offers';

@Injectable()
@Scheduled({ name: 'opportunities.lapse-offers', everySeconds: 300 })
export class LapseOffersJob {
  constructor(private readonly lapse: LapseOffers) {}

  async run(): Promise<void> {
    while ((await this.lapse.run(systemActor('opportunities.lapse-offers'))) > 0);
  }
}
