import type { Id, Instant, PlainDate } from '@alongside/kernel';
import type { SafetyPlan } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A plan without its words. */
export interface PlanKept extends Pick<SafetyPlan, 'id' | 'sessionId' | 'state' | 'adultIds' | 'lookedAtBy' | 'lookedAt'> {
  readonly heldOn: PlainDate;
}

/** Plans that wait for a manager, of dates still ahead, the next date first. */
@Injectable()
export class SafetyPlansRead {
  constructor(private readonly database: Database) {}

  async ofSession(sessionId: Id<string>): Promise<SafetyPlan | null> {
    return this.database.first<SafetyPlan & Record<string, unknown>>(`select ${COLUMNS} from opportunities.safety_plan p where p.session_id = $1`, [sessionId]);
  }

  /** How those of these dates stand that have a plan, and who is named in it; not what it says. */
  ofSessions(sessionIds: readonly Id<'Session'>[]): Promise<PlanKept[]> {
    return this.database.query<PlanKept & Record<string, unknown>>(`${KEPT} where p.session_id = any($1)`, [sessionIds]);
  }

  /** Signed plans that name who watches, of dates still ahead: the next date first, a page after the last one seen. */
  signedAhead(now: Instant, after: PlanKept | null, most: number): Promise<PlanKept[]> {
    return this.database.query<PlanKept & Record<string, unknown>>(
      `${KEPT} where p.state = 'signed' and cardinality(p.adult_ids) > 0 and (s.held_on + s.starts_at::time) at time zone 'Europe/London' > $1
         and ($2::date is null or (s.held_on, p.id) > ($2, $3::uuid)) order by s.held_on, p.id limit $4`,
      [now, after?.heldOn ?? null, after?.id ?? null, most],
    );
  }

  toSign(now: Instant, most: number): Promise<SafetyPlan[]> {
    return this.database.query<SafetyPlan & Record<string, unknown>>(
      `select ${COLUMNS} from opportunities.safety_plan p join opportunities.session s on s.id = p.session_id
       where p.state = 'written' and (s.held_on + s.starts_at::time) at time zone 'Europe/London' > $1 order by s.held_on, s.starts_at, p.id limit $2`,
      [now, most],
    );
  }
}

const KEPT = `select p.id, p.session_id as "sessionId", p.state, p.adult_ids as "adultIds", p.looked_at_by as "lookedAtBy", p.looked_at as "lookedAt", s.held_on as "heldOn"
  from opportunities.safety_plan p join opportunities.session s on s.id = p.session_id`;

const COLUMNS = `p.id, p.session_id as "sessionId", p.risks, p.adults, p.adult_ids as "adultIds", p.state, p.written_by as "writtenBy", p.written_at as "writtenAt", p.looked_at_by as "lookedAtBy",
  p.looked_at as "lookedAt", p.wish`;
