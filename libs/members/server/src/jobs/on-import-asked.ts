import { id, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ApplyMemberImport } from '../actions/apply-member-import';
import { WorkProgressStore } from '../store/work-progress.store';

/** Somebody said: take these people in. Its effect and its tick are one transaction, so a kill takes nothing by half and nothing twice. */
@Injectable()
@Reaction('members.import-asked')
export class OnImportAsked {
  constructor(private readonly apply: ApplyMemberImport, private readonly progress: WorkProgressStore) {}

  async run({ data }: RecordedFact): Promise<void> {
    const importId = id<'MemberImport'>(String(data.importId));
    await this.progress.beside(importId, (tell) => this.apply.run(importId, systemActor('members.take-import'), tell));
  }
}
