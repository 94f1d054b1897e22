import { id, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { KeepShelf } from '../actions/keep-shelf';

/** A group is over, and so are its papers. */
@Injectable()
@Reaction('members.group-ended')
export class OnGroupEnded {
  constructor(private readonly shelf: KeepShelf) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.shelf.clear(id(String(data.groupId)), systemActor('opportunities.clear-shelf'));
  }
}
