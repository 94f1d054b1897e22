import { id, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { EndForLeaving } from '../actions/end-for-leaving';

/** Whoever leaves is asked to nothing more, and holds no place. Money earned is not touched. */
@Injectable()
@Reaction('members.stage-changed')
export class OnSomebodyLeft {
  constructor(private readonly ending: EndForLeaving) {}

  async run({ data }: RecordedFact): Promise<void> {
    if (data.stage !== 'leaving' && data.stage !== 'left') return;
    await this.ending.run(id(String(data.memberId)), systemActor('opportunities.end-for-leaving'));
  }
}
