import type { Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface Alarm {
  readonly name: string;
  readonly rows: number;
  readonly since: Instant;
  readonly seenAt: Instant;
}

/** What must never be found and was found at the last look. */
@Injectable()
export class AlarmsRead {
  constructor(private readonly database: Database) {}

  open(): Promise<Alarm[]> {
    return this.database.query<Alarm & Record<string, unknown>>('select name, rows, since, seen_at as "seenAt" from platform.alarm order by since, name');
  }
}
