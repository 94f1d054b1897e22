import { readFile } from 'node:fs/promises';

import type { Hidden } from '../config/hidden';
import type { MasterKeySetting } from '../config/master-key-settings';

/** Where one master key lies. It is asked again before something is wrapped and when a key is not known, so a place may come to hold another. */
export interface MasterKeyPlace {
  /** 32 bytes; null when there is nothing. Throws when it cannot be known. */
  read(): Promise<Buffer | null>;
}

const KEY_BYTES = 32;
const TIMEOUT_MS = 10_000;

export class FileKey implements MasterKeyPlace {
  constructor(private readonly file: string) {}

  async read(): Promise<Buffer | null> {
    const text = await textIn(this.file);
    return text === null ? null : whole(Buffer.from(text, 'hex'), 'The master key file must hold 64 hexadecimal characters.');
  }
}

export class EnvironmentKey implements MasterKeyPlace {
  constructor(private readonly key: Hidden) {}

  async read(): Promise<Buffer> {
    return whole(this.key.reveal(), 'The master key must be 64 hexadecimal characters.');
  }
}

/**
 * A file holds the key as a key service has encrypted it; only the service opens it, says who asked, and can stop it. It speaks as the transit engine of
 * HashiCorp Vault and OpenBao does: `{ ciphertext }` there, `{ data: { plaintext } }` in base64 back. While it is away, what was read before goes on being used.
 */
export class KeyServiceKey implements MasterKeyPlace {
  private opened: { readonly ciphertext: string; readonly key: Buffer } | null = null;

  constructor(private readonly file: string, private readonly address: string, private readonly token: Hidden) {}

  async read(): Promise<Buffer | null> {
    const ciphertext = await textIn(this.file);
    if (ciphertext === null) return null;
    if (this.opened?.ciphertext !== ciphertext) this.opened = { ciphertext, key: await this.decrypted(ciphertext) };
    return this.opened.key;
  }

  private async decrypted(ciphertext: string): Promise<Buffer> {
    const answer = await fetch(this.address, {
      method: 'POST', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'content-type': 'application/json', 'x-vault-token': this.token.reveal().toString() }, body: JSON.stringify({ ciphertext }),
    });
    // What it says may repeat what was asked, so only its status is told.
    if (!answer.ok) throw new Error(`The key service answered ${answer.status}.`);
    const { data } = (await answer.json()) as { readonly data?: { readonly plaintext?: unknown } };
    if (typeof data?.plaintext !== 'string') throw new Error('The key service gave no key.');
    return whole(Buffer.from(data.plaintext, 'base64'), 'The key service gave something that is no master key of 32 bytes.');
  }
}

export function masterKeyPlace(setting: MasterKeySetting): MasterKeyPlace {
  if (setting.kind === 'environment') return new EnvironmentKey(setting.key);
  return setting.kind === 'file' ? new FileKey(setting.file) : new KeyServiceKey(setting.file, setting.address, setting.token);
}

function whole(key: Buffer, otherwise: string): Buffer {
  if (key.length !== KEY_BYTES) throw new Error(otherwise);
  return key;
}

async function textIn(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  }
}
