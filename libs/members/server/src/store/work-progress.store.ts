import { Clock, systemActor, type Id } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';

import type { WorkProgress } from './work-progress.read';

const A_LOOK_MS = 400;

/** How far long work is: seen by everybody while its own transaction is open. It is only for showing; the work never asks it. */
@Injectable()
export class WorkProgressStore {
  /** Outside every transaction: here is where the house was put together. */
  private readonly outside = AsyncLocalStorage.snapshot();

  constructor(private readonly database: Database, private readonly transactions: Transactions, private readonly clock: Clock) {}

  /** Runs the work and notes now and then how far it says it is. A note that cannot be written is left out: it holds nothing up. */
  async beside<Result>(workId: Id<string>, work: (tell: (progress: WorkProgress) => void) => Promise<Result>): Promise<Result> {
    let latest: WorkProgress | null = null;
    const look = this.outside(() => setInterval(() => {
      if (latest) void this.note(workId, latest).catch(() => undefined);
    }, A_LOOK_MS));
    try {
      return await work((progress) => { latest = progress; });
    } finally {
      clearInterval(look);
    }
  }

  private note(workId: Id<string>, { done, total }: WorkProgress): Promise<unknown> {
    return this.transactions.as(systemActor('members.work-progress'), () => this.database.query(
      `insert into members.work_progress (work_id, done, total, noted_at) values ($1, $2, $3, $4)
       on conflict (work_id) do update set done = excluded.done, total = excluded.total, noted_at = excluded.noted_at`,
      [workId, done, total, this.clock.now()],
    ));
  }
}
