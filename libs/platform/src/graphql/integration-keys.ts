import { createHash, timingSafeEqual } from 'node:crypto';

import type { Actor } from '@alongside/kernel';

/** Another program of the council that may write its own questions; of its key we only know the SHA-256. */
export interface IntegrationKey {
  readonly name: string;
  readonly sha256: string;
}

const BEARER = /^Bearer ([\w.~+/=-]{1,512})$/;

/** The name behind the key that came along, or null. Every key is compared in full, so that time tells nothing. */
export function integrationNamed(authorization: string | undefined, keys: readonly IntegrationKey[]): string | null {
  const digest = createHash('sha256').update(BEARER.exec(authorization ?? '')?.[1] ?? '').digest();
  let found: string | null = null;
  for (const { name, sha256 } of keys) if (timingSafeEqual(digest, Buffer.from(sha256, 'hex'))) found = name;
  return found;
}

/** A key opens no data: whoever asks stays who they are. The record says through which program they asked. */
export function asking(actor: Actor, through: string | null): Actor {
  return through === null ? actor : { ...actor, purpose: `${actor.purpose}, through ${through}` };
}
