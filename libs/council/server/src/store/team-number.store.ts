import { TEAM, teamNumberSaid, type TeamNumber } from '@alongside/council/rules';
import { newId, type Actor, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

const WORKING_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const WHAT_FOR = 'You want to talk to us about joining in.';
/** After the numbers for danger. */
const LAST = 90;

/** The number members ring, where every page finds it. */
@Injectable()
export class TeamNumberStore {
  constructor(private readonly transactions: Transactions, private readonly events: EventLog) {}

  async save({ label, phone, opens, closes }: TeamNumber, checkedOn: PlainDate, by: Actor): Promise<void> {
    const { manager } = this.transactions;
    await manager.query(
      `insert into council.contact (code, position, label, phone, what, open_when, for_everybody, checked_on) values ($1, $2, $3, $4, $5, 'hours', true, $6)
       on conflict (code) do update set label = excluded.label, phone = excluded.phone, open_when = excluded.open_when, checked_on = excluded.checked_on`, [TEAM, LAST, label, phone, WHAT_FOR, checkedOn],
    );
    await manager.query('delete from council.contact_hours where contact_code = $1', [TEAM]);
    await manager.query('insert into council.contact_hours (contact_code, weekday, opens, closes) select $1, unnest($2::text[]), $3, $4', [TEAM, WORKING_DAYS, opens, closes]);
    await this.events.record([teamNumberSaid(newId())], by);
  }
}
