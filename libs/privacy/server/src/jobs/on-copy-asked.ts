import { id as idOf, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { MakeCopy } from '../actions/make-copy';

/** Asked by somebody who proved who they are: made at once. Otherwise nothing is made yet. */
@Injectable()
@Reaction('privacy.copy-asked')
export class OnCopyAsked {
  constructor(private readonly making: MakeCopy) {}

  run({ data }: RecordedFact): Promise<void> {
    return this.making.run(idOf(String(data.copyRequestId)), systemActor('privacy.make-copy'));
  }
}
