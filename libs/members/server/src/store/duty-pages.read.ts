import type { DutyPage } from '@alongside/members/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface PageMade extends Omit<DutyPage, 'phone'> {
  /** Null while it is on its way, or when it could not be sent. */
  readonly sentAt: Instant | null;
}

@Injectable()
export class DutyPagesRead {
  constructor(private readonly database: Database) {}

  /** Who was asked to look, oldest first. */
  of(handoffIds: readonly Id<'ConcernHandoff'>[]): Promise<readonly PageMade[]> {
    return this.database.query<PageMade & Record<string, unknown>>(
      `select id, handoff_id as "handoffId", number, to_person as "toPersonId", taken_at as "takenAt", sent_at as "sentAt"
       from members.duty_page where handoff_id = any($1) order by handoff_id, number`,
      [handoffIds],
    );
  }
}
