import { AsyncLocalStorage } from 'node:async_hooks';

import { nobody, type Actor } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

import { actingAs, whoActs } from './acting';
import { actingSql } from './acting-sql';

interface Open {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly afterCommit: (() => void)[];
  actor: Actor;
}

const open = new AsyncLocalStorage<Open>();

/** One deed, one transaction, in the name of whoever acts: inner runs join the outer one, and stores refuse to write outside. */
@Injectable()
export class Transactions {
  /** `unnamed` is in whose name a program works where nobody was named: a program at a terminal, or a spec. Elsewhere nobody's. */
  constructor(private readonly source: DataSource, private readonly unnamed: Actor = nobody) {}

  async run<Result>(deed: () => Promise<Result>): Promise<Result> {
    const actor = this.actor;
    const outer = open.getStore();
    if (outer) return this.inNameOf(actor, outer, deed);
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const mine: Open = { runner, client, afterCommit: [], actor };
    try {
      // In one breath, so that no statement can come before it is said who acts.
      await client.query(`begin; ${actingSql(actor)}`);
      tellTypeOrm(runner, true);
      const result = await open.run(mine, deed);
      await client.query('commit');
      tellTypeOrm(runner, false);
      for (const follow of mine.afterCommit) follow();
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      tellTypeOrm(runner, false);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Does this in another's name: `systemActor('consent.open-reply-link')` to find whose link it is, then `linkActor(…)` for the rest.
   * Inside an open transaction nothing else may run beside it.
   */
  as<Result>(actor: Actor, deed: () => Promise<Result>): Promise<Result> {
    const outer = open.getStore();
    return actingAs(actor, () => (outer ? this.inNameOf(actor, outer, deed) : deed()));
  }

  /** Who acts here and now. */
  get actor(): Actor {
    return whoActs() ?? this.unnamed;
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
    return this.current().client;
  }

  /** Something harmless to lose, such as a nudge, that must not happen before the commit. */
  afterCommit(follow: () => void): void {
    this.current().afterCommit.push(follow);
  }

  private async inNameOf<Result>(actor: Actor, outer: Open, deed: () => Promise<Result>): Promise<Result> {
    const before = outer.actor;
    if (isSameName(before, actor)) return deed();
    await outer.client.query(actingSql(actor));
    outer.actor = actor;
    try {
      return await deed();
    } finally {
      // After a failed statement the database takes nothing more of this transaction, and nothing of it stays.
      await outer.client.query(actingSql(before)).catch(() => undefined);
      outer.actor = before;
    }
  }

  private current(): Open {
    const found = open.getStore();
    if (!found) throw new Error('This writes, so it must run inside Transactions.run.');
    return found;
  }
}

/** A system is a system: what it is for is told at the beginning and once is enough. */
function isSameName(one: Actor, other: Actor): boolean {
  return one === other || (one.kind === other.kind && one.personId === other.personId && one.roles.join() === other.roles.join());
}

/** TypeORM locks rows only where it believes a transaction is open; ours was begun without it. */
function tellTypeOrm(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
