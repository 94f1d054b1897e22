import { open } from 'node:fs/promises';

import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { Scheduled, type ScheduledJob } from '../jobs/scheduled';
import { log } from '../log/log';
import { Mailer } from '../notify/mailer';
import { headLine } from './seal-heads';

const LOCK = 4_201_080;

/** Where the head of the seals is told outside the house: to a mailbox, and in a file on a disk that only takes more. */
export class SealHeadsGo {
  constructor(readonly to: string | null, readonly file: string | null, readonly everyHours: number) {}

  get somewhere(): boolean {
    return this.to !== null || this.file !== null;
  }
}

interface WaitingHead extends Record<string, unknown> {
  readonly number: number;
  readonly mark: Buffer;
  readonly sealed_at: Date;
  readonly attempts: number;
  readonly mailed: boolean;
  readonly filed: boolean;
  readonly name: string;
}

/**
 * Somebody with the database and every key of the house can make a new history with seals that fit. A head that left the house before cannot be made to fit:
 * `npm run audit:verify -- --heads FILE`. What cannot leave now waits and is tried again; a day of that is an alarm.
 */
@Injectable()
@Scheduled({ name: 'platform.send-seal-heads', everySeconds: 60 })
export class SendSealHeads implements ScheduledJob {
  constructor(private readonly transactions: Transactions, private readonly database: Database, private readonly mailer: Mailer, private readonly go: SealHeadsGo) {}

  async run(): Promise<void> {
    if (!this.go.somewhere) return;
    await this.choose();
    for (let head = await this.take(); head; head = await this.take()) await this.send(head);
  }

  /** The newest seal, once its hour has come and when something happened since the last that was chosen. */
  private choose(): Promise<void> {
    return this.transactions.run(async () => {
      const turn = await this.database.first<{ mine: boolean }>(`select pg_try_advisory_xact_lock(${LOCK}) as mine`);
      if (!turn?.mine) return;
      await this.database.query(
        `insert into platform.seal_head (number, mark, sealed_at)
         select s.number, s.mark, s.sealed_at from platform.seal s
         where not exists (select 1 from platform.seal_head h where h.made_at > now() - make_interval(hours => $1::int) or h.number >= s.number)
         order by s.number desc limit 1`, [this.go.everyHours],
      );
    });
  }

  /** For a minute, then for longer each time, at most an hour; if whoever took it dies, it comes back. */
  private take(): Promise<WaitingHead | null> {
    return this.database.first<WaitingHead>(
      `update platform.seal_head h set attempts = attempts + 1, next_at = now() + make_interval(mins => least(60, h.attempts + 1))
       where number = (select number from platform.seal_head where done_at is null and next_at <= now() order by number limit 1 for update skip locked)
       returning number, mark, sealed_at, attempts, mailed_at is not null as mailed, filed_at is not null as filed, current_database() as name`, [],
    );
  }

  private async send({ number, mark, sealed_at: sealedAt, attempts, mailed, filed, name }: WaitingHead): Promise<void> {
    const line = headLine({ number, mark: mark.toString('hex') }, name, sealedAt);
    try {
      if (this.go.file !== null && !filed) await this.settle(number, 'filed_at', () => this.write(line));
      if (this.go.to !== null && !mailed) await this.settle(number, 'mailed_at', () => this.mail(number, line));
      await this.database.query('update platform.seal_head set done_at = now() where number = $1', [number]);
    } catch (error) {
      log.problem('seal-head', { number, attempts, kind: error instanceof Error ? error.name : 'unknown' });
    }
  }

  private async settle(number: number, what: 'filed_at' | 'mailed_at', deed: () => Promise<void>): Promise<void> {
    await deed();
    await this.database.query(`update platform.seal_head set ${what} = now() where number = $1`, [number]);
  }

  private async write(line: string): Promise<void> {
    const file = await open(this.go.file ?? '', 'a', 0o600);
    try {
      await file.appendFile(`${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private async mail(number: number, line: string): Promise<void> {
    await this.mailer.send({
      messageId: `seal-head.${line.split(' ')[1] ?? ''}.${number}`, to: this.go.to ?? '', subject: `Seal ${number}`,
      text: [line, 'Keep this letter. It proves later that the record of that day was not rewritten:', 'npm run audit:verify -- --heads FILE', 'FILE is any text with such lines.'].join('\n\n'),
    });
  }
}
