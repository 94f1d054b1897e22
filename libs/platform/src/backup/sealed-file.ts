import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

import type { MasterKeys } from '../vault/master-keys';

/** The file is no backup, is cut short, or was changed since. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';
  constructor() {
    super('This file is not a backup of Alongside, or it was changed since it was made.');
  }
}

const FIRST_WORDS = 'alongside-backup-1 ';
const LONGEST_OPENING = 400;
const TAG_BYTES = 16;
/** What a backup may be sealed with; it says so itself, and those from before it did are the first. */
const CIPHERS = ['aes-256-gcm', 'chacha20-poly1305'];
const [CIPHER = ''] = CIPHERS;

interface Opening {
  readonly cipher?: string;
  readonly masterKeyId: string;
  readonly salt: string;
  readonly iv: string;
}

const keyFrom = (masterKey: Buffer, salt: string) => Buffer.from(hkdfSync('sha256', masterKey, Buffer.from(salt, 'hex'), 'alongside backup', 32));

/** Packs and seals a stream with the master key and puts it into a new file, which appears whole or not at all. Throws EEXIST when there is one already. */
export async function writeSealed(file: string, keys: MasterKeys, content: AsyncIterable<Buffer>): Promise<void> {
  const { id: masterKeyId, key } = await keys.current();
  const opening: Opening = { cipher: CIPHER, masterKeyId, salt: randomBytes(16).toString('hex'), iv: randomBytes(12).toString('hex') };
  const first = Buffer.from(`${FIRST_WORDS}${JSON.stringify(opening)}\n`);
  const cipher = createCipheriv(CIPHER as 'aes-256-gcm', keyFrom(key, opening.salt), Buffer.from(opening.iv, 'hex'), { authTagLength: TAG_BYTES }).setAAD(first);
  await (await open(file, 'wx', 0o600)).close();
  const part = `${file}.part`;
  try {
    const out = createWriteStream(part, { mode: 0o600 });
    out.write(first);
    await pipeline(Readable.from(content), createGzip({ level: 3 }), cipher, out);
    const end = await open(part, 'a');
    await end.write(cipher.getAuthTag());
    await end.sync();
    await end.close();
    await rename(part, file);
  } catch (error) {
    await Promise.all([rm(part, { force: true }), rm(file, { force: true })]);
    throw error;
  }
}

/**
 * What was sealed, piece by piece. Only when it has come to its end without throwing is it known that nothing was changed: use nothing of it for good before.
 * Throws BackupUnreadable, and the refusal of MasterKeys when the key it was sealed with is not here.
 */
export async function* readSealed(file: string, keys: MasterKeys): AsyncGenerator<Buffer> {
  const { first, opening, tag, size } = await openingOf(file);
  const cipher = (opening.cipher ?? CIPHER) as 'aes-256-gcm';
  if (!CIPHERS.includes(cipher)) throw new BackupUnreadable();
  const decipher = createDecipheriv(cipher, keyFrom(await keys.byId(opening.masterKeyId), opening.salt), Buffer.from(opening.iv, 'hex'), { authTagLength: TAG_BYTES }).setAAD(first).setAuthTag(tag);
  const plain = createGunzip();
  const whole = pipeline(createReadStream(file, { start: first.length, end: size - TAG_BYTES - 1 }), decipher, plain);
  whole.catch(() => undefined);
  try {
    for await (const piece of plain) yield piece as Buffer;
    await whole;
  } catch {
    throw new BackupUnreadable();
  }
}

async function openingOf(file: string): Promise<{ first: Buffer; opening: Opening; tag: Buffer; size: number }> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const start = Buffer.alloc(Math.min(LONGEST_OPENING, size));
    await handle.read(start, 0, start.length, 0);
    const end = start.indexOf('\n') + 1;
    if (!start.toString('latin1').startsWith(FIRST_WORDS) || end === 0 || size < end + TAG_BYTES + 1) throw new BackupUnreadable();
    const tag = Buffer.alloc(TAG_BYTES);
    await handle.read(tag, 0, TAG_BYTES, size - TAG_BYTES);
    return { first: start.subarray(0, end), opening: read(start.subarray(FIRST_WORDS.length, end).toString()), tag, size };
  } finally {
    await handle.close();
  }
}

function read(text: string): Opening {
  try {
    return JSON.parse(text) as Opening;
  } catch {
    throw new BackupUnreadable();
  }
}
