import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** How many seats are spoken for. The condition stands in the update itself, so two people can never both get the last seat. */
@Injectable()
export class SeatCounter {
  constructor(private readonly database: Database) {}

  /** False when there is no seat left to take. */
  async change(sessionId: Id<'Session'>, memberKind: string, by: -1 | 0 | 1): Promise<boolean> {
    if (by === 0) return true;
    const changed = await this.database.prepared({
      name: 'opportunities.change-seats',
      text: `update opportunities.seat_group set taken = taken + $3
             where session_id = $1 and member_kind = $2 and taken + $3 between 0 and capacity returning taken`,
      values: [sessionId, memberKind, by],
    });
    return changed.length === 1;
  }
}
