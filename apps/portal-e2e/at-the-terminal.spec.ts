import { spawn } from 'node:child_process';
import { createCipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { repository } from '../../tools/machine/repository.mjs';
import { runProduct, type RunningProduct } from '../../tools/product/run-product.ts';

/** What somebody does at the terminal of a house whose master key lies in no file: the built programs, as npm starts them. */
const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const token = 's.of-this-house';
const wrappedThird = 'vault:v1:the-third-key';
let serviceIsAway = false;
const service: Server = createServer((request, answer) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    const known = request.headers['x-vault-token'] === token && (JSON.parse(body) as { ciphertext: string }).ciphertext === wrappedThird;
    const status = serviceIsAway ? 503 : known ? 200 : 403;
    answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(status === 200 ? { data: { plaintext: third.toString('base64') } } : { errors: ['no'] }));
  });
});

let product: RunningProduct;
let folder: string;
let keyService: Record<string, string>;
let client: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-terminal-'));
  await new Promise<void>((listening) => void service.listen(0, '127.0.0.1', listening));
  const file = join(folder, 'wrapped.key');
  writeFileSync(file, wrappedThird);
  keyService = { MASTER_KEY_FILE: file, MASTER_KEY_SERVICE: `http://127.0.0.1:${(service.address() as AddressInfo).port}/v1/transit/decrypt/alongside`, MASTER_KEY_SERVICE_TOKEN: token };
  product = await runProduct({ env: { MASTER_KEY: first.toString('hex'), MASTER_KEY_FILE: '' } });
  client = new Client({ connectionString: product.superuserUrl });
  await client.connect();
  // Rows are put there as they are, without those around them.
  await client.query('set session_replication_role = replica');
});
afterAll(async () => {
  await client?.end();
  await product?.stop();
  await new Promise((closed) => service.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

const secrets = [first.toString('hex'), second.toString('hex'), third.toString('hex'), third.toString('base64'), token];

/** One of them as `npm run …` starts it. What it says is never a key. */
async function run(name: string, keys: Record<string, string>, ...words: string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '0', DATA_DIR: product.folder, DATABASE_URL: product.databaseUrl, OWNER_DATABASE_URL: product.ownerUrl, ...keys };
  const child = spawn(process.execPath, ['tools/start/run-in-house.mjs', name, ...words], { cwd: repository, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  for (const secret of secrets) expect(said).not.toContain(secret);
  return { code, said };
}

async function one<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row> {
  const { rows: [row] } = await client.query<Row>(sql, [...values]);
  if (!row) throw new Error('There is no such row.');
  return row;
}

describe('npm run vault:rotate', () => {
  const [person, handoff, hold, call] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

  /** As a house before this release left things: sealed without saying with what. */
  async function leaveThingsFromBefore(): Promise<void> {
    for (const whose of [person, handoff]) {
      const own = randomBytes(32);
      await client.query('insert into platform.person_key (person_id, master_key_id, wrapped) values ($1, $2, $3)', [whose, nameOf(first), sealedBefore(first, own, `person-key:${whose}`)]);
      const box = (name: string, row: string) => sealedBefore(own, Buffer.from('what was trusted to us'), `${name}:${whose}:${row}`).toString('base64');
      if (whose === person) await client.query('insert into privacy.legal_hold (id, person_id, reason_sealed, set_at) values ($1, $2, $3, now())', [hold, person, box('privacy.legal_hold.reason', hold)]);
      else await client.query("insert into members.handoff_call (id, handoff_id, route, phoned_at, recorded_at, immediate_danger, reached_sealed) values ($1, $2, 'hub', now(), now(), false, $3)", [call, handoff, box('members.handoff_call.reached', call)]);
    }
  }

  const keyIds = async () => (await client.query<{ id: string }>('select master_key_id as id from platform.person_key union select master_key_id from platform.house_key order by 1')).rows.map(({ id }) => id);
  const beginsAnew = async () => [
    (await one<{ box: string }>('select reason_sealed as box from privacy.legal_hold where id = $1', [hold])).box, (await one<{ box: string }>('select reached_sealed as box from members.handoff_call where id = $1', [call])).box,
    (await one<{ box: string }>("select encode(wrapped, 'base64') as box from platform.person_key where person_id = $1", [person])).box,
  ].map((box) => box.startsWith('sF6h7QEB'));

  test('goes from one key of the environment to another, and seals anew what did not say with what it is sealed, also where rows are only ever added to', async () => {
    await leaveThingsFromBefore();
    expect(await beginsAnew()).toEqual([false, false, false]);
    const { code, said } = await run('vault-rotate', { MASTER_KEY: second.toString('hex'), PREVIOUS_MASTER_KEY: first.toString('hex') });
    expect(said).toMatch(/\d+ keys were wrapped anew[\s\S]*No key needs the master key before this one[\s\S]*2 values were sealed anew[\s\S]*Everything is sealed as it is done today/);
    expect([code, await keyIds(), await beginsAnew()]).toEqual([0, [nameOf(second)], [true, true, true]]);
    await client.query('set session_replication_role = origin');
    await expect(client.query("update members.handoff_call set route = 'lado'")).rejects.toThrow('only ever added to');
  });

  test('goes on to a key that only a key service opens; while that is away it says so and changes nothing', async () => {
    const keys = { ...keyService, PREVIOUS_MASTER_KEY: second.toString('hex') };
    serviceIsAway = true;
    expect(await run('vault-rotate', keys)).toEqual({ code: 2, said: expect.stringContaining('The key service answered 503.\n') });
    serviceIsAway = false;
    expect(await run('vault-rotate', { ...keys, MASTER_KEY_SERVICE_TOKEN: 's.of-another' })).toEqual({ code: 2, said: expect.stringContaining('The key service answered 403.\n') });
    expect(await keyIds()).toEqual([nameOf(second)]);
    expect((await run('vault-rotate', keys)).code).toBe(0);
    expect(await keyIds()).toEqual([nameOf(third)]);
    const again = await run('vault-rotate', keyService);
    expect([again.code, again.said]).toEqual([0, expect.stringContaining('0 keys were wrapped anew')]);
  });

  test('makes no new key where keys lie in no file, and says which one is missing', async () => {
    expect(await run('vault-rotate', keyService, '--new-key')).toEqual({ code: 1, said: expect.stringContaining('not in a plain file') });
    expect(await run('vault-rotate', { MASTER_KEY: first.toString('hex') })).toEqual({ code: 2, said: expect.stringContaining(`The master key ${nameOf(third)} is not here.`) });
  });

  test('a value that no key opens is told, and left as it is', async () => {
    await client.query("update privacy.legal_hold set reason_sealed = 'AAAA' where id = $1", [hold]);
    expect(await run('vault-rotate', keyService)).toEqual({ code: 1, said: expect.stringContaining('privacy.legal_hold.reason_sealed: 1 values do not open.') });
    expect((await one<{ box: string }>('select reason_sealed as box from privacy.legal_hold where id = $1', [hold])).box).toBe('AAAA');
  });
});

describe('npm run audit:verify', () => {
  const heads = () => join(folder, 'heads.txt');
  const headOf = ({ number, mark }: { number: string; mark: Buffer }) => `2026-11-27T10:00:00.000Z alongside seal ${number} ${mark.toString('hex')}`;

  beforeAll(async () => {
    await run('first-administrator', keyService, '--name', 'Ade Cole', '--email', 'ade@council.example');
    // The worker seals each minute.
    for (;;) {
      const { rows: [seal] } = await client.query<{ number: string; mark: Buffer }>('select number, mark from platform.seal order by number desc limit 1');
      const { rows: [waits] } = await client.query('select 1 from platform.unsealed limit 1');
      if (seal && !waits) return writeFileSync(heads(), `Kept elsewhere:\n${headOf(seal)}\n`);
      await new Promise((later) => void setTimeout(later, 500));
    }
  });

  test('holds the record against heads that left the house, with a key from a key service', async () => {
    const { code, said } = await run('audit-verify', keyService, '--heads', heads());
    expect([code, said]).toEqual([0, expect.stringMatching(/Held against 1 heads from outside\.\nNothing was changed, removed or put in\./)]);
  });

  test('finds a head of a record that was written anew, and one whose seal is not here', async () => {
    const kept = readFileSync(heads(), 'utf8');
    const other = join(folder, 'other.txt');
    writeFileSync(other, kept.replace(/seal (\d+) [0-9a-f]{64}/, `seal $1 ${'0'.repeat(64)}`));
    expect(await run('audit-verify', keyService, '--heads', other)).toEqual({ code: 1, said: expect.stringContaining('is not the one whose head left the house') });
    const { code, said } = await run('audit-verify', keyService, '--heads', heads(), '--head', `seal 4711 ${'a'.repeat(64)}`);
    expect([code, said]).toEqual([1, expect.stringMatching(/Seal 4711 left the house, and is not here[\s\S]*Held against 2 heads/)]);
  });

  test('a file with no head in it, and none at all, end with a sentence', async () => {
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, 'Nothing here.');
    expect(await run('audit-verify', keyService, '--heads', empty)).toEqual({ code: 2, said: expect.stringContaining('There is no line like "seal 4711') });
    expect((await run('audit-verify', keyService, '--heads', join(folder, 'away.txt'))).code).toBe(2);
  });

  test('finds a row that a superuser changed', async () => {
    // No trigger holds a superuser who wants it so.
    await client.query('set session_replication_role = replica');
    await client.query("update platform.event set name = 'accounts.nothing-happened' where seq = (select min(seq) from platform.event)");
    const { code, said } = await run('audit-verify', keyService, '--heads', heads());
    expect([code, said]).toEqual([1, expect.stringMatching(/is not what it was when it was sealed[\s\S]*Found \d/)]);
  });
});

const nameOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 12);

/** As boxes were made before they named their cipher. */
function sealedBefore(key: Buffer, text: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}
