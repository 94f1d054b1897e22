import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface RevealRow {
  readonly id: Id<'Reveal'>;
  readonly memberId: Id<'Member'>;
  readonly revealedBy: Id<'Person'>;
  readonly reason: string;
  readonly at: Instant;
}

@Injectable()
export class RevealsRead {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  newest(first: number): Promise<RevealRow[]> {
    return this.database.query<RevealRow & Record<string, unknown>>(
      'select id, member_id as "memberId", revealed_by as "revealedBy", reason, revealed_at as at from payments.reveal order by revealed_at desc, id desc limit $1', [first],
    );
  }
}
