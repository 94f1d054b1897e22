import { newId, systemActor } from '@alongside/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { ForgetAnswers } from './forget-answers.job';
import { Idempotency } from './idempotency';

describe('a deed with a key', () => {
  let fixture: ServerFixture;
  beforeAll(async () => (fixture = await serverFixture([])));
  afterAll(() => fixture.close());

  const by = systemActor('test');
  const counted = () => {
    let times = 0;
    return { deed: async () => ({ times: (times += 1) }), times: () => times };
  };

  it('happens once however often it is asked for', async () => {
    const { deed, times } = counted();
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 12 }, () => fixture.get(Idempotency).once(key, 'pay', by, { amount: 1 }, deed)));
    expect(times()).toBe(1);
    expect(new Set(answers.map((answer) => answer.times))).toEqual(new Set([1]));
  });

  it('is refused when the key comes with another question', async () => {
    const key = newId();
    await fixture.get(Idempotency).once(key, 'pay', by, { amount: 1 }, counted().deed);
    await expect(fixture.get(Idempotency).once(key, 'pay', by, { amount: 2 }, counted().deed)).rejects.toThrow('IDEMPOTENCY_KEY_USED');
  });

  it('can be tried again with the same key after it failed', async () => {
    const key = newId();
    const failing = () => Promise.reject(new Error('no'));
    await expect(fixture.get(Idempotency).once(key, 'pay', by, {}, failing)).rejects.toThrow('no');
    expect(await fixture.get(Idempotency).once(key, 'pay', by, {}, counted().deed)).toEqual({ times: 1 });
  });

  it('is remembered for a week and not for ever; the job may run twice', async () => {
    const [old, young] = [newId(), newId()];
    for (const key of [old, young]) await fixture.get(Idempotency).once(key, 'age', by, {}, counted().deed);
    const age = (key: string, by: string) => fixture.database.query('update platform.idempotency set at = now() - $2::interval where key = $1', [key, by]);
    await age(old, '7 days 1 minute');
    await age(young, '6 days 23 hours');
    await fixture.get(ForgetAnswers).run();
    await fixture.get(ForgetAnswers).run();
    expect(await fixture.database.query("select key from platform.idempotency where operation = 'age'")).toEqual([{ key: young }]);
  });

  it.each(['', 'short', 'has space here', 'x'.repeat(101)])('refuses the key "%s"', async (key) => {
    expect(() => fixture.get(Idempotency).once(key, 'pay', by, {}, counted().deed)).toThrow('IDEMPOTENCY_KEY_BAD');
  });
});
