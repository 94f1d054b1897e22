import { id } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { BeInGroup } from '../actions/be-in-group';

/** Whoever leaves the network leaves its groups. */
@Injectable()
@Reaction('members.stage-changed')
export class OnMemberLeft {
  constructor(private readonly being: BeInGroup) {}

  async run({ data }: RecordedFact): Promise<void> {
    if (data.stage === 'left') await this.being.leaveAll(id(String(data.memberId)));
  }
}
