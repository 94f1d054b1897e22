import { londonDay, londonTime, type ClockTime, type Id, type Instant, type PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface RegisterToClose {
  readonly sessionId: Id<'Session'>;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  /** People who were awaited and have no mark yet. */
  readonly toMark: number;
  readonly groupId: Id<'NetworkGroup'> | null;
}

/** Dates that have begun and whose register is open: until it is closed nobody is paid, and nobody can say what came of it. */
@Injectable()
export class RegistersToCloseRead {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  at(now: Instant, first: number, hidden: readonly Id<'NetworkGroup'>[] = []): Promise<RegisterToClose[]> {
    return this.database.prepared<RegisterToClose>({
      name: 'opportunities.registers-to-close',
      text: `select s.id as "sessionId", s.title, s.held_on as "heldOn", s.starts_at as "startsAt", s.ends_at as "endsAt", s.group_id as "groupId",
               (select count(*)::int from opportunities.booking b where b.session_id = s.id and b.state = 'confirmed') as "toMark"
             from opportunities.session s
             where s.register_closed_at is null and (s.held_on < $1 or (s.held_on = $1 and s.starts_at <= $2)) and (s.group_id is null or s.group_id <> all($4))
             order by s.held_on desc, s.starts_at desc, s.id desc limit $3`,
      values: [londonDay(now), londonTime(now), first, hidden],
    });
  }
}
