import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface OpenLookAlong {
  readonly viewer: string | null;
  readonly endsAt: Instant;
}

@Injectable()
export class LookAlongRead {
  constructor(private readonly database: Database) {}

  /** What a person has open just now: an offer, or somebody who looks. */
  openOf(personId: Id<'Person'>): Promise<OpenLookAlong | null> {
    return this.database.first<OpenLookAlong & Record<string, unknown>>(
      `select v.display_name as viewer, l.ends_at as "endsAt" from accounts.look_along l left join accounts.person v on v.id = l.viewer_id
       where l.person_id = $1 and l.ended_at is null and l.ends_at > now() and l.offered_at <= now() + interval '1 minute'`,
      [personId],
    );
  }
}
