import { id, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { LeaveGroupDates } from '../actions/leave-group-dates';

/** A place in a group ended. */
@Injectable()
@Reaction('members.group-place-ended')
export class OnGroupLeft {
  constructor(private readonly leaving: LeaveGroupDates) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.leaving.run(id(String(data.groupId)), id(String(data.personId)), systemActor('opportunities.leave-group-dates'));
  }
}
