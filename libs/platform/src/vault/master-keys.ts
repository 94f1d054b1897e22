import { createHash } from 'node:crypto';

import type { MasterKeyPlace } from './master-key-place';

export interface MasterKey {
  /** Says which key wrapped something, and nothing about the key. */
  readonly id: string;
  readonly key: Buffer;
}

/** Two places that need not be of one kind: what wraps from now on, and what still opens. */
export interface MasterKeySource {
  readonly current: MasterKeyPlace;
  readonly previous?: MasterKeyPlace | null;
}

/**
 * The key that wraps from now on, and at most one other that still opens. Their places are asked again before something is wrapped and when
 * a key is not known, so a new master key in a file needs no restart.
 */
export class MasterKeys {
  private known: readonly MasterKey[] = [];

  constructor(private readonly source: MasterKeySource) {}

  /** What wraps now. */
  async current(): Promise<MasterKey> {
    this.known = await this.readAll();
    const [current] = this.known;
    if (!current) throw new Error('There is no master key.');
    return current;
  }

  /** Throws when neither place holds the key with this id. */
  async byId(id: string): Promise<Buffer> {
    const found = this.known.find((one) => one.id === id) ?? (this.known = await this.readAll()).find((one) => one.id === id);
    if (!found) throw new Error(`The master key ${id} is not here. Give it as PREVIOUS_MASTER_KEY_FILE or PREVIOUS_MASTER_KEY.`);
    return found.key;
  }

  private async readAll(): Promise<readonly MasterKey[]> {
    const { current, previous } = this.source;
    const before = (await previous?.read()) ?? null;
    const now = await current.read();
    if (now === null) throw new Error('There is no master key: its file is not there.');
    return [now, before].filter((key) => key !== null).map(masterKeyOf);
  }
}

export function masterKeyOf(key: Buffer): MasterKey {
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 12), key };
}
