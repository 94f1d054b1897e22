import { createHash } from 'node:crypto';

import type { Id, Instant, Pence } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface KeptFile {
  readonly runNumber: number;
  readonly bytes: Buffer;
  readonly sha256: string;
}

interface NewFile {
  readonly text: string;
  readonly lines: number;
  readonly total: Pence;
}

/** The pay file as it was made, once and for good. */
@Injectable()
export class PayRunFileStore {
  constructor(private readonly database: Database) {}

  async keep(runId: Id<'PayRun'>, { text, lines, total }: NewFile, now: Instant): Promise<void> {
    const bytes = Buffer.from(text, 'ascii');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.database.query(
      'insert into payments.pay_run_file (run_id, bytes, sha256, lines, total_pence, made_at) values ($1, $2, $3, $4, $5, $6)',
      [runId, bytes, sha256, lines, total, now],
    );
  }

  /** Whose accounts stand in the file. */
  async membersIn(runId: Id<'PayRun'>): Promise<Id<'Member'>[]> {
    const rows = await this.database.query<{ id: Id<'Member'> }>(
      'select distinct p.member_id as id from payments.pay_run_item i join payments.payment p on p.id = i.payment_id where i.run_id = $1', [runId],
    );
    return rows.map(({ id }) => id);
  }

  find(runId: Id<'PayRun'>): Promise<KeptFile | null> {
    return this.database.first<KeptFile>(
      `select r.number as "runNumber", f.bytes, f.sha256 from payments.pay_run_file f join payments.pay_run r on r.id = f.run_id where r.id = $1`,
      [runId],
    );
  }
}
