import { newId, systemActor } from '@alongside/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { EventLog } from '../events/event-log';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { Transactions } from './transactions';

describe('a deed and its facts', () => {
  let fixture: ServerFixture;
  beforeAll(async () => (fixture = await serverFixture([])));
  afterAll(() => fixture.close());

  const fact = () => ({ name: 'platform.tried', subjectId: newId<'Thing'>(), data: { amount: 3 } });

  it('are kept together', async () => {
    const told = fact();
    await fixture.get(Transactions).run(() => fixture.get(EventLog).record([told], systemActor('test')));
    expect(await fixture.facts()).toContainEqual(told);
  });

  it('are forgotten together when the deed fails', async () => {
    const told = fact();
    const deed = fixture.get(Transactions).run(async () => {
      await fixture.get(EventLog).record([told], systemActor('test'));
      throw new Error('the deed failed');
    });
    await expect(deed).rejects.toThrow('the deed failed');
    expect(await fixture.facts()).not.toContainEqual(told);
  });

  it('cannot be told outside a transaction', async () => {
    await expect(fixture.get(EventLog).record([fact()], systemActor('test'))).rejects.toThrow('inside the transaction');
  });

  it('cannot be changed or taken out of the log by the application', async () => {
    await fixture.get(Transactions).run(() => fixture.get(EventLog).record([fact()], systemActor('test')));
    await expect(fixture.database.query("update platform.event set name = 'other'")).rejects.toThrow();
    await expect(fixture.database.query('delete from platform.event')).rejects.toThrow();
  });

  it('let an inner deed join the outer one', async () => {
    const transactions = fixture.get(Transactions);
    const told = fact();
    const deed = transactions.run(async () => {
      await transactions.run(() => fixture.get(EventLog).record([told], systemActor('test')));
      throw new Error('the outer deed failed');
    });
    await expect(deed).rejects.toThrow('the outer deed failed');
    expect(await fixture.facts()).not.toContainEqual(told);
  });
});
