import { systemActor, type Id } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { NotePermission } from '../actions/note-permission';

@Injectable()
@Reaction('consent.permission-given', 'consent.permission-refused', 'consent.permission-withdrawn', 'consent.permission-in-discussion', 'consent.permission-reopened', 'consent.decided-alone')
export class OnPermissionDecided {
  constructor(private readonly note: NotePermission) {}

  async run({ data }: RecordedFact): Promise<void> {
    await this.note.run(data.memberId as Id<'Member'>, data.sessionId as Id<'Session'>, systemActor('opportunities.note-permission'));
  }
}
