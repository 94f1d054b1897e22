import { Clock } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { Scheduled, type ScheduledJob } from '../jobs/scheduled';
import { log } from '../log/log';
import { HouseKeys } from '../vault/house-keys';
import { leafOf, logRowColumns, type LogRow } from './log-row';
import { makeSeal, packLeaves, rowWasAway, type Leaf } from './seal';
import { SealCopies } from './seal-copies';

const LOCK = 4_201_079;
const MOST_ROWS = 20_000;

/**
 * Seals what was committed since the last seal. Rows wait in a list that their own transaction adds to, so a row that commits late stands
 * there late and goes into the next seal; numbers that a rolled-back transaction drew are in no list and in no seal.
 */
@Injectable()
@Scheduled({ name: 'platform.seal-the-log', everySeconds: 60 })
export class SealTheLog implements ScheduledJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly houseKeys: HouseKeys,
    private readonly copies: SealCopies,
  ) {}

  async run(): Promise<void> {
    while ((await this.transactions.run(() => this.sealSome())) === MOST_ROWS);
    await this.copyHeads();
  }

  /** Answers how many rows were sealed; none when another sealer is at it. */
  private async sealSome(): Promise<number> {
    const turn = await this.database.first<{ mine: boolean }>(`select pg_try_advisory_xact_lock(${LOCK}) as mine`);
    if (!turn?.mine) return 0;
    const rows = await this.database.query<Partial<LogRow> & { waiting: string }>(
      `with taken as (delete from platform.unsealed where seq in (select seq from platform.unsealed order by seq limit ${MOST_ROWS}) returning seq)
       select t.seq::text as waiting, ${logRowColumns} from taken t left join platform.event e on e.seq = t.seq order by t.seq`,
    );
    if (rows.length === 0) return 0;
    const leaves: Leaf[] = rows.map(({ waiting, seq, content }) => ({ seq: waiting, hash: seq && content ? leafOf({ content }) : rowWasAway }));
    const before = await this.database.first<{ number: number; mark: Buffer }>('select number, mark from platform.seal order by number desc limit 1');
    const seal = makeSeal(this.houseKeys.key('audit-seal'), before, leaves, this.clock.now());
    await this.database.query(
      'insert into platform.seal (number, sealed_at, rows, leaves, root, previous, mark) values ($1, $2, $3, $4, $5, $6, $7)',
      [seal.number, seal.sealedAt, leaves.length, packLeaves(leaves), seal.root, seal.previous, seal.mark],
    );
    return rows.length;
  }

  /** After the commit, and whatever an earlier run did not come to. */
  private async copyHeads(): Promise<void> {
    const place = await this.database.first<{ name: string }>('select current_database() as name');
    const name = place?.name ?? '';
    const last = Math.max(0, ...((await this.copies.all(name)) ?? []).slice(-100).map(({ number }) => number));
    const heads = await this.database.query<{ number: number; sealed_at: Date; rows: number; mark: Buffer }>(
      'select number, sealed_at, rows, mark from platform.seal where number > $1 order by number', [last],
    );
    await this.copies.add(name, heads.map(({ number, mark, sealed_at: at }) => ({ number, mark: mark.toString('hex'), sealedAt: at.toISOString() })));
    for (const { number, rows, mark } of heads) log.event('seal', { number, rows, mark: mark.toString('hex') });
  }
}
