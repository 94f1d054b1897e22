import { id, systemActor } from '@alongside/kernel';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { MakeExport } from '../actions/make-export';
import { WorkProgressStore } from '../store/work-progress.store';

/** Somebody asked for a sheet. Killed half way it is begun again and made once. */
@Injectable()
@Reaction('members.export-asked')
export class OnExportAsked {
  constructor(private readonly make: MakeExport, private readonly progress: WorkProgressStore) {}

  async run({ data }: RecordedFact): Promise<void> {
    const exportId = id<'MemberExport'>(String(data.exportId));
    await this.progress.beside(exportId, (tell) => this.make.run(exportId, systemActor('members.make-export'), tell));
  }
}
