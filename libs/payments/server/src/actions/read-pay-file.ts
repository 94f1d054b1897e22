import { id, Refusal, type Actor } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PayRunFileStore, type KeptFile } from '../store/pay-run-file.store';

/** The file as it was made; that somebody took it is recorded, or they do not get it. */
@Injectable()
export class ReadPayFile {
  constructor(private readonly transactions: Transactions, private readonly files: PayRunFileStore, private readonly events: EventLog) {}

  /** Throws Refusal NOT_FOUND for a run without a file. */
  async run(runId: string, by: Actor): Promise<KeptFile> {
    const known = id<'PayRun'>(runId);
    return this.transactions.run(async () => {
      const file = await this.files.find(known);
      if (!file) throw new Refusal('NOT_FOUND');
      await this.events.recordRead('payments.pay-file-read', known, by, { runId: known, runNumber: file.runNumber });
      return file;
    });
  }
}
