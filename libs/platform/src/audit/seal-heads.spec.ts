import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { Mailer } from '../notify/mailer';
import { headsIn } from './seal-heads';
import { SealHeadsGo, SendSealHeads } from './send-seal-heads';
import { SealedHouse } from './testing/sealed-house';
import { VerifyTheLog } from './verify-the-log';

const archive = 'archive@elsewhere.example';
let house: SealedHouse;
let taken: string[];
let refuses: boolean;
let server: SMTPServer;
let mailer: Mailer;

beforeEach(async () => {
  house = await SealedHouse.open();
  taken = [];
  refuses = false;
  server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onData: (stream, _, done) => {
      let letter = '';
      stream.on('data', (part: Buffer) => (letter += part.toString()));
      stream.on('end', () => {
        if (refuses) return done(new Error('not now'));
        taken.push(letter);
        done();
      });
    },
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  mailer = new Mailer(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, 'us@council.example');
});
afterEach(async () => {
  await new Promise<void>((closed) => server.close(closed));
  await house.close();
});

const senderTo = (to: string | null, file: string | null = null, through = mailer) => new SendSealHeads(house.fixture.get(Transactions), house.fixture.get(Database), through, new SealHeadsGo(to, file, 1));
const pass = (words: string) => house.superuser.query(`update platform.seal_head set made_at = made_at - interval '${words}', next_at = next_at - interval '${words}'`);
const wrongAgainst = async (text: string) => (await house.fixture.get(VerifyTheLog).run(1, headsIn(text))).findings.map(({ kind, at }) => `${kind} ${at}`);
const sealSome = async (count: number) => {
  await house.happened(count);
  await house.seal();
};

/** Somebody with the database, the keys and the disk of the house: the history, its seals and the copies are made anew with the house's own hands. */
async function rewriteEverything(): Promise<void> {
  await house.superuser.query('truncate platform.event cascade; truncate platform.seal, platform.unsealed; alter sequence platform.event_seq_seq restart');
  for (const file of await readdir(house.directory)) await rm(join(house.directory, file));
  await house.superuser.query('set session_replication_role = origin');
  for (const rows of [2, 5, 1]) await sealSome(rows);
  await house.superuser.query('set session_replication_role = replica');
}

test('a record that was rewritten whole, with its seals and copies, is found by a head that left the house', async () => {
  for (const rows of [3, 4, 2]) await sealSome(rows);
  await senderTo(archive).run();
  const [letter = ''] = taken;
  expect(headsIn(letter)).toEqual([{ number: 3, mark: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
  expect(await wrongAgainst(letter)).toEqual([]);
  await rewriteEverything();
  expect(await house.wrong()).toEqual([]);
  expect(await wrongAgainst(letter)).toEqual(['head-differs 3']);
});

test('a rewritten record that is shorter is found too', async () => {
  for (const rows of [3, 4, 2, 1, 1]) await sealSome(rows);
  await senderTo(archive).run();
  await rewriteEverything();
  expect(await wrongAgainst(taken.join())).toEqual(['head-missing 5']);
});

test('a letter that cannot leave waits and is not lost; it leaves once, and says nothing of what happened', async () => {
  await sealSome(2);
  refuses = true;
  await senderTo(archive).run();
  await senderTo(archive).run();
  expect(taken).toEqual([]);
  const waits = async () => (await house.fixture.database.query<{ number: number }>('select number from platform.seal_head where done_at is null')).length;
  expect(await waits()).toBe(1);
  await senderTo(archive, null, new Mailer(null, 'us@council.example')).run();
  refuses = false;
  await pass('10 minutes');
  await senderTo(archive).run();
  await pass('10 minutes');
  await senderTo(archive).run();
  expect([taken.length, await waits()]).toEqual([1, 0]);
  expect(taken[0]).toContain(`To: ${archive}`);
  expect(taken[0]).not.toMatch(/bell|door/);
});

test('each hour in which something happened has a head, and no other', async () => {
  await sealSome(1);
  await senderTo(archive).run();
  await sealSome(1);
  await senderTo(archive).run();
  expect(taken).toHaveLength(1);
  await pass('61 minutes');
  await senderTo(archive).run();
  await pass('61 minutes');
  await senderTo(archive).run();
  expect(taken.flatMap((letter) => headsIn(letter)).map(({ number }) => number)).toEqual([1, 2]);
});

test('a file on a disk of its own is only added to; where one of the two cannot be reached the other is not told twice', async () => {
  const file = join(house.directory, '..', `${house.directory.split('/').at(-1)}.heads`);
  await writeFile(file, 'what stood there before\n');
  await sealSome(1);
  refuses = true;
  await senderTo(archive, file).run();
  refuses = false;
  await pass('10 minutes');
  await senderTo(archive, file).run();
  const text = await readFile(file, 'utf8');
  expect([text.split('\n').length, headsIn(text).length, taken.length]).toEqual([3, 1, 1]);
  expect(text).toContain('what stood there before');
  expect(await wrongAgainst(text)).toEqual([]);
  await rm(file);
});

test('nothing is chosen while nobody is told', async () => {
  await sealSome(1);
  await senderTo(null).run();
  expect(await house.fixture.database.query('select 1 from platform.seal_head')).toEqual([]);
});

test('heads are read out of any text', () => {
  const mark = 'ab'.repeat(32);
  expect(headsIn(`Subject: Seal 7\n2026-11-27T09:00:00.000Z alongside seal 7 ${mark}\n> seal 8 ${mark.toUpperCase()} seal x ${mark}`)).toEqual([{ number: 7, mark }]);
});
