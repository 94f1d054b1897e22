import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { newId } from '@alongside/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { Transactions } from '../database/transactions';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { Hidden } from '../config/hidden';
import { HouseKeys } from './house-keys';
import { EnvironmentKey, FileKey, type MasterKeyPlace } from './master-key-place';
import { MasterKeys } from './master-keys';
import { RotateMasterKey } from './rotate-master-key';
import { Vault } from './vault';

const PEOPLE = 10_000;
const COLUMN = 'payments.bank_account.number';

let fixture: ServerFixture;
let directory: string;
let vault: Vault;
let rotation: RotateMasterKey;
const now = () => join(directory, 'master.key');
const before = () => join(directory, 'previous.key');
const files = () => ({ current: new FileKey(now()), previous: new FileKey(before()) });
const people = Array.from({ length: PEOPLE }, () => newId<'Person'>());
const sealed = new Map<string, string>();

async function newKey(): Promise<void> {
  await copyFile(now(), before());
  await writeFile(`${now()}.new`, randomBytes(32).toString('hex'));
  await rename(`${now()}.new`, now());
}
const open = (person: (typeof people)[number], from = vault) => from.open(person, COLUMN, person, sealed.get(person) ?? '');
const anybody = (index: number) => people[(index * 7_919) % PEOPLE] ?? newId<'Person'>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alongside-keys-'));
  await writeFile(now(), randomBytes(32).toString('hex'));
  fixture = await serverFixture([], undefined, files());
  vault = fixture.get(Vault);
  rotation = fixture.get(RotateMasterKey);
  await fixture.get(Transactions).run(async () => {
    for (const person of people) sealed.set(person, await vault.seal(person, COLUMN, person, person.slice(-8)));
  });
}, 120_000);
afterAll(async () => {
  await fixture.close();
  await rm(directory, { recursive: true, force: true });
});

it(`wraps ${PEOPLE} keys anew while people read and write, and nothing is unreadable for a moment`, async () => {
  const mark = vault.blindIndex('payments.bank_account', '20295963748472');
  await newKey();
  let done = false;
  let reads = 0;
  const readers = Array.from({ length: 4 }, async (_, reader) => {
    for (let index = reader; !done; index += 4, reads += 1) {
      const person = anybody(index);
      expect(await open(person)).toBe(person.slice(-8));
    }
  });
  const newcomers = (async () => {
    for (let count = 0; !done; count += 1) {
      const person = newId<'Person'>();
      sealed.set(person, await vault.seal(person, COLUMN, person, person.slice(-8)));
      expect(await open(person)).toBe(person.slice(-8));
    }
  })();
  const started = performance.now();
  expect(await rotation.run()).toBeGreaterThanOrEqual(PEOPLE);
  const seconds = (performance.now() - started) / 1_000;
  done = true;
  await Promise.all([...readers, newcomers]);
  process.stdout.write(`${PEOPLE} keys wrapped anew in ${seconds.toFixed(2)} s, ${reads} reads meanwhile\n`);
  expect(reads).toBeGreaterThan(20);
  expect(await rotation.left()).toBe(0);
  // The old key is put away: everything opens without it, and marks are what they were.
  await unlink(before());
  const keys = new MasterKeys(files());
  const later = new Vault(fixture.database, keys, await HouseKeys.open(fixture.database, keys));
  for (let index = 0; index < 50; index += 1) expect(await open(anybody(index), later)).toBe(anybody(index).slice(-8));
  expect(later.blindIndex('payments.bank_account', '20295963748472')).toBe(mark);
}, 120_000);

it('a rotation that was cut off goes on where it stopped, and all can be read in between', async () => {
  await newKey();
  const first = await fixture.get(Transactions).run(async () => (await fixture.database.query<{ count: number }>('select count(*) as count from platform.person_key'))[0]?.count ?? 0);
  const cut = new Error('cut off');
  let batches = 0;
  const transactions = fixture.get(Transactions);
  const dying = new RotateMasterKey({ run: <T>(deed: () => Promise<T>) => { batches += 1; if (batches > 3) throw cut; return transactions.run(deed); } } as Transactions, fixture.database, new MasterKeys(files()));
  await expect(dying.run()).rejects.toBe(cut);
  const left = await rotation.left();
  expect(left).toBeLessThan(first);
  expect(left).toBeGreaterThan(0);
  for (let index = 0; index < 50; index += 1) expect(await open(anybody(index))).toBe(anybody(index).slice(-8));
  expect(await rotation.run()).toBe(left);
});

it('without the key before it, an unfinished rotation says which file is missing', async () => {
  await newKey();
  const keys = new MasterKeys({ current: new FileKey(now()) });
  await expect(HouseKeys.open(fixture.database, keys)).rejects.toThrow('PREVIOUS_MASTER_KEY_FILE');
});

const environmentKey = (bytes: Buffer) => new EnvironmentKey(new Hidden(bytes));
const over = async (current: MasterKeyPlace, previous: MasterKeyPlace) => {
  const keys = new MasterKeys({ current, previous });
  return { keys, vault: new Vault(fixture.database, keys, await HouseKeys.open(fixture.database, keys)), rotation: new RotateMasterKey(fixture.get(Transactions), fixture.database, keys) };
};

it('goes from a file to the environment while programs with the old settings and with the new ones run beside each other, and back', async () => {
  await rotation.run();
  const newcomer = randomBytes(32);
  // First every program learns to open with the new key, then to wrap with it, one after the other.
  const opens = await over(new FileKey(now()), environmentKey(newcomer));
  const wraps = await over(environmentKey(newcomer), new FileKey(now()));
  const both = async () => {
    for (let index = 0; index < 30; index += 1) for (const one of [opens, wraps]) expect(await open(anybody(index), one.vault)).toBe(anybody(index).slice(-8));
  };
  await both();
  const turning = wraps.rotation.run();
  await both();
  expect(await turning).toBeGreaterThanOrEqual(PEOPLE);
  await both();
  expect([await wraps.rotation.left(), await opens.rotation.left() > 0]).toEqual([0, true]);
  // The file is put away: the environment alone opens everything.
  const alone = await over(environmentKey(newcomer), new FileKey(join(directory, 'gone.key')));
  expect(await open(anybody(3), alone.vault)).toBe(anybody(3).slice(-8));
  const back = await over(new FileKey(now()), environmentKey(newcomer));
  expect(await back.rotation.run()).toBeGreaterThanOrEqual(PEOPLE);
  expect(await open(anybody(4), vault)).toBe(anybody(4).slice(-8));
}, 120_000);
