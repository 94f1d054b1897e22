import { id as idOf, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { TakeBackWords } from '../actions/take-back-words';

@Injectable()
@Reaction('consent.withdrawn')
export class OnConsentWithdrawn {
  constructor(private readonly takeBack: TakeBackWords) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.takeBack.run(idOf(String(data.consentId)), systemActor('voice.take-back-words'));
  }
}
