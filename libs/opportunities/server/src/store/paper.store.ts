import type { Id, Instant, PlainDate } from '@alongside/kernel';
import type { Paper } from '@alongside/opportunities/rules';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PaperEntity } from './paper.entity';

const AT_ONCE = 100;

@Injectable()
export class PaperStore extends RecordStore<PaperEntity, Paper> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, PaperEntity, (row) => ({ ...row }), (paper) => Object.assign(new PaperEntity(), paper));
  }

  async ofSession(sessionId: Id<'Session'>): Promise<readonly Paper[]> {
    const rows = await this.transactions.manager.findBy(PaperEntity, { sessionId });
    return rows.map((row) => ({ ...row }));
  }

  /** Papers that still have pages, of dates before the given day; those another program holds are left to it. */
  async withPagesBefore(day: PlainDate): Promise<readonly Id<'Paper'>[]> {
    const rows = await this.database.query<{ id: Id<'Paper'> }>(
      `select p.id from opportunities.paper p join opportunities.session s on s.id = p.session_id
       where p.file_id is not null and s.held_on < $1 order by s.held_on, p.id limit ${AT_ONCE} for update of p skip locked`,
      [day],
    );
    return rows.map(({ id }) => id);
  }

  /** Somebody has looked. The look itself is in the log; here is only that there was a first one. */
  async noteLook(paperId: Id<'Paper'>, personId: Id<'Person'>, at: Instant): Promise<void> {
    await this.database.query('insert into opportunities.paper_look (paper_id, person_id, looked_at) values ($1, $2, $3) on conflict do nothing', [paperId, personId, at]);
  }
}
