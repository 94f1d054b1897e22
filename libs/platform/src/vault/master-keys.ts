import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export interface MasterKey {
  /** Says which key wrapped something, and nothing about the key. */
  readonly id: string;
  readonly key: Buffer;
}

export type MasterKeySource =
  | { readonly file: string; readonly previousFile?: string | null }
  | { readonly key: Buffer; readonly previousKey?: Buffer };

/**
 * The key that wraps from now on, and at most one other that still opens. The files are read again before something is wrapped and when
 * a key is not known, so a new master key needs no restart.
 */
export class MasterKeys {
  private known: readonly MasterKey[] = [];

  constructor(private readonly source: MasterKeySource) {}

  /** What wraps now. */
  async current(): Promise<MasterKey> {
    this.known = await readAll(this.source);
    const [current] = this.known;
    if (!current) throw new Error('There is no master key.');
    return current;
  }

  /** Throws when neither file holds the key with this id. */
  async byId(id: string): Promise<Buffer> {
    const found = this.known.find((one) => one.id === id) ?? (this.known = await readAll(this.source)).find((one) => one.id === id);
    if (!found) throw new Error(`The master key ${id} is not here. Give it as PREVIOUS_MASTER_KEY_FILE.`);
    return found.key;
  }
}

export function masterKeyOf(key: Buffer): MasterKey {
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 12), key };
}

async function readAll(source: MasterKeySource): Promise<readonly MasterKey[]> {
  if ('key' in source) return [source.key, ...(source.previousKey ? [source.previousKey] : [])].map(masterKeyOf);
  const previous = source.previousFile ? await readKey(source.previousFile, true) : null;
  const current = await readKey(source.file, false);
  return [current, previous].filter((key) => key !== null).map(masterKeyOf);
}

async function readKey(file: string, mayBeAway: boolean): Promise<Buffer | null> {
  try {
    const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'hex');
    if (key.length !== 32) throw new Error('The master key file must hold 64 hexadecimal characters.');
    return key;
  } catch (error) {
    if (mayBeAway && (error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  }
}
