import type { Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface ParkedWork {
  readonly id: string;
  /** What was to be done. */
  readonly name: string;
  readonly because: string;
  readonly problem: string | null;
  readonly since: Instant;
}

export interface WorkWaiting {
  readonly open: number;
  /** Minutes that the oldest of it has waited. */
  readonly oldestMinutes: number;
  readonly parked: readonly ParkedWork[];
}

/** What follows from what happened and is not done yet; by the true clock. */
@Injectable()
export class WorkWaitingRead {
  constructor(private readonly database: Database) {}

  async waiting(): Promise<WorkWaiting> {
    const open = await this.database.first<{ open: number; oldestMinutes: number }>(
      `select count(*)::integer as open, coalesce(floor(extract(epoch from now() - min(e.recorded_at)) / 60), 0)::integer as "oldestMinutes"
       from platform.reaction r join platform.event e on e.id = r.event_id where r.done_at is null and r.parked_at is null`,
    );
    const parked = await this.database.query<ParkedWork & Record<string, unknown>>(
      `select r.id, r.name, e.name as because, r.last_problem as problem, r.parked_at as since
       from platform.reaction r join platform.event e on e.id = r.event_id
       where r.parked_at is not null and r.done_at is null order by r.parked_at limit 100`,
    );
    return { open: open?.open ?? 0, oldestMinutes: open?.oldestMinutes ?? 0, parked };
  }
}
