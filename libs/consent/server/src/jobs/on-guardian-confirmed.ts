import { id as idOf, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AskNewGuardian } from '../actions/ask-new-guardian';

@Injectable()
@Reaction('members.guardian-confirmed')
export class OnGuardianConfirmed {
  constructor(private readonly asking: AskNewGuardian) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.asking.run(idOf(String(data.memberId)), idOf(String(data.guardianId)), systemActor('consent.ask-new-guardian'));
  }
}
