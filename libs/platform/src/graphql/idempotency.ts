import { createHash } from 'node:crypto';

import { Refusal, type Actor } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { BehindTheFirst } from './behind-the-first';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The same key with the same question gets the same answer; the deed happens once. */
@Injectable()
export class Idempotency {
  private readonly behind = new BehindTheFirst();

  constructor(private readonly transactions: Transactions, private readonly database: Database) {}

  /**
   * Runs `deed` once for this key, person and operation, and keeps its answer (ids or plain JSON).
   * Throws Refusal IDEMPOTENCY_KEY_BAD for a key that is empty or over 100 characters, IDEMPOTENCY_KEY_USED when it came with another question.
   */
  once<Answer>(key: string, operation: string, by: Actor, question: unknown, deed: () => Promise<Answer>): Promise<Answer> {
    const hash = asked(key, question);
    const actor = by.personId ?? NOBODY;
    const run = () => this.run(key, actor, operation, hash, deed);
    // What joins an open transaction is not kept before that one is.
    return this.transactions.isOpen ? run() : this.behind.run([actor, operation, key].join(' '), hash, run);
  }

  /** The same, with what is shown of it afterwards: read once for all who wait behind the first, who are the same person and asked the same. Throws also what `show` throws. */
  onceAndShow<Shown>(key: string, operation: string, by: Actor, question: unknown, deed: () => Promise<unknown>, show: () => Promise<Shown>): Promise<Shown> {
    const hash = asked(key, question);
    const actor = by.personId ?? NOBODY;
    const run = async () => {
      await this.run(key, actor, operation, hash, deed);
      return show();
    };
    return this.transactions.isOpen ? run() : this.behind.run([actor, operation, key].join(' '), hash, run, (shown) => () => shown);
  }

  private run<Answer>(key: string, actor: string, operation: string, hash: string, deed: () => Promise<Answer>): Promise<Answer> {
    return this.transactions.run(async () => {
      // The insert waits for a rival of another process to finish, so two at once also run the deed once.
      const mine = await this.database.query(
        `insert into platform.idempotency (key, actor_id, operation, body_hash) values ($1, $2, $3, $4)
         on conflict do nothing returning key`,
        [key, actor, operation, hash],
      );
      if (mine.length === 0) return this.earlier<Answer>(key, actor, operation, hash);
      const answer = await deed();
      await this.database.query(
        'update platform.idempotency set answer = $4 where key = $1 and actor_id = $2 and operation = $3',
        [key, actor, operation, JSON.stringify(answer ?? null)],
      );
      return answer;
    });
  }

  /** The answer of a deed that was done before, for one whose preparation is long. Null when it was not. Throws the same refusals. */
  async earlierAnswer<Answer>(key: string, operation: string, by: Actor, question: unknown): Promise<Answer | null> {
    const hash = asked(key, question);
    const found = await this.database.first<{ body_hash: string; answer: Answer | null }>(
      'select body_hash, answer from platform.idempotency where key = $1 and actor_id = $2 and operation = $3',
      [key, by.personId ?? NOBODY, operation],
    );
    if (found && found.body_hash !== hash) throw new Refusal('IDEMPOTENCY_KEY_USED', 'idempotencyKey');
    return found?.answer ?? null;
  }

  private async earlier<Answer>(key: string, actor: string, operation: string, hash: string): Promise<Answer> {
    const found = await this.database.first<{ body_hash: string; answer: Answer }>(
      'select body_hash, answer from platform.idempotency where key = $1 and actor_id = $2 and operation = $3',
      [key, actor, operation],
    );
    if (found?.body_hash !== hash) throw new Refusal('IDEMPOTENCY_KEY_USED', 'idempotencyKey');
    return found.answer;
  }
}

function asked(key: string, question: unknown): string {
  if (!/^[\w-]{8,100}$/.test(key)) throw new Refusal('IDEMPOTENCY_KEY_BAD', 'idempotencyKey');
  return createHash('sha256').update(JSON.stringify(question) ?? '').digest('hex');
}
