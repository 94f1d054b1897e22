import { firstDay, lastDay, type Quarter, type QuarterPeople, type ReportedChange } from '@alongside/impact/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface PanelCounts {
  readonly held: number;
  readonly withFamilies: number;
}

export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
}

const CAME = `('came', 'came-late')`;

/** Counts behind a report, read from the other contexts' views. They are suppressed before anything is stored or shown. */
@Injectable()
export class CountsRead {
  constructor(private readonly database: Database) {}

  /** Panels whose day fell in the quarter; with families when at least one member came. */
  panels(quarter: Quarter): Promise<PanelCounts> {
    return this.one<PanelCounts>(
      `select count(*)::int as held,
              count(*) filter (where exists (select from opportunities.v_attendance a where a.session_id = p.session_id and a.attendance in ${CAME}))::int as "withFamilies"
       from panels.v_panel p where p.held_on between $1 and $2 and p.outcome is not null`,
      quarter,
    );
  }

  /** Different people who came to anything in the quarter. */
  people(quarter: Quarter): Promise<QuarterPeople> {
    return this.one<QuarterPeople>(
      `select count(distinct member_id) filter (where member_kind <> 'young-person')::int as "parentsAndCarers",
              count(distinct member_id) filter (where member_kind = 'young-person')::int as "youngPeople"
       from opportunities.v_attendance where held_on between $1 and $2 and attendance in ${CAME}`,
      quarter,
    );
  }

  /** Seats that somebody sat on; one person on three seats counts three times. */
  seats(quarter: Quarter): Promise<QuarterPeople> {
    return this.one<QuarterPeople>(
      `select count(*) filter (where member_kind <> 'young-person')::int as "parentsAndCarers",
              count(*) filter (where member_kind = 'young-person')::int as "youngPeople"
       from opportunities.v_attendance where held_on between $1 and $2 and attendance in ${CAME}`,
      quarter,
    );
  }

  /** Payments whose pay-by day fell in the quarter, and those paid by then. */
  paidOnTime(quarter: Quarter): Promise<PartOfWhole> {
    return this.one<PartOfWhole>(
      `select count(*) filter (where on_time)::int as part, count(*)::int as whole
       from payments.v_payment where pay_by between $1 and $2 and amount > 0`,
      quarter,
    );
  }

  /** Promises to answer whose day fell in the quarter, and those answered by then. */
  promisesKept(quarter: Quarter): Promise<PartOfWhole> {
    return this.one<PartOfWhole>(
      `select count(*) filter (where answered_on <= answer_by)::int as part, count(*)::int as whole
       from voice.v_item where answer_by between $1 and $2`,
      quarter,
    );
  }

  /** Changes made in the quarter whose words were cleared for everybody. */
  changes(quarter: Quarter): Promise<ReportedChange[]> {
    return this.database.query<ReportedChange>(
      `select item_id as "itemId", public_said as said, public_did as did, answered_on as "doneOn", confirmed
       from voice.v_item where answered_on between $1 and $2 and public_said is not null and public_did is not null
       order by confirmed desc, answered_on desc limit 3`,
      [firstDay(quarter), lastDay(quarter)],
    );
  }

  private async one<Row extends object>(sql: string, quarter: Quarter): Promise<Row> {
    const row = await this.database.first<Row>(sql, [firstDay(quarter), lastDay(quarter)]);
    if (!row) throw new Error('A count answers one row.');
    return row;
  }
}
