import { newId } from '@alongside/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { Vault } from './vault';

describe('the vault', () => {
  let fixture: ServerFixture;
  beforeAll(async () => (fixture = await serverFixture([])));
  afterAll(() => fixture.close());

  const ada = newId<'Person'>();
  const row = newId<'Row'>();

  it('opens what it sealed', async () => {
    const vault = fixture.get(Vault);
    const sealed = await vault.seal(ada, 'payments.bank_account.number', row, '12345678');
    expect(sealed).not.toContain('12345678');
    expect(await vault.open(ada, 'payments.bank_account.number', row, sealed)).toBe('12345678');
  });

  it('seals the same text differently each time', async () => {
    const vault = fixture.get(Vault);
    expect(await vault.seal(ada, 'c', row, 'x')).not.toBe(await vault.seal(ada, 'c', row, 'x'));
  });

  it.each([
    ['another row', ada, 'payments.bank_account.number', newId<'Row'>()],
    ['another column', ada, 'payments.bank_account.name', row],
    ['another person', newId<'Person'>(), 'payments.bank_account.number', row],
  ])('refuses a value moved to %s', async (_, person, column, rowId) => {
    const vault = fixture.get(Vault);
    const sealed = await vault.seal(ada, 'payments.bank_account.number', row, '12345678');
    await expect(vault.open(person, column, rowId, sealed)).rejects.toThrow();
  });
});
