import { id as idOf, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { LookAtBirthdayAgain } from '../actions/look-at-birthday-again';

@Injectable()
@Reaction('members.birth-date-corrected')
export class OnBirthDateCorrected {
  constructor(private readonly looking: LookAtBirthdayAgain) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.looking.run(idOf(String(data.memberId)), systemActor('consent.look-at-birthday-again'));
  }
}
