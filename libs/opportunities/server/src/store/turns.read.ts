import type { Id, PlainDate } from '@alongside/kernel';
import type { SessionKind } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface Turns {
  readonly memberId: Id<'Member'>;
  readonly timesThisYear: number;
  readonly timesEver: number;
  readonly lastAskedOn: PlainDate | null;
}

@Injectable()
export class TurnsRead {
  constructor(private readonly database: Database) {}

  /** How often each took part in this kind of thing (ever, and since a day), and when they were last asked for anything. */
  of(memberIds: readonly Id<'Member'>[], kind: SessionKind, since: PlainDate): Promise<Turns[]> {
    return this.database.query<Turns>(
      `select m.id as "memberId",
         count(*) filter (where s.kind = $2 and s.held_on >= $3 and b.state in ('accepted', 'confirmed', 'came', 'came-late'))::int as "timesThisYear",
         count(*) filter (where s.kind = $2 and b.state in ('came', 'came-late'))::int as "timesEver",
         (max(b.offered_at) at time zone 'Europe/London')::date as "lastAskedOn"
       from unnest($1::uuid[]) m(id)
       left join opportunities.booking b on b.member_id = m.id
       left join opportunities.session s on s.id = b.session_id
       group by m.id`,
      [memberIds, kind, since],
    );
  }
}
