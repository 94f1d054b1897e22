import type { PlainDate } from '@alongside/kernel';
import type { SessionKind } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface Attended {
  readonly kind: SessionKind;
  /** Sessions whose register is closed. */
  readonly sessions: number;
  /** Comings: one person at three sessions counts three times. */
  readonly comings: number;
  /** People: one person at three sessions counts once. */
  readonly people: number;
}

@Injectable()
export class AttendedRead {
  constructor(private readonly database: Database) {}

  /** Who came between two days, both included, by kind of session. Raw counts: whoever publishes them must suppress small ones. */
  between(from: PlainDate, to: PlainDate): Promise<Attended[]> {
    return this.database.query<Attended>(
      `select s.kind, count(distinct s.id)::int as sessions, count(b.id)::int as comings, count(distinct b.member_id)::int as people
       from opportunities.session s
       left join opportunities.booking b on b.session_id = s.id and b.state in ('came', 'came-late')
       where s.held_on between $1 and $2 and s.register_closed_at is not null group by s.kind order by s.kind`,
      [from, to],
    );
  }
}
