import { randomBytes } from 'node:crypto';

import { newId, Refusal, systemActor } from '@alongside/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Hidden } from '../config/hidden';
import { Transactions } from '../database/transactions';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { EnvironmentKey } from '../vault/master-key-place';
import { Idempotency } from './idempotency';

/** Two houses over one database know nothing of each other's memory, as two processes do. */
describe('many who come at once with the same key', () => {
  let [one, other]: ServerFixture[] = [];
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    const masterKey = { current: new EnvironmentKey(new Hidden(randomBytes(32))) };
    [one, other] = [await serverFixture([], undefined, masterKey, database), await serverFixture([], undefined, masterKey, database)];
  });
  afterAll(async () => {
    await one?.close();
    await other?.close();
    await database.remove();
  });

  const by = systemActor('test');
  const at = (house: ServerFixture | undefined, key: string, deed: () => Promise<unknown>, question: unknown = {}) => (house as ServerFixture).get(Idempotency).once(key, 'race', by, question, deed);
  const many = <Result>(times: number, make: (n: number) => Promise<Result>) => Promise.all(Array.from({ length: times }, (_, n) => make(n)));
  const after = async <Answer>(milliseconds: number, answer: () => Answer): Promise<Answer> => {
    await new Promise((resolve) => void setTimeout(resolve, milliseconds));
    return answer();
  };
  const othersAtWork = async () => (await one?.database.query<{ pid: number }>("select pid from pg_stat_activity where datname = $1 and state <> 'idle' and pid <> pg_backend_pid()", [database.name]))?.length;

  it('are three hundred and wait without a connection, and one deed is done', async () => {
    const key = newId();
    let times = 0;
    let waiting: number | undefined;
    const answers = await many(300, () => at(one, key, async () => {
      times += 1;
      waiting = await after(50, othersAtWork);
      return { id: 'kept', left: undefined };
    }));
    expect([times, waiting, new Set(answers.slice(1).map((answer) => JSON.stringify(answer)))]).toEqual([1, 0, new Set(['{"id":"kept"}'])]);
    expect(await one?.database.query('select answer from platform.idempotency where key = $1', [key])).toEqual([{ answer: { id: 'kept' } }]);
  });

  it('are shown one reading of it, made after the deed', async () => {
    const key = newId();
    let [times, readings] = [0, 0];
    const shown = await many(300, () => (one as ServerFixture).get(Idempotency).onceAndShow(key, 'race', by, {}, () => after(20, () => (times += 1)), () => after(5, () => ({ after: times, reading: (readings += 1) }))));
    expect([times, readings, new Set(shown.map(({ after: seen }) => seen))]).toEqual([1, 1, new Set([1])]);
    expect(await (one as ServerFixture).get(Idempotency).onceAndShow(key, 'race', by, {}, () => after(1, () => (times += 1)), () => after(1, () => times))).toBe(1);
  });

  it('are told the same in two processes, and one deed is done', async () => {
    const key = newId();
    let times = 0;
    const deed = () => after(20, () => ({ times: (times += 1) }));
    const answers = await many(300, (n) => at(n % 2 ? one : other, key, deed));
    expect([times, new Set(answers.map((answer) => JSON.stringify(answer)))]).toEqual([1, new Set(['{"times":1}'])]);
  });

  it.each(['one process', 'two processes'])('try for themselves when the first comes to nothing, in %s: nobody is told of a success there was not', async (where) => {
    const key = newId();
    let tries = 0;
    const deed = () => after(10, () => {
      tries += 1;
      if (tries <= 3) throw tries === 2 ? new Refusal('NOT_FOUND') : new Error('the connection is gone');
      return { tries };
    });
    const told = await many(40, (n) => at(where === 'one process' || n % 2 ? one : other, key, deed).then(JSON.stringify, (error: Error) => error.message));
    expect(tries).toBe(4);
    expect(told.filter((one) => one === '{"tries":4}')).toHaveLength(37);
    expect(told.filter((one) => one !== '{"tries":4}').sort()).toEqual(['NOT_FOUND', 'the connection is gone', 'the connection is gone']);
  });

  it('each get their own refusal when it is refused, and nothing is kept', async () => {
    const key = newId();
    let tries = 0;
    const told = await many(30, () => at(one, key, async () => {
      throw new Refusal('NOT_FOUND', `try-${(tries += 1)}`);
    }).catch((refusal: Refusal) => refusal.field));
    expect([new Set(told).size, await one?.database.query('select 1 from platform.idempotency where key = $1', [key])]).toEqual([30, []]);
  });

  it('are refused when they ask something else, and are not when the first came to nothing', async () => {
    const key = newId();
    const first = at(one, key, () => after(20, () => 1), { amount: 1 });
    const others = await many(3, () => at(one, key, async () => 2, { amount: 2 }).catch((refusal: Refusal) => [refusal.code, refusal.field]));
    expect([await first, ...others]).toEqual([1, ...Array.from({ length: 3 }, () => ['IDEMPOTENCY_KEY_USED', 'idempotencyKey'])]);
    const failing = newId();
    const broken = at(one, failing, () => after(20, () => Promise.reject(new Error('no'))), { amount: 1 }).catch((error: Error) => error.message);
    expect([await at(one, failing, async () => 2, { amount: 2 }), await broken]).toEqual([2, 'no']);
  });

  it('do not wait for what another key, person or deed is about, and nothing is left in memory', async () => {
    const key = newId();
    const idempotency = one?.get(Idempotency) as Idempotency;
    const person = { ...by, kind: 'person' as const, personId: newId<'Person'>() };
    const answers = await Promise.all([idempotency.once(key, 'race', by, {}, async () => 1), idempotency.once(key, 'race', person, {}, async () => 2), idempotency.once(key, 'other', by, {}, async () => 3)]);
    expect(answers).toEqual([1, 2, 3]);
    expect((idempotency as unknown as { behind: { firsts: Map<string, unknown> } }).behind.firsts.size).toBe(0);
  });

  it('wait in the database when the deed is part of a larger one, which may yet come to nothing', async () => {
    const key = newId();
    const larger = one?.get(Transactions).run(async () => {
      await at(one, key, async () => 'inner');
      await after(30, () => undefined);
      throw new Error('the larger deed failed');
    }).catch((error: Error) => error.message);
    expect([await after(10, () => at(one, key, async () => 'mine')), await larger]).toEqual(['mine', 'the larger deed failed']);
  });
});
