import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { paymentsInvariants } from '../invariants';

export interface Alarm {
  readonly name: string;
  readonly rows: number;
}

/** Runs every query that must answer no row, and tells which did. */
@Injectable()
export class LookForAlarms {
  constructor(private readonly database: Database) {}

  async run(): Promise<readonly Alarm[]> {
    const alarms: Alarm[] = [];
    for (const { name, sql } of paymentsInvariants) {
      const rows = await this.database.query(sql);
      if (rows.length > 0) alarms.push({ name, rows: rows.length });
    }
    return alarms;
  }
}
