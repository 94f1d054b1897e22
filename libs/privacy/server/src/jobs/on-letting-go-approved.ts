import { id as idOf, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { LetItGo } from '../actions/let-it-go';

@Injectable()
@Reaction('privacy.letting-go-approved')
export class OnLettingGoApproved {
  constructor(private readonly letting: LetItGo) {}

  run({ data }: RecordedFact): Promise<void> {
    return this.letting.run(idOf(String(data.lettingGoId)), systemActor('privacy.let-go'));
  }
}
