import type { Id } from '@alongside/kernel';
import type { AskedAllTheSame } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

const ASKED = `select id, session_id as "sessionId", member_id as "memberId", gaps, reason_sealed as "reasonSealed", asked_by as "askedBy", asked_at as "askedAt" from opportunities.asked_all_the_same`;

@Injectable()
export class AskedAllTheSameRead {
  constructor(private readonly database: Database) {}

  /** Still sealed, in the order they were asked. */
  ofSession(sessionId: Id<string>): Promise<AskedAllTheSame[]> {
    return this.database.query<AskedAllTheSame>(`${ASKED} where session_id = $1 order by asked_at, id`, [sessionId]);
  }

  /** Where the dates of these bookings did not fit. */
  async gapsOf(bookingIds: readonly Id<'Booking'>[]): Promise<ReadonlyMap<string, AskedAllTheSame['gaps']>> {
    if (bookingIds.length === 0) return new Map();
    const rows = await this.database.prepared<Pick<AskedAllTheSame, 'id' | 'gaps'>>({ name: 'opportunities.gaps-of', text: 'select id, gaps from opportunities.asked_all_the_same where id = any($1)', values: [bookingIds] });
    return new Map(rows.map(({ id, gaps }) => [id, gaps]));
  }
}
