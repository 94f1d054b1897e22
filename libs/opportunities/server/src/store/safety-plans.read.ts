import type { Id, Instant } from '@alongside/kernel';
import type { SafetyPlan } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** Plans that wait for a manager, of dates still ahead, the next date first. */
@Injectable()
export class SafetyPlansRead {
  constructor(private readonly database: Database) {}

  async ofSession(sessionId: Id<string>): Promise<SafetyPlan | null> {
    return this.database.first<SafetyPlan & Record<string, unknown>>(`select ${COLUMNS} from opportunities.safety_plan p where p.session_id = $1`, [sessionId]);
  }

  async signedAmong(sessionIds: readonly Id<'Session'>[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ sessionId: string }>(`select session_id as "sessionId" from opportunities.safety_plan where session_id = any($1) and state = 'signed'`, [sessionIds]);
    return new Set(rows.map(({ sessionId }) => sessionId));
  }

  toSign(now: Instant, most: number): Promise<SafetyPlan[]> {
    return this.database.query<SafetyPlan & Record<string, unknown>>(
      `select ${COLUMNS} from opportunities.safety_plan p join opportunities.session s on s.id = p.session_id
       where p.state = 'written' and (s.held_on + s.starts_at::time) at time zone 'Europe/London' > $1 order by s.held_on, s.starts_at, p.id limit $2`,
      [now, most],
    );
  }
}

const COLUMNS = `p.id, p.session_id as "sessionId", p.risks, p.adults, p.adult_ids as "adultIds", p.state, p.written_by as "writtenBy", p.written_at as "writtenAt", p.looked_at_by as "lookedAtBy",
  p.looked_at as "lookedAt", p.wish`;
