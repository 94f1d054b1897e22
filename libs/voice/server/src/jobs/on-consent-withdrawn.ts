import { id as idOf, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { TakeBackWords } from '../actions/take-back-words';

/** Stopped, run out, or standing still: no page of ours goes on showing it. */
@Injectable()
@Reaction('consent.withdrawn', 'consent.lapsed')
export class OnConsentWithdrawn {
  constructor(private readonly takeBack: TakeBackWords) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.takeBack.run(idOf(String(data.consentId)), systemActor('voice.take-back-words'));
  }
}
