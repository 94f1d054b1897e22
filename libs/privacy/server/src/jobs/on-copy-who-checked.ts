import { id as idOf, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { MakeCopy } from '../actions/make-copy';

@Injectable()
@Reaction('privacy.copy-who-checked')
export class OnCopyWhoChecked {
  constructor(private readonly making: MakeCopy) {}

  run({ data }: RecordedFact): Promise<void> {
    return this.making.run(idOf(String(data.copyRequestId)), systemActor('privacy.make-copy'));
  }
}
