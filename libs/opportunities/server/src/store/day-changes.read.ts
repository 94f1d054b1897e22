import type { Id } from '@alongside/kernel';
import type { DayChange } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** What was said about children's days; the words are still sealed. */
@Injectable()
export class DayChangesRead {
  constructor(private readonly database: Database) {}

  /** Whoever looks after somebody gets their own only: the wall sees to it. */
  of(bookingIds: readonly Id<'Booking'>[]): Promise<DayChange[]> {
    return this.database.query<DayChange & Record<string, unknown>>(
      `select id, booking_id as "bookingId", said_by as "saidBy", words_sealed as "wordsSealed", said_at as "saidAt", seen_by as "seenBy", seen_at as "seenAt"
       from opportunities.day_change where booking_id = any($1) order by said_at, id`, [bookingIds],
    );
  }
}
