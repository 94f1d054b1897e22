import { id, Refusal, type Actor } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PayRunFileStore, type KeptFile } from '../store/pay-run-file.store';

/** The file as it was made; that somebody took it is recorded for the run and for each member in it, or they do not get it. */
@Injectable()
export class ReadPayFile {
  constructor(private readonly transactions: Transactions, private readonly files: PayRunFileStore, private readonly events: EventLog) {}

  /** Throws Refusal NOT_FOUND for a run without a file. */
  async run(runId: string, by: Actor): Promise<KeptFile> {
    const known = id<'PayRun'>(runId);
    return this.transactions.run(async () => {
      const file = await this.files.find(known);
      if (!file) throw new Refusal('NOT_FOUND');
      const shown = [known, ...(await this.files.membersIn(known))];
      await this.events.recordReads('payments.pay-file-read', shown, by, { runId: known, runNumber: file.runNumber });
      return file;
    });
  }
}
