import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

interface Open {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void)[];
}

const open = new AsyncLocalStorage<Open>();

/** One deed, one transaction: inner runs join the outer one, and stores refuse to write outside. */
@Injectable()
export class Transactions {
  constructor(private readonly source: DataSource) {}

  async run<Result>(deed: () => Promise<Result>): Promise<Result> {
    if (open.getStore()) return deed();
    const runner = this.source.createQueryRunner();
    const mine: Open = { runner, afterCommit: [] };
    try {
      await runner.startTransaction();
      const result = await open.run(mine, deed);
      await runner.commitTransaction();
      for (const follow of mine.afterCommit) follow();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** The manager of the open transaction. Throws outside one: that is a programming fault, not a refusal. */
  get manager(): EntityManager {
    return this.current().runner.manager;
  }

  get isOpen(): boolean {
    return open.getStore() !== undefined;
  }

  /** The pg connection of the open transaction, for statements TypeORM has no words for. */
  async client(): Promise<PoolClient> {
    return (await this.current().runner.connect()) as PoolClient;
  }

  /** Something harmless to lose, such as a nudge, that must not happen before the commit. */
  afterCommit(follow: () => void): void {
    this.current().afterCommit.push(follow);
  }

  private current(): Open {
    const found = open.getStore();
    if (!found) throw new Error('This writes, so it must run inside Transactions.run.');
    return found;
  }
}
