import type { Id, Instant } from '@alongside/kernel';
import type { Shelf, ShelfPaper } from '@alongside/opportunities/rules';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ShelfPaperEntity } from './shelf-paper.entity';

@Injectable()
export class ShelfPaperStore extends RecordStore<ShelfPaperEntity, ShelfPaper> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, ShelfPaperEntity, (row) => ({ ...row }), (paper) => Object.assign(new ShelfPaperEntity(), paper));
  }

  /** Nothing is put there or taken away by anybody else until the transaction ends. Answers what is there. */
  async lockShelf({ groupId, kind }: Shelf): Promise<readonly Id<'ShelfPaper'>[]> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 281))', [groupId ?? kind]);
    const rows = await this.database.query<{ id: Id<'ShelfPaper'> }>(
      `select id from opportunities.shelf_paper where state = 'there' and (group_id = $1 or kind = $2) order by id`, [groupId, kind],
    );
    return rows.map(({ id }) => id);
  }

  /** Somebody has looked. The look itself is in the log; here is only that there was a first one. */
  async noteLook(paperId: Id<'ShelfPaper'>, personId: Id<'Person'>, at: Instant): Promise<void> {
    await this.database.query('insert into opportunities.shelf_look (paper_id, person_id, looked_at) values ($1, $2, $3) on conflict do nothing', [paperId, personId, at]);
  }
}
