import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

/** How far long work said it is; null when it has said nothing yet. */
@Injectable()
export class WorkProgressRead {
  constructor(private readonly database: Database) {}

  of(workId: Id<string>): Promise<WorkProgress | null> {
    return this.database.first<WorkProgress & Record<string, unknown>>('select done, total from members.work_progress where work_id = $1', [workId]);
  }
}
