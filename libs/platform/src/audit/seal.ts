import { createHmac } from 'node:crypto';

import type { Instant } from '@alongside/kernel';

import { merkleRoot } from './merkle-root';

export interface Leaf {
  readonly seq: string;
  readonly hash: Buffer;
}

export interface Seal {
  readonly number: number;
  readonly sealedAt: Instant;
  readonly leaves: readonly Leaf[];
  readonly root: Buffer;
  /** The mark of the seal before; the first follows on noughts. */
  readonly previous: Buffer;
  readonly mark: Buffer;
}

const SEQ_BYTES = 8;
const HASH_BYTES = 32;

export const noSealBefore = Buffer.alloc(HASH_BYTES);
/** Stands where a row should be that was already away when the seal was made. */
export const rowWasAway = Buffer.alloc(HASH_BYTES);

export function makeSeal(key: Buffer, before: { readonly number: number; readonly mark: Buffer } | null, leaves: readonly Leaf[], sealedAt: Instant): Seal {
  const unmarked = { number: (before?.number ?? 0) + 1, sealedAt, leaves, root: rootOf(leaves), previous: before?.mark ?? noSealBefore };
  return { ...unmarked, mark: sealMark(key, unmarked) };
}

/** Covers number, time, rows and the seal before: none can be changed, left out or put elsewhere. */
export function sealMark(key: Buffer, { number, sealedAt, leaves, root, previous }: Omit<Seal, 'mark'>): Buffer {
  const said = JSON.stringify([number, sealedAt.getTime(), leaves.length, root.toString('hex'), previous.toString('hex')]);
  return createHmac('sha256', key).update(said).digest();
}

export function rootOf(leaves: readonly Leaf[]): Buffer {
  return merkleRoot(leaves.map((leaf) => packed(leaf)));
}

export function packLeaves(leaves: readonly Leaf[]): Buffer {
  return Buffer.concat(leaves.map((leaf) => packed(leaf)));
}

export function unpackLeaves(bytes: Buffer): Leaf[] {
  const size = SEQ_BYTES + HASH_BYTES;
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => {
    const at = index * size;
    return { seq: bytes.readBigInt64BE(at).toString(), hash: bytes.subarray(at + SEQ_BYTES, at + size) };
  });
}

function packed({ seq, hash }: Leaf): Buffer {
  const bytes = Buffer.alloc(SEQ_BYTES + HASH_BYTES);
  bytes.writeBigInt64BE(BigInt(seq));
  hash.copy(bytes, SEQ_BYTES);
  return bytes;
}
