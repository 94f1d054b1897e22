import { createHash } from 'node:crypto';

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

const hash = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

/**
 * One hash for many in their order (RFC 6962): one row can later be shown to belong to a seal without showing the others.
 * Leaves and nodes begin differently, so that a node can never be passed off as a leaf.
 */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return hash();
  const [only] = leaves;
  if (leaves.length === 1 && only) return hash(LEAF, only);
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return hash(NODE, merkleRoot(leaves.slice(0, half)), merkleRoot(leaves.slice(half)));
}
